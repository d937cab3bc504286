// StrokeWidths: how thick the strokes of letters are in a page of black and white, by which bold type is known.
#pragma once

#include "scanning/page_picture.h"

#include <QRect>

namespace candor::scanning {

class StrokeWidths {
 public:
  explicit StrokeWidths(Picture blackAndWhite);

  // In dots, the mean of the box; 0 where there is no ink.
  [[nodiscard]] double of(const QRect& box) const;

 private:
  Picture m_ink;
  Picture m_inner;  // without the outermost dots of every stroke
};

}  // namespace candor::scanning
