#include "cli/recognised.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

QString recognisedNote(const reading::Layout& layout) {
  if (!layout.certainty) return {};
  return u"Recognised in a picture of the page, %1 % sure of its letters. Check names and numbers."_s.arg(
      *layout.certainty);
}

}  // namespace candor::cli
