// Brand: the name of the program above its pages; on a rail only its sign.
#pragma once

#include <QWidget>

namespace candor::shell {

class Brand : public QWidget {
  Q_OBJECT

 public:
  explicit Brand(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace candor::shell
