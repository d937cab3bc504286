// StepList: the ground beside a first start: the name of the program, the steps and where one is, and that nothing of
// it needs a network.
#pragma once

#include <QStringList>
#include <QWidget>

namespace candor::unlock {

struct Step {
  QString title;
  QString about;
};

class StepList : public QWidget {
  Q_OBJECT

 public:
  explicit StepList(std::vector<Step> steps, QWidget* parent = nullptr);

  void setCurrent(int step);  // those before it are done

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tell();

  std::vector<Step> m_steps;
  int m_current = 0;
};

}  // namespace candor::unlock
