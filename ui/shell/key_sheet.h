// KeySheet: all keys there are now, over the page; any click beside it and Esc close it.
#pragma once

#include "workplace/page.h"

#include <QPointer>
#include <QWidget>

namespace candor::shell {

class KeySheet : public QWidget {
  Q_OBJECT

 public:
  KeySheet(const std::vector<workplace::Command>& commands, QWidget& window);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void close();

  QWidget* m_sheet;
  QPointer<QWidget> m_before;  // had the focus
};

}  // namespace candor::shell
