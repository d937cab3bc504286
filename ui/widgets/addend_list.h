// AddendList: the lines of the score and their sum below a rule. Facts that are longer than their column are broken
// into lines. A row that is looked at marks its arc in the ring.
#pragma once

#include "widgets/ruled_list.h"
#include "widgets/score.h"

#include <optional>

namespace candor::widgets {

class AddendModel;

class AddendList : public RuledList {
  Q_OBJECT

 public:
  explicit AddendList(QWidget* parent = nullptr);

  void setScore(const Score& score);
  [[nodiscard]] std::optional<int> marked() const;  // the addend looked at, from 0

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void markedChanged(std::optional<int> addend);

 protected:
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  AddendModel* m_model;
};

}  // namespace candor::widgets
