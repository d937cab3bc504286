// Any bytes, as a file of any name: the parent looks at them before a child does, so it may not stumble.
#include "fuzz.h"
#include "reading/format.h"
#include "reading/legible.h"

#include <QString>

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  const QByteArray content = candor::fuzz::bytes(start, size);
  for (const char16_t* name : {u"a.docx", u"a.pdf", u"a"}) {
    const auto format = candor::reading::recognise(QStringView(name), content);
    candor::fuzz::require(format.has_value() || !content.isEmpty() || format.error().fault == candor::Fault::NoText);
  }
  const auto legible = candor::reading::checkLegible(QString::fromUtf8(content), 10);
  candor::fuzz::require(legible.has_value() || legible.error().fault != candor::Fault::Internal);
  return 0;
}
