#include "formats/page_word.h"

namespace candor::formats {

QRectF turnedBox(const QRectF& box, int quarterTurns, QSizeF size) {
  switch (quarterTurns) {
    case 1: return {box.top(), size.width() - box.right(), box.height(), box.width()};
    case 2: return {size.width() - box.right(), size.height() - box.bottom(), box.width(), box.height()};
    case 3: return {size.height() - box.bottom(), box.left(), box.height(), box.width()};
    default: return box;
  }
}

QRectF turnedBack(const QRectF& box, int quarterTurns, QSizeF turnedSize) {
  return turnedBox(box, (4 - quarterTurns) % 4, turnedSize);
}

}  // namespace candor::formats
