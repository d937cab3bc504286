// ColumnSide: the visual lines on one side of a gutter, and what they look like together. The rules that tell columns
// from dates, labels and tables are here.
#pragma once

#include "formats/line_pieces.h"

#include <QRectF>

#include <algorithm>
#include <limits>
#include <vector>

namespace candor::formats {

struct ColumnSide {
  static constexpr double EdgeTolerance = 2.5;  // points; left edges of one column differ by less
  static constexpr double GroupGap = 2.5;       // of the type size; more parts groups of lines
  static constexpr size_t ManyLines = 8;

  std::vector<QRectF> lines;   // from the top
  std::vector<bool> isStrong;  // of each line: bold
  std::vector<double> lefts;   // of each line
  double characters = 0;
  size_t wrapped = 0;  // lines that go on with a small letter
  size_t marks = 0;
  size_t dated = 0;  // pieces that are hardly more than a year or a period
  size_t pieces = 0;
  double size = 0;  // mean type size
  double left = std::numeric_limits<double>::max();
  double right = std::numeric_limits<double>::lowest();
  double inkHeight = 0;

  // Pieces come sorted by their middle.
  void add(const LinePiece& piece);

  [[nodiscard]] double top() const { return lines.front().top(); }
  [[nodiscard]] double bottom() const { return lines.back().bottom(); }
  [[nodiscard]] double density() const { return inkHeight / std::max(1.0, bottom() - top()); }
  // Lines start at one edge or at the same few indents; right-aligned text does not.
  [[nodiscard]] bool hasStraightEdge() const;
  // No gap wide enough to part groups.
  [[nodiscard]] bool isOneGroup() const;
  // A head of its own over other lines, as each card of a row of cards has.
  [[nodiscard]] bool isCard() const;
  // Most lines reach far into the column, as wrapped text does.
  [[nodiscard]] bool isProse() const;
};

// Whether what stands on both sides of a gutter is read one after the other, and not line by line.
[[nodiscard]] bool areColumns(const ColumnSide& left, const ColumnSide& right);

}  // namespace candor::formats
