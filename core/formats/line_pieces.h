// LinePiece: words that stand close together on one visual line, as one text. Lines, columns and tables are made of
// pieces; the gaps between pieces are what parts them.
#pragma once

#include "formats/page_word.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace candor::formats {

struct LinePiece {
  QString mark;  // the list mark it began with; not part of text
  QString text;  // empty only for a mark that stands alone
  QRectF box;    // with the mark
  double textLeft = 0;
  double size = 0;
  bool isBold = false;        // most letters are
  bool isTracked = false;     // letters stood far apart: "S K I L L S"
  bool startsAtEdge = false;  // at an edge where many lines start; a narrow gap before it parts cells

  friend bool operator==(const LinePiece&, const LinePiece&) = default;
};

// Words in the order of the file. Joins what kerning and letter-spacing tore apart, drops words printed twice at one
// place (false bold). Takes n log n.
[[nodiscard]] std::vector<LinePiece> joinedPieces(const std::vector<PageWord>& words);

// Whether two boxes share a line: half of the lower one's height stands beside the other.
[[nodiscard]] bool shareLine(const QRectF& a, const QRectF& b);

}  // namespace candor::formats
