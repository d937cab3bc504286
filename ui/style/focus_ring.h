// FocusRing: the one ring of the application. It lies around the control that has the focus, and only when the focus
// came by Tab, Backtab or a shortcut; a click takes it away. Lists draw theirs inside (see drawsFocusInside).
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace candor::style {

// The ring itself. The gallery holds several; an application has the one of FocusRing.
class RingFrame : public QFocusFrame {
  Q_OBJECT

 public:
  using QFocusFrame::QFocusFrame;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

class FocusRing : public QObject {
  Q_OBJECT

 public:
  explicit FocusRing(QApplication& application);
  ~FocusRing() override;

  [[nodiscard]] bool isByKeyboard() const { return m_isByKeyboard; }
  [[nodiscard]] QWidget* ringed() const;  // the control it lies around, or none

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow(QWidget* focused);

  QPointer<RingFrame> m_frame;
  bool m_isByKeyboard = false;
};

// A view whose delegate paints the ring round the current row gets none around itself.
void setDrawsFocusInside(QWidget& view);

// The corner radius of a control's ring; without it that of a button.
void setRingRadius(QWidget& control, double radius);

}  // namespace candor::style
