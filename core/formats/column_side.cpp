#include "formats/column_side.h"

#include "formats/wrapped_periods.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace candor::formats {

namespace {

constexpr double SameBaseline = 0.3;   // of the type size
constexpr double StraightShare = 0.4;  // of the lines, that start at one edge
constexpr double LeastDensity = 0.3;   // of a column's height that its lines fill; labels and dates stand looser
constexpr double MostlyAligned = 0.6;  // share of a column's lines that have a neighbour at their height
constexpr double NearlyAllAligned = 0.9;
constexpr double LeastProseWidth = 16;  // of the type size; dates are narrower
constexpr double CardLine = 10;         // characters; cells of a table are shorter
constexpr size_t LeastLines = 3;

// The share of `some` lines whose baseline a line of `others` has, too.
double alignedShare(const ColumnSide& some, const ColumnSide& others) {
  size_t aligned = 0;
  auto other = others.lines.begin();
  const double near = SameBaseline * std::min(some.size, others.size);
  for (const QRectF& line : some.lines) {
    while (other != others.lines.end() && other->bottom() < line.bottom() - near) ++other;
    if (other == others.lines.end()) break;
    if (std::abs(other->bottom() - line.bottom()) <= near) ++aligned;
  }
  return static_cast<double>(aligned) / static_cast<double>(some.lines.size());
}

}  // namespace

void ColumnSide::add(const LinePiece& piece) {
  ++pieces;
  if (!piece.mark.isEmpty()) ++marks;
  if (isPeriod(piece.text)) ++dated;
  characters += static_cast<double>(piece.text.size());
  size += (piece.size - size) / static_cast<double>(pieces);
  left = std::min(left, piece.box.left());
  right = std::max(right, piece.box.right());
  if (!lines.empty() && shareLine(lines.back(), piece.box)) {
    lines.back() = lines.back().united(piece.box);
    lefts.back() = std::min(lefts.back(), piece.box.left());
    return;
  }
  if (!lines.empty() && !piece.text.isEmpty() && piece.text.front().isLower()) ++wrapped;
  lines.push_back(piece.box);
  isStrong.push_back(piece.isBold);
  lefts.push_back(piece.box.left());
  inkHeight += std::min(piece.box.height(), 1.3 * piece.size);
}

bool ColumnSide::hasStraightEdge() const {
  std::vector<double> sorted = lefts;
  std::sort(sorted.begin(), sorted.end());
  size_t most = 0;
  for (size_t start = 0, end = 0; start < sorted.size(); ++start) {
    while (end < sorted.size() && sorted[end] - sorted[start] <= EdgeTolerance) ++end;
    most = std::max(most, end - start);
  }
  return static_cast<double>(most) >= StraightShare * static_cast<double>(lines.size());
}

bool ColumnSide::isOneGroup() const {
  for (size_t at = 1; at < lines.size(); ++at)
    if (lines[at].top() - lines[at - 1].bottom() > GroupGap * size) return false;
  return true;
}

bool ColumnSide::isCard() const {
  return lines.size() >= 2 && isOneGroup() && isStrong.front() && !isStrong[1] &&
         characters > CardLine * static_cast<double>(lines.size());
}

bool ColumnSide::isProse() const {
  const double far = left + 0.75 * (right - left);
  const auto full = std::count_if(lines.begin(), lines.end(), [far](const QRectF& line) { return line.right() > far; });
  return right - left > LeastProseWidth * size && static_cast<size_t>(full) * 2 > lines.size();
}

bool areColumns(const ColumnSide& left, const ColumnSide& right) {
  if (left.lines.size() < 2 || right.lines.size() < 2) return false;
  // Two lists of bullets are read one after the other, however well their lines agree.
  if (left.marks >= 2 && right.marks >= 2) return true;
  if (left.isCard() && right.isCard() && shareLine(left.lines.front(), right.lines.front())) return true;
  if (left.lines.size() < LeastLines || right.lines.size() < LeastLines) return false;

  const bool isLeftMinor = left.lines.size() < right.lines.size();
  const ColumnSide& minor = isLeftMinor ? left : right;
  const ColumnSide& major = isLeftMinor ? right : left;
  if (minor.dated * 2 > minor.pieces) return false;  // the periods of the entries beside them
  if (minor.density() < LeastDensity || !right.hasStraightEdge()) return false;

  const double aligned = alignedShare(minor, major);
  if (aligned < MostlyAligned) return true;
  // Columns of one type size may share all their baselines by chance; then only wrapped text tells them from a table.
  const bool areLists = minor.lines.size() * 10 >= major.lines.size() * 7 && right.wrapped > 0 &&
                        right.characters > CardLine * static_cast<double>(right.lines.size());
  if (areLists) return true;
  if (minor.lines.size() < ColumnSide::ManyLines) return false;
  return aligned < NearlyAllAligned || (minor.isProse() && major.isProse());
}

}  // namespace candor::formats
