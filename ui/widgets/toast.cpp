#include "widgets/toast.h"

#include "style/look.h"
#include "style/role.h"
#include "style/space.h"
#include "widgets/prose.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

constexpr int AboveFoot = 38;

}  // namespace

Toast::Toast(QWidget& window, std::chrono::milliseconds stay)
    : QWidget(&window),
      m_window(window),
      m_sentence(new Prose({}, {.ink = &style::Tokens::sheet}, this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_clock(new QTimer(this)) {
  style::setRole(*this, QAccessible::AlertMessage);
  m_undo->setProperty("kind", u"toast"_s);
  m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
  m_sentence->setMostLines(1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(style::type().px(14), style::type().px(6), style::type().px(8), style::type().px(6));
  row->setSpacing(style::type().px(14));
  row->addWidget(m_sentence);
  row->addWidget(m_undo);
  m_clock->setSingleShot(true);
  m_clock->setInterval(stay);
  window.installEventFilter(this);
  m_undo->installEventFilter(this);
  connect(m_clock, &QTimer::timeout, this, &Toast::expire);
  connect(m_undo, &QPushButton::clicked, this, &Toast::undo);
  hide();
}

void Toast::tell(const QString& sentence) {
  m_undo->hide();
  begin(sentence);
}

void Toast::tellWithUndo(const QString& sentence) {
  m_undo->show();
  begin(sentence);
}

bool Toast::offersUndo() const { return isVisibleTo(&m_window) && m_undo->isVisibleTo(this); }

void Toast::undo() {
  if (!offersUndo()) return;
  m_clock->stop();
  hide();
  Q_EMIT undone();
}

void Toast::begin(const QString& sentence) {
  if (isVisibleTo(&m_window)) expire();
  m_sentence->setText(sentence);
  setAccessibleName(sentence);
  layout()->activate();
  place();
  show();
  raise();
  m_clock->start();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void Toast::expire() {
  m_clock->stop();
  hide();
  Q_EMIT expired();
}

void Toast::keepTime() {
  const bool isHeld = underMouse() || m_undo->hasFocus();
  if (isHeld || isHidden()) return m_clock->stop();
  m_clock->start();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &m_window && event->type() == QEvent::Resize) place();
  const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
  if (watched == m_undo && isFocus) QTimer::singleShot(0, this, &Toast::keepTime);
  return QWidget::eventFilter(watched, event);
}

void Toast::place() {
  adjustSize();
  move((m_window.width() - width()) / 2, m_window.height() - height() - style::type().px(AboveFoot));
}

void Toast::enterEvent(QEnterEvent*) { keepTime(); }

void Toast::leaveEvent(QEvent*) { keepTime(); }

void Toast::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return expire();
  QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(style::tokens().text);
  painter.drawRoundedRect(rect(), style::space::ControlRadius, style::space::ControlRadius);
}

}  // namespace candor::widgets

#include "moc_toast.cpp"
