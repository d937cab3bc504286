// The tables by which a reader of the PDF turns glyphs back into letters, made anew from what was drawn.
#pragma once

#include "print/pdf_objects.h"

#include <QString>

#include <vector>

namespace candor::print {

// `letters` of the glyphs of each page, in the order they were drawn. A page that draws another number of glyphs keeps
// its fonts' own tables.
void putLetters(QPDF& file, const std::vector<QPDFPageObjectHelper>& pages,
                const std::vector<std::vector<QString>>& letters);

}  // namespace candor::print
