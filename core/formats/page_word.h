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

}  // namespace candor::formats
