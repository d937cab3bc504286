#include "widgets/confirm_button.h"

#include "style/kind.h"

#include <QKeyEvent>

namespace candor::widgets {

ConfirmButton::ConfirmButton(const QString& text, const QString& question, QWidget* parent)
    : QPushButton(text, parent), m_text(text), m_question(question) {
  style::setKind(*this, style::ButtonKind::Danger);
  connect(this, &QPushButton::clicked, this, &ConfirmButton::press);
}

void ConfirmButton::press() {
  if (m_isArmed) {
    disarm();
    Q_EMIT confirmed();
    return;
  }
  m_isArmed = true;
  setText(m_question);
  setFocus(Qt::OtherFocusReason);
}

void ConfirmButton::disarm() {
  m_isArmed = false;
  setText(m_text);
}

void ConfirmButton::focusOutEvent(QFocusEvent* event) {
  QPushButton::focusOutEvent(event);
  if (m_isArmed) disarm();
}

void ConfirmButton::keyPressEvent(QKeyEvent* event) {
  if (m_isArmed && event->key() == Qt::Key_Escape) return disarm();
  QPushButton::keyPressEvent(event);
}

void ConfirmButton::hideEvent(QHideEvent* event) {
  QPushButton::hideEvent(event);
  if (m_isArmed) disarm();
}

}  // namespace candor::widgets

#include "moc_confirm_button.cpp"
