#include "formats/flow_headings.h"

#include "formats/glyph_text.h"
#include "formats/page_lines.h"
#include "formats/type_scale.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace candor::formats {
namespace {

using reading::BlockKind;

constexpr double UnknownSize = 10;  // for formats that tell none, so that weight and capitals decide
constexpr int DeepestRank = 6;

PageLine asPageLine(const FlowLine& line) {
  PageLine page;
  const double size = line.look.size > 0 ? line.look.size : UnknownSize;
  for (const QString& cell : (line.look.isCapitals ? line.text.toUpper() : line.text).split(u'\t'))
    page.cells.push_back({.text = cell, .box = {}, .size = size, .isBold = line.look.isBold});
  page.size = size;
  page.isBold = line.look.isBold;
  return page;
}

bool isRunning(const FlowBlock& block) {
  return block.kind == BlockKind::PageHeader || block.kind == BlockKind::PageFooter;
}

TypeScale scaleOf(const std::vector<FlowBlock>& blocks) {
  std::vector<std::vector<PageLine>> pages(1);
  for (const FlowBlock& block : blocks)
    if (!isRunning(block))
      for (const FlowLine& line : block.lines) pages.front().push_back(asPageLine(line));
  return typeScale(pages);
}

// Larger type is further out; of one size, capitals before bold before plain.
using Rank = std::tuple<int, int, int>;

Rank rankOf(const FlowLine& line) {
  const bool isUpper = line.look.isCapitals || line.text.isUpper();
  return {-int(std::lround(std::min(line.look.size, 1000.0))), isUpper ? 0 : 1, line.look.isBold ? 0 : 1};
}

// A mark the author typed, with the gap after it; the length of both, 0 for none.
qsizetype typedMark(QStringView text) {
  if (text.size() < 3) return 0;
  const MarkKind mark = listMark(text.left(1));
  const bool isFollowed = text[1].isSpace();
  if (mark == MarkKind::Certain) return isFollowed ? 2 : 1;
  if (mark != MarkKind::Weak || !isFollowed) return 0;
  const bool isLetter = text.front() == u'o';
  return !isLetter || text[1] == u'\t' ? 2 : 0;
}

void dropStart(FlowLine& line, qsizetype length) {
  line.text.remove(0, length);
  for (reading::Link& link : line.links) {
    const qsizetype end = std::max(link.span.end() - length, qsizetype(0));
    link.span.start = std::max(link.span.start - length, qsizetype(0));
    link.span.length = end - link.span.start;
  }
}

// One block for each typed item and each heading; other lines belong to the block above them, but never to a heading.
std::vector<FlowBlock> parted(FlowBlock block, const TypeScale& scale) {
  std::vector<FlowBlock> parts;
  for (FlowLine& line : block.lines) {
    const qsizetype mark = typedMark(line.text);
    if (mark > 0) {
      dropStart(line, mark);
      const int level = block.kind == BlockKind::ListItem ? std::max(block.level, 1) : 1;
      parts.push_back({.kind = BlockKind::ListItem, .level = level});
    } else if (block.kind == BlockKind::Paragraph && isHeadingType(asPageLine(line), scale)) {
      parts.push_back({.kind = BlockKind::Heading});
    } else if (parts.empty() || parts.back().kind == BlockKind::Heading) {
      parts.push_back({.kind = block.kind, .level = block.level});
    }
    parts.back().lines.push_back(std::move(line));
  }
  parts.front().startsRun = block.startsRun;
  return parts;
}

// Headings by looks are level 0 until here. They go below the styled ones unless their type is as large.
void rankHeadings(std::vector<FlowBlock>& blocks) {
  std::map<Rank, int> styled;
  std::map<Rank, int> levels;
  int deepest = 0;
  for (const FlowBlock& block : blocks) {
    if (block.kind != BlockKind::Heading) continue;
    const Rank rank = rankOf(block.lines.front());
    if (block.level == 0) levels.emplace(rank, 0);
    if (block.level > 0) styled.emplace(rank, block.level);
    deepest = std::max(deepest, block.level);
  }
  int below = deepest;
  for (auto& [rank, level] : levels) {
    const auto peer = styled.lower_bound(rank);
    const bool isAsLarge = peer != styled.end() && std::get<0>(rank) < 0;
    level = isAsLarge ? peer->second : std::min(++below, DeepestRank);
  }
  for (FlowBlock& block : blocks)
    if (block.kind == BlockKind::Heading && block.level == 0) block.level = levels.at(rankOf(block.lines.front()));
}

}  // namespace

std::vector<FlowBlock> withStructureFromLooks(std::vector<FlowBlock> blocks) {
  const TypeScale scale = scaleOf(blocks);
  std::vector<FlowBlock> result;
  result.reserve(blocks.size());
  for (FlowBlock& block : blocks) {
    if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::ListItem) {
      result.push_back(std::move(block));
      continue;
    }
    std::ranges::move(parted(std::move(block), scale), std::back_inserter(result));
  }
  rankHeadings(result);
  return result;
}

}  // namespace candor::formats
