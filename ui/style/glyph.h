// Glyphs: the small shapes that stand beside a word, never instead of it: the stage of an application (its fill grows
// with the stage) and the state of the network.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace candor::style {

enum class StageGlyph { Saved, Applied, Screening, Interview, Offer, Accepted, Rejected, Withdrawn, NoAnswer };
enum class NetworkGlyph { NothingLeft, Requests, Offline };

[[nodiscard]] QColor colourOf(StageGlyph stage);

// Drawn on a grid of 12; `ink` is colourOf(stage), or `disabled` for a stage not reached.
void paintGlyph(QPainter& painter, StageGlyph stage, const QRectF& box, const QColor& ink);
void paintGlyph(QPainter& painter, NetworkGlyph state, const QRectF& box);

}  // namespace candor::style
