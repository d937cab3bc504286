#include "formats/page_document.h"

#include "formats/document_text.h"
#include "formats/line_blocks.h"
#include "formats/running_lines.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace candor::formats {

namespace {

std::vector<PageLine> linesOf(const PageColumns& columns) {
  std::vector<PageLine> lines;
  for (const Region& region : columns.regions) {
    std::vector<PageLine> found = pageLines(region);
    std::move(found.begin(), found.end(), std::back_inserter(lines));
  }
  return lines;
}

}  // namespace

void addPage(ReadPages& pages, const std::vector<TurnedWords>& words, double height) {
  const int number = static_cast<int>(pages.lines.size());
  auto& lines = pages.lines.emplace_back();
  pages.heights.push_back(height);
  for (const TurnedWords& direction : words) {
    const PageColumns columns = pageColumns(joinedPieces(direction.page.words));
    pages.columns = std::max(pages.columns, columns.columns);
    pages.wasRepaired = pages.wasRepaired || direction.page.wasRepaired;
    for (PageLine& line : linesOf(columns)) {
      line.page = number;
      line.box = turnedBack(line.box, direction.quarterTurns, direction.page.size);
      pages.wasRepaired = pages.wasRepaired || line.isTracked;
      lines.push_back(std::move(line));
    }
  }
}

reading::Document pagesDocument(ReadPages pages, Hyphenation hyphenation) {
  const auto places = linePlaces(pages.lines, pages.heights);
  const int count = static_cast<int>(pages.lines.size());
  std::vector<LineBlock> blocks = lineBlocks(std::move(pages.lines), places);
  const int hyphens = joinHyphens(blocks, hyphenation);
  reading::Document document = documentText(blocks);
  document.layout.pages = count;
  document.layout.columns = pages.columns;
  document.layout.wasRepaired = pages.wasRepaired || hyphens > 0;
  return document;
}

}  // namespace candor::formats
