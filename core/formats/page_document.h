// Pages of words → Document: columns, lines, blocks, text. Shared by the formats whose words have places on a page.
#pragma once

#include "formats/line_hyphens.h"
#include "formats/page_lines.h"
#include "formats/page_word.h"
#include "reading/document.h"

#include <vector>

namespace candor::formats {

struct ReadPages {
  std::vector<std::vector<PageLine>> lines;
  std::vector<double> heights;  // in points
  int columns = 1;
  bool wasRepaired = false;
};

// The next page, `height` points high.
void addPage(ReadPages& pages, const std::vector<TurnedWords>& words, double height);

// Text, lines, blocks, and of the layout what these tell.
[[nodiscard]] reading::Document pagesDocument(ReadPages pages, Hyphenation hyphenation);

}  // namespace candor::formats
