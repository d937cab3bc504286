#include "print/drawings.h"

#include "print/measures.h"
#include "print/style.h"

#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace candor::print {
namespace {

constexpr double Grid = 24;  // the icons' own units
constexpr double GapDegrees = 4.5;

// The painter in the units of the icons, for as long as this lives.
class OnGrid {
 public:
  OnGrid(Canvas& canvas, QPointF topLeft, QRgb ink) : m_painter(canvas.painter()) {
    m_painter.save();
    m_painter.translate(topLeft);
    m_painter.scale(GlyphSize * Pt / Grid, GlyphSize * Pt / Grid);
    m_painter.setPen(QPen(QColor(ink), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
  }
  ~OnGrid() { m_painter.restore(); }
  OnGrid(const OnGrid&) = delete;
  OnGrid& operator=(const OnGrid&) = delete;

  void ring() { m_painter.drawEllipse(QPointF(12, 12), 8, 8); }
  void disc(QRgb ink) {
    m_painter.setBrush(QColor(ink));
    m_painter.drawEllipse(QPointF(12, 12), 8, 8);
    m_painter.setBrush(Qt::NoBrush);
  }
  void leftHalf(QRgb ink) {
    QPainterPath half(QPointF(12, 4));
    half.arcTo(QRectF(4, 4, 16, 16), 90, 180);
    m_painter.fillPath(half, QColor(ink));
  }
  void line(const QPolygonF& points) { m_painter.drawPolyline(points); }
  void inkIn(QRgb ink) { m_painter.setPen(QPen(QColor(ink), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)); }

 private:
  QPainter& m_painter;
};

void drawArc(QPainter& painter, const QRectF& box, double from, double length) {
  if (length > 0) painter.drawArc(box, int(std::lround((90 - from) * 16)), int(-std::lround(length * 16)));
}

}  // namespace

QRgb inkOf(match::Status status) {
  switch (status) {
    case match::Status::Met: return ink::Positive;
    case match::Status::Partly: return ink::Caution;
    case match::Status::Missing: return ink::Negative;
  }
  return ink::Text;
}

void drawStatus(Canvas& canvas, QPointF topLeft, match::Status status) {
  OnGrid glyph(canvas, topLeft, inkOf(status));
  switch (status) {
    case match::Status::Met:
      glyph.disc(inkOf(status));
      glyph.inkIn(ink::Paper);
      return glyph.line({{8.2, 12.3}, {10.8, 14.9}, {15.8, 9.6}});
    case match::Status::Partly: glyph.leftHalf(inkOf(status)); return glyph.ring();
    case match::Status::Missing: return glyph.ring();
  }
}

void drawState(Canvas& canvas, QPointF topLeft, match::CheckState state) {
  switch (state) {
    case match::CheckState::Passed: return drawStatus(canvas, topLeft, match::Status::Met);
    case match::CheckState::Caution: {
      OnGrid glyph(canvas, topLeft, ink::Caution);
      glyph.line({{12, 4.5}, {21, 19.5}, {3, 19.5}, {12, 4.5}});
      glyph.line({{12, 10}, {12, 14}});
      return glyph.line({{12, 16.8}, {12, 17}});
    }
    case match::CheckState::Failed: {
      OnGrid glyph(canvas, topLeft, ink::Negative);
      glyph.ring();
      glyph.line({{9.2, 9.2}, {14.8, 14.8}});
      return glyph.line({{14.8, 9.2}, {9.2, 14.8}});
    }
  }
}

void drawBlocker(Canvas& canvas, QPointF topLeft) {
  OnGrid glyph(canvas, topLeft, ink::Caution);
  glyph.line({{8.5, 4}, {15.5, 4}, {20, 8.5}, {20, 15.5}, {15.5, 20}, {8.5, 20}, {4, 15.5}, {4, 8.5}, {8.5, 4}});
  glyph.line({{12, 8}, {12, 13}});
  glyph.line({{12, 15.9}, {12, 16.1}});
}

void drawRing(Canvas& canvas, const QRectF& box, const match::Analysis& analysis) {
  double total = 0;
  for (const match::Addend& addend : analysis.explain) total += addend.most;
  QPainter& painter = canvas.painter();
  painter.save();
  const QPen rest(QColor(ink::Edge), 0.8 * Pt, analysis.isProvisional ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap);
  const QPen full(QColor(ink::Accent), 6 * Pt, Qt::SolidLine, Qt::FlatCap);
  double from = GapDegrees / 2;
  for (const match::Addend& addend : analysis.explain) {
    if (total <= 0) break;
    const double length = addend.most / total * 360;
    const double drawn = std::max(0.0, length - GapDegrees);
    painter.setPen(rest);
    drawArc(painter, box, from, drawn);
    painter.setPen(full);
    drawArc(painter, box, from, addend.most > 0 ? drawn * addend.points / addend.most : 0);
    from += length;
  }
  painter.restore();
}

}  // namespace candor::print
