// The words of a PDF page. The one file, beside pdf.cpp, that speaks with poppler.
#pragma once

#include "formats/page_word.h"

#include <vector>

namespace poppler {
class page;
}

namespace candor::formats {

// The direction of most words first. Takes as long as poppler needs to interpret the page.
[[nodiscard]] std::vector<TurnedWords> pdfWords(const poppler::page& page);

}  // namespace candor::formats
