#include "report/paragraphs.h"

#include <QStringView>

#include <algorithm>
#include <map>

namespace candor::report {
namespace {

using reading::Block;
using reading::BlockKind;
using reading::Document;
using reading::Line;

// A line that would have had room for the next word was broken on purpose. Type is proportional, so "full" begins here.
constexpr double FullShare = 0.8;

using Widths = std::map<int, qsizetype>;  // the longest line of each column

Widths widthsOf(const Document& document) {
  Widths widths;
  for (const Line& line : document.lines) {
    qsizetype& widest = widths[line.column];
    widest = std::max(widest, line.span.length);
  }
  return widths;
}

bool goesOn(const Document& document, const Line& line, const Line& next, const Widths& widths) {
  const QStringView following = next.span.in(document.text);
  const qsizetype space = following.indexOf(u' ');
  const qsizetype wanted = line.span.length + 1 + (space < 0 ? following.size() : space);
  return double(wanted) > FullShare * double(widths.at(line.column));
}

Flow flowOf(const Document& document, const Block& block, const Widths& widths) {
  Flow result{.kind = block.kind, .level = block.level, .rows = {}};
  const Line* previous = nullptr;
  const auto isBefore = [](const Line& line, qsizetype start) { return line.span.start < start; };
  auto line = std::lower_bound(document.lines.begin(), document.lines.end(), block.span.start, isBefore);
  for (; line != document.lines.end() && line->span.end() <= block.span.end(); ++line) {
    const bool joins = previous && (block.kind == BlockKind::Heading || goesOn(document, *previous, *line, widths));
    if (!joins) result.rows.emplace_back();
    result.rows.back().push_back(line->span);
    previous = &*line;
  }
  return result;
}

}  // namespace

std::vector<Flow> flow(const Document& document) {
  const Widths widths = widthsOf(document);
  std::vector<Flow> result;
  for (const Block& block : document.blocks) result.push_back(flowOf(document, block, widths));
  return result;
}

bool isName(const Report& report, const Flow& block) {
  if (report.analysis.resumeName.isEmpty() || block.rows.size() != 1 || block.rows.front().size() != 1) return false;
  return block.rows.front().front().in(report.resume.text).trimmed() == report.analysis.resumeName;
}

bool bringsItsSign(const Document& document, const Flow& block) {
  if (block.rows.empty()) return false;
  const QStringView line = block.rows.front().front().in(document.text);
  const qsizetype space = line.indexOf(u' ');
  if (space < 1 || space > 4) return false;
  const QChar last = line[space - 1];
  return !last.isLetterOrNumber() && (line.front().isDigit() || !line.front().isLetterOrNumber());
}

}  // namespace candor::report
