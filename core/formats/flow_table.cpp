#include "formats/flow_table.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace candor::formats {
namespace {

using reading::BlockKind;

constexpr std::size_t MostParallelLines = 3;  // of an entry set in a row: company and place, title and dates
constexpr qsizetype LongestParallelLine = 120;
constexpr std::size_t LeastBlocksOfColumn = 4;

using Cells = std::vector<FlowCell>;

std::size_t linesOf(const FlowCell& cell) {
  std::size_t lines = 0;
  for (const FlowBlock& block : cell) lines += block.lines.size();
  return lines;
}

// One line in each cell, or a few short ones that stand beside each other.
bool isParallel(const Cells& cells) {
  const std::size_t lines = linesOf(cells.front());
  return lines <= MostParallelLines && std::ranges::all_of(cells, [&](const FlowCell& cell) {
           return linesOf(cell) == lines && std::ranges::all_of(cell, [&](const FlowBlock& block) {
                    const bool isItem = block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow;
                    return !(isItem && lines > 1) &&
                           (lines == 1 || block.lines.front().text.size() <= LongestParallelLine);
                  });
         });
}

void append(FlowLine& line, FlowLine cell) {
  line.text += u'\t';
  for (reading::Link& link : cell.links) {
    link.span.start += line.text.size();
    line.links.push_back(std::move(link));
  }
  line.text += cell.text;
}

FlowBlock joined(Cells cells, BlockKind kind) {
  FlowBlock row{.kind = kind};
  for (FlowBlock& block : cells.front()) std::ranges::move(block.lines, std::back_inserter(row.lines));
  for (std::size_t cell = 1; cell < cells.size(); ++cell) {
    std::size_t at = 0;
    for (FlowBlock& block : cells[cell])
      for (FlowLine& line : block.lines) append(row.lines[at++], std::move(line));
  }
  return row;
}

bool isGrid(const std::vector<Cells>& rows) {
  const auto isGridRow = [](const Cells& cells) { return isParallel(cells) && linesOf(cells.front()) == 1; };
  const auto isWide = [](const Cells& cells) { return cells.size() > 1; };
  return rows.size() > 1 && std::ranges::all_of(rows, isGridRow) && std::ranges::count_if(rows, isWide) > 1;
}

// The cells with text; a row without any is gone.
std::vector<Cells> filledRows(FlowTable table) {
  for (Cells& cells : table.rows) std::erase_if(cells, [](const FlowCell& cell) { return cell.empty(); });
  std::erase_if(table.rows, [](const Cells& cells) { return cells.empty(); });
  return std::move(table.rows);
}

}  // namespace

ReadTable readTable(FlowTable table) {
  std::vector<Cells> rows = filledRows(std::move(table));
  const BlockKind kind = isGrid(rows) ? BlockKind::TableRow : BlockKind::Paragraph;
  ReadTable read;
  for (Cells& cells : rows) {
    const auto isColumn = [](const FlowCell& cell) { return cell.size() >= LeastBlocksOfColumn; };
    read.columns = std::max(read.columns, int(std::ranges::count_if(cells, isColumn)));
    if (cells.size() > 1 && isParallel(cells)) {
      read.blocks.push_back(joined(std::move(cells), kind));
      read.blocks.back().startsRun = read.blocks.size() == 1;
      continue;
    }
    for (FlowCell& cell : cells) std::ranges::move(cell, std::back_inserter(read.blocks));
  }
  return read;
}

}  // namespace candor::formats
