// PageLine: one visual line of a column, from its list mark to its last cell. What stands far apart on it are cells.
#pragma once

#include "formats/page_columns.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace candor::formats {

struct LineCell {
  QString text;
  QRectF box;
  double size = 0;
  bool isBold = false;

  friend bool operator==(const LineCell&, const LineCell&) = default;
};

struct PageLine {
  QString mark = {};  // its list mark, not part of the cells
  double markLeft = 0;
  std::vector<LineCell> cells = {};  // in reading order; at least one
  QRectF box = {};                   // with the mark
  double size = 0;                   // of most letters
  bool isBold = false;
  bool isTracked = false;
  int column = 0;
  int page = 0;

  [[nodiscard]] QString text() const;  // cells parted by tabs
  [[nodiscard]] double textLeft() const { return cells.front().box.left(); }

  friend bool operator==(const PageLine&, const PageLine&) = default;
};

// Whether `below` goes on where `above` had no room left: its first word would have passed `right`.
[[nodiscard]] bool isWrapped(const PageLine& above, const PageLine& below, double right);

// The region's lines from top to bottom. Section labels in a margin become lines of their own, before what they label;
// notes in the right margin (dates, places) follow the line their first one stands on.
[[nodiscard]] std::vector<PageLine> pageLines(const Region& region);

}  // namespace candor::formats
