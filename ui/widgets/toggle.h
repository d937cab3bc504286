// Toggle: a switch that acts at once; a checkbox waits for a confirmation. To a screen reader it is a checkbox.
#pragma once

#include <QCheckBox>

namespace candor::widgets {

class Toggle : public QCheckBox {
  Q_OBJECT

 public:
  explicit Toggle(const QString& name, QWidget* parent = nullptr);  // what it switches; not shown

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

}  // namespace candor::widgets
