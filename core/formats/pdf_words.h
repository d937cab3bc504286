// The words of a PDF page. The one file, beside pdf.cpp, that speaks with poppler.
#pragma once

#include "formats/page_word.h"

#include <vector>

namespace poppler {
class page;
}

namespace candor::formats {

// Words that stand upright and, apart, those of each other direction. Boxes of turned words are given as if the page
// had been turned until they stand upright.
struct TurnedWords {
  int quarterTurns = 0;
  PageWords page;
};

// The direction of most words first. Takes as long as poppler needs to interpret the page.
[[nodiscard]] std::vector<TurnedWords> pdfWords(const poppler::page& page);

// Takes a box on a page of `turnedSize` back to the page before its quarter turns.
[[nodiscard]] QRectF turnedBack(const QRectF& box, int quarterTurns, QSizeF turnedSize);

}  // namespace candor::formats
