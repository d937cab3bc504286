#include "style/icon.h"

#include "style/icon_paths.h"
#include "style/look.h"
#include "style/svg_path.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace candor::style {

namespace {

constexpr double Grid = 24;

class TintedEngine : public QIconEngine {
 public:
  TintedEngine(Icon icon, Tint tint) : m_icon(icon), m_tint(tint) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const QColor ink = mode == QIcon::Disabled ? tokens().disabled : colourOf(m_tint);
    paintIcon(*painter, m_icon, rect, ink, tokens().raised);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new TintedEngine(m_icon, m_tint); }

 private:
  Icon m_icon;
  Tint m_tint;
};

void strokePart(QPainter& painter, QLatin1StringView data, const QColor& ink, double width) {
  if (data.isEmpty()) return;
  painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(pathFrom(data).value_or(QPainterPath()));
}

}  // namespace

QColor colourOf(Tint tint) {
  const Tokens& t = tokens();
  switch (tint) {
    case Tint::Text: return t.text;
    case Tint::Text2: return t.text2;
    case Tint::Text3: return t.text3;
    case Tint::Accent: return t.accent;
    case Tint::OnAccent: return t.accentOn;
    case Tint::Pos: return t.pos;
    case Tint::Cau: return t.cau;
    case Tint::Neg: return t.neg;
  }
  return t.text;
}

QIcon icon(Icon icon, Tint tint) { return QIcon(new TintedEngine(icon, tint)); }

void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& ink, const QColor& behind) {
  const IconShape& shape = shapeOf(icon);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(box.topLeft());
  painter.scale(box.width() / Grid, box.height() / Grid);
  if (!shape.fill.isEmpty()) painter.fillPath(pathFrom(shape.fill).value_or(QPainterPath()), ink);
  strokePart(painter, shape.stroke, ink, shape.width);
  strokePart(painter, shape.cut, behind, 1.8);
  painter.restore();
}

}  // namespace candor::style
