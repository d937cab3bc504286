#include "style/glyph.h"

#include "style/look.h"

#include <QPainter>

namespace candor::style {

namespace {

constexpr double GlyphGrid = 12;
constexpr QRectF GlyphRing(1.2, 1.2, 9.6, 9.6);
constexpr int Quarter = 90 * 16;  // QPainter counts sixteenths of a degree
constexpr int Noon = 90 * 16;

void begin(QPainter& painter, const QRectF& box, const QColor& ink) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(box.topLeft());
  painter.scale(box.width() / GlyphGrid, box.height() / GlyphGrid);
  painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
}

void fillPie(QPainter& painter, int span) {
  painter.setBrush(painter.pen().color());
  painter.drawPie(GlyphRing, Noon, -span);
}

void disc(QPainter& painter) {
  painter.setBrush(painter.pen().color());
  painter.drawEllipse(GlyphRing);
}

void dashedRing(QPainter& painter) {
  QPen pen = painter.pen();
  pen.setCapStyle(Qt::FlatCap);
  pen.setDashPattern({1.6, 1.05});
  painter.setPen(pen);
  painter.drawEllipse(GlyphRing);
}

void checkInDisc(QPainter& painter) {
  disc(painter);
  painter.setPen(QPen(tokens().raised, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(QPolygonF({{3.6, 6.2}, {5.3, 7.9}, {8.4, 4.5}}));
}

void cross(QPainter& painter) {
  painter.setPen(QPen(painter.pen().color(), 2, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(2.5, 2.5), QPointF(9.5, 9.5));
  painter.drawLine(QPointF(9.5, 2.5), QPointF(2.5, 9.5));
}

void dots(QPainter& painter) {
  const QColor ink = painter.pen().color();
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  for (const double x : {2.0, 6.0, 10.0}) painter.drawEllipse(QPointF(x, 6), 1.1, 1.1);
}

}  // namespace

QColor colourOf(StageGlyph stage) {
  const Tokens& t = tokens();
  switch (stage) {
    case StageGlyph::Saved:
    case StageGlyph::Withdrawn:
    case StageGlyph::NoAnswer: return t.stageSaved;
    case StageGlyph::Applied: return t.stageApplied;
    case StageGlyph::Screening: return t.stageScreening;
    case StageGlyph::Interview: return t.stageInterview;
    case StageGlyph::Offer:
    case StageGlyph::Accepted: return t.stageOffer;
    case StageGlyph::Rejected: return t.stageClosed;
  }
  return t.stageSaved;
}

void paintGlyph(QPainter& painter, StageGlyph stage, const QRectF& box, const QColor& ink) {
  begin(painter, box, ink);
  switch (stage) {
    case StageGlyph::Saved: dashedRing(painter); break;
    case StageGlyph::Applied: painter.drawEllipse(GlyphRing); break;
    case StageGlyph::Screening:
      painter.drawEllipse(GlyphRing);
      fillPie(painter, Quarter);
      break;
    case StageGlyph::Interview:
      painter.drawEllipse(GlyphRing);
      fillPie(painter, 2 * Quarter);
      break;
    case StageGlyph::Offer: disc(painter); break;
    case StageGlyph::Accepted: checkInDisc(painter); break;
    case StageGlyph::Rejected: cross(painter); break;
    case StageGlyph::Withdrawn:
      painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
      painter.drawLine(QPointF(1.5, 6), QPointF(10.5, 6));
      break;
    case StageGlyph::NoAnswer: dots(painter); break;
  }
  painter.restore();
}

void paintGlyph(QPainter& painter, NetworkGlyph state, const QRectF& box) {
  const Tokens& t = tokens();
  const QColor ink = state == NetworkGlyph::NothingLeft ? t.pos : state == NetworkGlyph::Requests ? t.accent : t.text2;
  begin(painter, box, ink);
  painter.setPen(QPen(ink, 2.2));
  if (state == NetworkGlyph::NothingLeft) painter.drawEllipse(GlyphRing);
  if (state == NetworkGlyph::Requests) disc(painter);
  if (state == NetworkGlyph::Offline) painter.drawRect(GlyphRing);
  painter.restore();
}

}  // namespace candor::style
