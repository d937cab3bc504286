// NextEditBar: the truthful edit that would win most, at the foot of an analysis, and the way to the others.
#pragma once

#include "match/analysis.h"

#include <QWidget>

class QPushButton;

namespace candor::widgets {
class Prose;
}

namespace candor::analyze {

enum class EditDetail { Whole, Brief /* without its sentence */ };

class NextEditBar : public QWidget {
  Q_OBJECT

 public:
  explicit NextEditBar(QWidget* parent = nullptr);

  // Says nothing when there is no advice. `resume` says whether there still is one to edit.
  enum class Resume { There, Erased };
  void setAnalysis(const match::Analysis& analysis, Resume resume);
  void setDetail(EditDetail detail);

 Q_SIGNALS:
  void resumeWanted();
  void allWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  widgets::Prose* m_title;
  widgets::Prose* m_sentence;
  QPushButton* m_all;
  QPushButton* m_edit;
};

}  // namespace candor::analyze
