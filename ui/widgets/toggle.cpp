#include "widgets/toggle.h"

#include "style/focus_ring.h"
#include "style/look.h"

#include <QPainter>

namespace candor::widgets {

namespace {

constexpr int TrackWidth = 34;
constexpr int TrackHeight = 20;
constexpr int TargetHeight = 24;

}  // namespace

Toggle::Toggle(const QString& name, QWidget* parent) : QCheckBox(parent) {
  setAccessibleName(name);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  style::setRingRadius(*this, TargetHeight / 2.0);
}

QSize Toggle::sizeHint() const { return {style::type().px(TrackWidth), style::type().px(TargetHeight)}; }

void Toggle::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const double track = style::type().px(TrackHeight);
  QRectF body(0, 0, style::type().px(TrackWidth), track);
  body.moveCenter(QRectF(rect()).center());
  body.adjust(0.75, 0.75, -0.75, -0.75);
  const QColor on = isEnabled() ? t.accent : t.disabled;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(isChecked() ? on : isEnabled() ? underMouse() ? t.text : t.edge : t.line, 1.5));
  painter.setBrush(isChecked() ? on : isEnabled() ? t.raised : t.sunken);
  painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
  const bool isAtEnd = isChecked() != isRightToLeft();
  const double reach = body.height() / 2;
  painter.setPen(Qt::NoPen);
  painter.setBrush(isChecked() ? t.accentOn : isEnabled() ? t.edge : t.disabled);
  painter.drawEllipse(QPointF(isAtEnd ? body.right() - reach : body.left() + reach, body.center().y()), track * 0.3,
                      track * 0.3);
}

}  // namespace candor::widgets

#include "moc_toggle.cpp"
