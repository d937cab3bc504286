// The few drawings of the pages: glyphs of a status, and the ring of the score. They never stand alone; the word is
// beside them.
#pragma once

#include "match/analysis.h"
#include "print/canvas.h"

namespace candor::print {

inline constexpr double GlyphSize = 9;  // points

void drawStatus(Canvas& canvas, QPointF topLeft, match::Status status);
void drawState(Canvas& canvas, QPointF topLeft, match::CheckState state);
void drawBlocker(Canvas& canvas, QPointF topLeft);

// Arcs clockwise from 12 o'clock, one for each addend, as long as what it can win, filled as far as it has.
void drawRing(Canvas& canvas, const QRectF& box, const match::Analysis& analysis);

[[nodiscard]] QRgb inkOf(match::Status status);

}  // namespace candor::print
