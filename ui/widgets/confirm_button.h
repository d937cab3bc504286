// ConfirmButton: a dangerous button that asks by itself: the first press arms it and changes its words, the second does
// it. Leaving it or Esc disarms it; nothing modal is needed.
#pragma once

#include <QPushButton>

namespace candor::widgets {

class ConfirmButton : public QPushButton {
  Q_OBJECT

 public:
  ConfirmButton(const QString& text, const QString& question, QWidget* parent = nullptr);

  [[nodiscard]] bool isArmed() const { return m_isArmed; }

 Q_SIGNALS:
  void confirmed();

 protected:
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void press();
  void disarm();

  const QString m_text;
  const QString m_question;
  bool m_isArmed = false;
};

}  // namespace candor::widgets
