#include "formats/line_blocks.h"

#include "formats/indented_items.h"
#include "formats/type_scale.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace candor::formats {

namespace {

using reading::BlockKind;

constexpr double BlockLeading = 1.3;        // times the usual leading parts blocks
constexpr double WidestTextLeading = 1.75;  // of the type size, within a paragraph
constexpr double SameSize = 0.12;           // share by which sizes within a block may differ
constexpr double SameEdgeInBlock = 3;       // points
constexpr size_t LeastTableRows = 3;
constexpr double IndentStep = 5;  // points between depths of a list

double distance(const PageLine& above, const PageLine& below) { return below.box.bottom() - above.box.bottom(); }

bool isTight(const PageLine& above, const PageLine& below, const TypeScale& scale) {
  const double leading = distance(above, below);
  const double size = std::max(above.size, below.size);
  return above.page == below.page && above.column == below.column && leading > 0 &&
         leading < BlockLeading * scale.leading * std::max(size, 0.9 * scale.bodySize) &&
         std::abs(above.size - below.size) <= SameSize * size;
}

bool sharesCells(const PageLine& above, const PageLine& below) {
  if (above.cells.size() < 2 || above.cells.size() != below.cells.size()) return false;
  if (above.page != below.page || distance(above, below) <= 0 || distance(above, below) > 4 * below.size) return false;
  for (size_t at = 0; at < above.cells.size(); ++at)
    if (std::abs(above.cells[at].box.left() - below.cells[at].box.left()) > SameEdgeInBlock) return false;
  return true;
}

// Lines of runs whose cells stand under each other.
std::vector<bool> tableLines(const std::vector<PageLine>& lines) {
  std::vector<bool> isTable(lines.size(), false);
  for (size_t start = 0; start < lines.size();) {
    size_t end = start + 1;
    while (end < lines.size() && sharesCells(lines[end - 1], lines[end])) ++end;
    if (end - start >= LeastTableRows)
      std::fill(isTable.begin() + static_cast<std::ptrdiff_t>(start),
                isTable.begin() + static_cast<std::ptrdiff_t>(end), true);
    start = end;
  }
  return isTable;
}

// A short line with more space above and below than running text has, in a document that marks headings by nothing
// else.
bool isSetApart(const std::vector<PageLine>& lines, size_t at, const TypeScale& scale) {
  const PageLine& line = lines[at];
  const QString text = line.text();
  const bool isShort = line.cells.size() == 1 && line.mark.isEmpty() && text.size() <= 32 && text.count(u' ') <= 2;
  if (!isShort || !text.front().isUpper() || !text.back().isLetter()) return false;
  if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u',' || c == u'@'; }))
    return false;
  const double wide = 1.5 * scale.leading * scale.bodySize;
  const bool isApartAbove = at == 0 || distance(lines[at - 1], line) > wide;
  const bool isApartBelow =
      at + 1 < lines.size() && distance(line, lines[at + 1]) > 1.25 * scale.leading * scale.bodySize;
  return at > 0 && isApartAbove && isApartBelow && line.size >= 0.95 * scale.bodySize;
}

// Gathers the lines of one page, in one pass.
class PageBlocks {
 public:
  PageBlocks(std::vector<PageLine> lines, const std::vector<LinePlace>& places, const TypeScale& scale)
      : m_lines(std::move(lines)), m_places(places), m_scale(scale), m_isTable(tableLines(m_lines)) {
    for (const PageLine& line : m_lines) {
      auto& right = m_rights[line.column];
      right = std::max(right, line.box.right());
    }
  }

  std::vector<LineBlock> take() {
    for (size_t at = 0; at < m_lines.size(); ++at) {
      const BlockKind kind = kindOf(at);
      if (at > 0 && joins(at, kind))
        m_blocks.back().lines.push_back(m_lines[at]);
      else
        m_blocks.push_back(LineBlock{.kind = kind, .lines = {m_lines[at]}});
    }
    return std::move(m_blocks);
  }

 private:
  [[nodiscard]] BlockKind kindOf(size_t at) const {
    if (m_places[at] == LinePlace::PageHeader) return BlockKind::PageHeader;
    if (m_places[at] == LinePlace::PageFooter) return BlockKind::PageFooter;
    if (!m_lines[at].mark.isEmpty()) return BlockKind::ListItem;
    if (m_isTable[at]) return BlockKind::TableRow;
    const bool isHeading = isHeadingType(m_lines[at], m_scale) || isSetApart(m_lines, at, m_scale);
    return isHeading && !continuesSentence(at) ? BlockKind::Heading : BlockKind::Paragraph;
  }

  // A few bold or large words that a sentence wrapped onto their own line.
  [[nodiscard]] bool continuesSentence(size_t at) const {
    if (at == 0 || !isTight(m_lines[at - 1], m_lines[at], m_scale)) return false;
    return m_lines[at].text().front().isLower() && !m_lines[at - 1].text().endsWith(u'.');
  }

  [[nodiscard]] bool isFull(const PageLine& line) const {
    return line.box.right() > m_rights.at(line.column) - 6 * line.size;
  }

