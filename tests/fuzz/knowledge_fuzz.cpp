// Any bytes, as what a child answers about a publisher's tables, and as the file that keeps imports: nothing, or what
// can be written and read back.
#include "fuzz.h"
#include "knowledge/shelf_file.h"
#include "reading/knowledge_text.h"

#include <QString>

int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size) {
  const QByteArray content = candor::fuzz::bytes(start, size);
  if (const auto knowledge = candor::reading::knowledgeIn(QString::fromUtf8(content)))
    candor::fuzz::require(candor::reading::knowledgeIn(candor::reading::knowledgeText(*knowledge)).has_value());
  const auto shelf = candor::knowledge::viewOf(content);
  if (!shelf) return 0;
  static_cast<void>(candor::knowledge::isImageWhole(*shelf));
  for (const auto& source : shelf->sources) static_cast<void>(candor::knowledge::rowsOf(source).has_value());
  return 0;
}
