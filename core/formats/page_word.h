// PageWord: a word as the page shows it, with its place in points from the upper left corner. All that reading a page's
// layout needs; nothing here knows of PDF.
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace candor::formats {

struct PageWord {
  QString text;
  QRectF box;
  double size = 0;  // type size in points
  bool isBold = false;
  bool hasSpaceAfter = true;  // false: the next word touches it, or it ends its line
};

struct PageWords {
  QSizeF size;
  std::vector<PageWord> words;
  bool wasRepaired = false;  // ligatures had to be undone
};

// Words that stand upright and, apart, those of each other direction. Boxes of turned words are given as if the page
// had been turned until they stand upright.
struct TurnedWords {
  int quarterTurns = 0;
  PageWords page;
};

// A box on a page of `size`, as it lies when the page is turned.
[[nodiscard]] QRectF turnedBox(const QRectF& box, int quarterTurns, QSizeF size);

// Takes a box on a page of `turnedSize` back to the page before its quarter turns.
[[nodiscard]] QRectF turnedBack(const QRectF& box, int quarterTurns, QSizeF turnedSize);

}  // namespace candor::formats
