#include "scanning/stroke_widths.h"

#include <leptonica/allheaders.h>

#include <utility>

namespace candor::scanning {
namespace {

double inkIn(Pix* picture, const QRect& box) {
  if (!picture) return 0;
  Box* area = ::boxCreate(box.x(), box.y(), box.width(), box.height());
  l_int32 count = 0;
  if (area) ::pixCountPixelsInRect(picture, area, &count, nullptr);
  ::boxDestroy(&area);
  return count;
}

}  // namespace

StrokeWidths::StrokeWidths(Picture blackAndWhite) : m_ink(std::move(blackAndWhite)) {
  if (m_ink && ::pixGetDepth(m_ink.get()) == 1) m_inner = Picture(::pixErodeBrick(nullptr, m_ink.get(), 3, 3));
}

double StrokeWidths::of(const QRect& box) const {
  const double all = inkIn(m_ink.get(), box);
  const double edge = all - inkIn(m_inner.get(), box);
  return m_inner && edge > 0 ? 2 * all / edge : 0;  // a stroke has two edges
}

}  // namespace candor::scanning
