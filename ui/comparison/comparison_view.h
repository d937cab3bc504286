// ComparisonView: two analyses side by side: their heads, the lines of the sum, what blocks, and what each answers of
// every requirement and by which words: first what differs, then what does not.
#pragma once

#include "history/comparison.h"
#include "widgets/score.h"

#include <QScrollArea>
#include <QString>

namespace candor::comparison {

// The head of one side.
struct Side {
  QString above;  // which one it is: "Before · 12 Oct 2026, 10:30"
  QString title;
  QString below;
  widgets::Score score;
};

[[nodiscard]] widgets::Score scoreOf(const match::Analysis& analysis);

class ComparisonView : public QScrollArea {
  Q_OBJECT

 public:
  explicit ComparisonView(QWidget* parent = nullptr);

  void setCompared(const Side& before, const Side& after, const history::Comparison& comparison);

 Q_SIGNALS:
  void filled();  // all of it is shown
};

}  // namespace candor::comparison
