// Card: the sheet that stands alone on the desk before a vault is open.
#pragma once

#include <QWidget>

namespace candor::unlock {

// `content` in the middle of its parent, as wide and high as given (in pixels of a 13 px interface), less when the
// window is smaller.
class Card : public QWidget {
  Q_OBJECT

 public:
  Card(QWidget* content, QSize most, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QRect sheet() const;
  void place();

  QWidget* m_content;
  const QSize m_most;
};

}  // namespace candor::unlock
