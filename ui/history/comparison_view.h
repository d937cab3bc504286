// ComparisonView: two analyses side by side: their heads, what each line of the sum won or lost, and the requirements,
// blockers and skills that changed. What stayed as it was is only counted.
#pragma once

#include "history/compared.h"

#include <QScrollArea>

class QVBoxLayout;

namespace candor::history {

class ComparisonView : public QScrollArea {
  Q_OBJECT

 public:
  explicit ComparisonView(QWidget* parent = nullptr);

  void setCompared(const Compared& compared);

 private:
  void addHeads(const Compared& compared, QVBoxLayout& column);
  void addInputs(const Inputs& inputs, QVBoxLayout& column);
  void addSum(const Comparison& comparison, QVBoxLayout& column);
  void addRequirements(const Comparison& comparison, QVBoxLayout& column);
  void addBlockers(const Comparison& comparison, QVBoxLayout& column);
  void addSkills(const SkillChanges& skills, QVBoxLayout& column);
};

}  // namespace candor::history
