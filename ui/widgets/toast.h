// Toast: what was just done, at the foot of the window for ten seconds, with a way back. The pointer or the focus on it
// stops the clock; Ctrl+Z does what its button does.
#pragma once

#include <QWidget>

#include <chrono>

class QPushButton;
class QTimer;

namespace candor::widgets {

class Prose;

class Toast : public QWidget {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds Stay{10'000};

  // Hidden until tell(). It stays with the window it lies on.
  explicit Toast(QWidget& window, std::chrono::milliseconds stay = Stay);

  // Replaces what it said before; the undo of that is then gone.
  void tell(const QString& sentence);
  void tellWithUndo(const QString& sentence);
  [[nodiscard]] bool offersUndo() const;
  void undo();  // Ctrl+Z of the window; nothing when it offers none

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void undone();
  void expired();  // went without an undo

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void begin(const QString& sentence);
  void place();
  void expire();
  void keepTime();

  QWidget& m_window;
  Prose* m_sentence;
  QPushButton* m_undo;
  QTimer* m_clock;
};

}  // namespace candor::widgets
