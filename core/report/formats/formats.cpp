#include "report/formats/formats.h"

#include "report/formats/html.h"

#include <algorithm>
#include <array>

namespace candor::report {
namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> makeHtml(const Worker&, const Press&, const Report& report) { return toHtml(report); }

Result<QByteArray> makePdf(const Worker& worker, const Press& press, const Report& report) {
  return press.toPdf(worker, report);
}

constexpr std::array Formats{
    Format{.name = "html"_L1, .title = Phrase::BrowserPage, .make = makeHtml},
    Format{.name = "pdf"_L1, .title = Phrase::PrintedDocument, .make = makePdf},
};

}  // namespace

std::span<const Format> formats() { return Formats; }

const Format* format(const QString& name) {
  const auto row =
      std::find_if(Formats.begin(), Formats.end(), [&](const Format& known) { return known.name == name; });
  return row == Formats.end() ? nullptr : &*row;
}

}  // namespace candor::report
