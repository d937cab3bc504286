// SecretEdit: a field for a passphrase or key. It shows dots, or the text while the eye is held; it offers no copy, no
// undo and nothing to the input method's memory, and gives its content as a Secret.
#pragma once

#include "style/kind.h"
#include "widgets/secret_text.h"

#include <QWidget>

class QToolButton;

namespace candor::widgets {

enum class CapsLock { Off, On };

class SecretEdit : public QWidget {
  Q_OBJECT

 public:
  explicit SecretEdit(QWidget* parent = nullptr);

  [[nodiscard]] bool isEmpty() const { return m_text.size() == 0; }
  [[nodiscard]] Secret content() const { return m_text.utf8(); }
  [[nodiscard]] Secret take();  // and leaves the field empty and wiped
  void clear();

  void setPlaceholder(const QString& placeholder);  // of a stored key: "ends with 4f2a"
  void setValidity(style::Validity validity);
  [[nodiscard]] bool isShown() const;  // the eye is held
  [[nodiscard]] CapsLock capsLock() const { return m_capsLock; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

 Q_SIGNALS:
  void edited();
  void submitted();  // Enter

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  bool move(const QKeyEvent& event);
  bool edit(const QKeyEvent& event);
  void watchCapsLock(const QKeyEvent& event);
  void changed();
  void placeEye();
  void paintFrame(QPainter& painter) const;
  void paintContent(QPainter& painter) const;
  [[nodiscard]] QRect paintCapsLock(QPainter& painter, const QRect& box) const;  // gives what is left of the box
  void paintDots(QPainter& painter, QPointF from, double step) const;
  [[nodiscard]] QRect field() const;

  SecretText m_text;
  QString m_placeholder;
  QToolButton* m_eye;
  style::Validity m_validity = style::Validity::Valid;
  CapsLock m_capsLock = CapsLock::Off;
};

}  // namespace candor::widgets
