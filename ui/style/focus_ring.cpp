#include "style/focus_ring.h"

#include "style/look.h"
#include "style/space.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QTabBar>
#include <QVariant>

namespace candor::style {

namespace {

constexpr auto InsideProperty = "drawsFocusInside";
constexpr auto RadiusProperty = "ringRadius";
constexpr double RingWidth = 2;

bool takesRing(const QWidget& widget) {
  return !widget.isWindow() && widget.parentWidget() && !widget.property(InsideProperty).toBool();
}

// What the ring is round, in the control's own coordinates. A bar may be wider than its tabs.
QRect ringedPart(const QWidget& control) {
  const auto* tabs = qobject_cast<const QTabBar*>(&control);
  if (!tabs) return control.rect();
  QRect part;
  for (int i = 0; i < tabs->count(); ++i) part |= tabs->tabRect(i);
  return part & control.rect();
}

}  // namespace

void RingFrame::paintEvent(QPaintEvent*) {
  const QVariant chosen = widget() ? widget()->property(RadiusProperty) : QVariant();
  const double radius = (chosen.isValid() ? chosen.toDouble() : space::ControlRadius) + 3;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(tokens().focus, RingWidth));
  const QRect whole = widget() ? widget()->rect() : QRect();
  const QRect part = widget() ? ringedPart(*widget()) : QRect();
  const QRectF box = QRectF(rect()).adjusted(part.left() - whole.left(), 0, part.right() - whole.right(), 0);
  painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
}

FocusRing::FocusRing(QApplication& application) { application.installEventFilter(this); }

FocusRing::~FocusRing() { delete m_frame; }

QWidget* FocusRing::ringed() const { return m_frame && m_frame->isVisible() ? m_frame->widget() : nullptr; }

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
      m_isByKeyboard = true;
    if (reason == Qt::MouseFocusReason) m_isByKeyboard = false;
    follow(static_cast<QWidget*>(watched));
  } else if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == watched) {
    m_frame->setWidget(nullptr);
  } else if (event->type() == QEvent::MouseButtonPress && m_frame && m_frame->widget()) {
    m_isByKeyboard = false;
    m_frame->setWidget(nullptr);
  }
  return false;
}

void FocusRing::follow(QWidget* focused) {
  const bool isShown = m_isByKeyboard && takesRing(*focused);
  if (!isShown) {
    if (m_frame) m_frame->setWidget(nullptr);
    return;
  }
  if (!m_frame) m_frame = new RingFrame;  // its parent becomes that of the focused control, which may take it along
  m_frame->setWidget(focused);
  if (const auto* tabs = qobject_cast<QTabBar*>(focused))
    QObject::connect(tabs, &QTabBar::currentChanged, m_frame.data(), qOverload<>(&QWidget::update),
                     Qt::UniqueConnection);
}

void setDrawsFocusInside(QWidget& view) { view.setProperty(InsideProperty, true); }

void setRingRadius(QWidget& control, double radius) { control.setProperty(RadiusProperty, radius); }

}  // namespace candor::style

#include "moc_focus_ring.cpp"
