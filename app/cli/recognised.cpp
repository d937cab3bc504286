#include "cli/recognised.h"

#include "cli/console.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

QString recognisedNote(const reading::Layout& layout) {
  if (!layout.certainty) return {};
  return u"Recognised in a picture of the page, %1 % sure of its letters. Check names and numbers."_s.arg(
      *layout.certainty);
}

std::function<void(std::size_t, const Progress&)> scannedPagesOn(Console& console) {
  return [&console](std::size_t, const Progress& progress) {
    if (progress.phase == u"scan"_s)
      console.showProgress(u"Recognising pages"_s, qsizetype(progress.done), qsizetype(progress.total));
  };
}

}  // namespace candor::cli