  // A line that goes on where the one above was full, in widely set text.
  [[nodiscard]] bool goesOn(const PageLine& above, const PageLine& line) const {
    const double leading = distance(above, line);
    return above.page == line.page && above.column == line.column && leading > 0 &&
           leading < WidestTextLeading * line.size && std::abs(above.size - line.size) <= SameSize * line.size &&
           above.cells.size() == 1 && line.cells.size() == 1 &&
           std::abs(line.textLeft() - above.textLeft()) < SameEdgeInBlock &&
           (line.text().front().isLower() || isWrapped(above, line, m_rights.at(line.column)));
  }

  [[nodiscard]] bool joins(size_t at, BlockKind kind) const {
    const PageLine& above = m_lines[at - 1];
    const PageLine& line = m_lines[at];
    const LineBlock& block = m_blocks.back();
    if (block.kind == BlockKind::ListItem && kind == BlockKind::Paragraph) return continuesItem(block, above, line);
    const bool isNear = isTight(above, line, m_scale) || (kind == BlockKind::Paragraph && goesOn(above, line));
    if (kind != block.kind || !isNear) return false;
    switch (kind) {
      case BlockKind::Paragraph: return continuesParagraph(above, line);
      // A heading of two lines is one that ran to the end of the first.
      case BlockKind::Heading: return isFull(above) && above.isBold == line.isBold && above.cells.size() == 1;
      case BlockKind::ListItem:
      case BlockKind::TableRow: return false;
      case BlockKind::PageHeader:
      case BlockKind::PageFooter: return true;
    }
    return false;
  }

  [[nodiscard]] bool continuesItem(const LineBlock& item, const PageLine& above, const PageLine& line) const {
    if (line.cells.size() > 1 || !(isTight(above, line, m_scale) || goesOn(above, line))) return false;
    const PageLine& head = item.lines.front();
    const double hang = head.markLeft + 0.3 * head.size;
    if (line.textLeft() > hang) return line.textLeft() < head.textLeft() + 3 * head.size;
    return isFull(above) && line.textLeft() > head.markLeft - SameEdgeInBlock && !line.text().front().isUpper();
  }

  // A first line set in from the others starts a paragraph.
  [[nodiscard]] bool continuesParagraph(const PageLine& above, const PageLine& line) const {
    const bool isSetIn = line.textLeft() > above.textLeft() + 0.8 * line.size;
    return !(isSetIn && !isFull(above) && line.cells.size() == 1);
  }

  std::vector<PageLine> m_lines;
  const std::vector<LinePlace>& m_places;
  const TypeScale& m_scale;
  std::vector<bool> m_isTable;
  std::map<int, double> m_rights;  // right edge of each column
  std::vector<LineBlock> m_blocks;
};

// Larger type is further out; of one size, capitals before bold before plain.
void rankHeadings(std::vector<LineBlock>& blocks) {
  const auto styleOf = [](const PageLine& line) {
    const QString text = line.text();
    return std::tuple(-static_cast<int>(std::lround(line.size)), text.isUpper() || line.isTracked ? 0 : 1,
                      line.isBold ? 0 : 1);
  };
  std::map<std::tuple<int, int, int>, int> levels;
  for (const LineBlock& block : blocks)
    if (block.kind == BlockKind::Heading) levels.emplace(styleOf(block.lines.front()), 0);
  int level = 0;
  for (auto& entry : levels) entry.second = std::min(++level, 6);
  for (LineBlock& block : blocks)
    if (block.kind == BlockKind::Heading) block.level = levels.at(styleOf(block.lines.front()));
}

// Depth by where the marks stand within a run of items.
void rankItems(std::vector<LineBlock>& blocks) {
  std::vector<double> indents;
  const LineBlock* before = nullptr;
  for (LineBlock& block : blocks) {
    if (block.kind != BlockKind::ListItem) {
      before = nullptr;
      continue;
    }
    const PageLine& head = block.lines.front();
    if (before == nullptr || before->lines.front().page != head.page || before->lines.front().column != head.column)
      indents.clear();
    while (!indents.empty() && indents.back() > head.markLeft + IndentStep) indents.pop_back();
    if (indents.empty() || head.markLeft > indents.back() + IndentStep) indents.push_back(head.markLeft);
    block.level = static_cast<int>(indents.size());
    before = &block;
  }
}

}  // namespace

std::vector<LineBlock> lineBlocks(std::vector<std::vector<PageLine>> pages,
                                  const std::vector<std::vector<LinePlace>>& places) {
  const TypeScale scale = typeScale(pages);
  markIndentedItems(pages, scale);
  std::vector<LineBlock> blocks;
  for (size_t page = 0; page < pages.size(); ++page) {
    std::vector<LineBlock> found = PageBlocks(std::move(pages[page]), places[page], scale).take();
    std::move(found.begin(), found.end(), std::back_inserter(blocks));
  }
  rankHeadings(blocks);
  rankItems(blocks);
  return blocks;
}

}  // namespace candor::formats
