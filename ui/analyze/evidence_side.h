// EvidenceSide: the right half of an analysis: the score and its sum, what blocks, the requirements with their
// evidence, and the next best edit. On a narrow page the sum is folded.
#pragma once

#include "analyze/page_width.h"
#include "analyze/shown_analysis.h"
#include "widgets/filter_bar.h"

#include <QWidget>

class QPushButton;

namespace candor::widgets {
class AddendList;
class EvidenceList;
class EvidenceModel;
class EvidenceSelection;
class MessageStrip;
class Prose;
class ScoreRing;
}  // namespace candor::widgets

namespace candor::analyze {

class NextEditBar;

class EvidenceSide : public QWidget {
  Q_OBJECT

 public:
  explicit EvidenceSide(widgets::EvidenceSelection& selection, QWidget* parent = nullptr);

  void setShown(const ShownAnalysis& shown);
  void setPageWidth(Width width);
  void setFilter(widgets::EvidenceFilter filter);
  [[nodiscard]] widgets::EvidenceFilter filter() const;
  void step(int rows);  // to the next or previous requirement that is shown
  void focusRequirements();

 Q_SIGNALS:
  void resumeEditWanted();
  void allEditsWanted();
  void placeWanted();  // of the selected requirement, in the resume

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QWidget* scoreHead();
  [[nodiscard]] QWidget* strips();
  void showBlockers();
  void foldSum();
  void showEdit();

  widgets::EvidenceSelection& m_selection;
  widgets::ScoreRing* m_ring;
  widgets::AddendList* m_sum;
  QWidget* m_short;
  widgets::Prose* m_scoreLine;
  widgets::Prose* m_sumLine;
  QPushButton* m_showSum;
  widgets::MessageStrip* m_provisional;
  widgets::MessageStrip* m_blockers;
  QWidget* m_strips;
  widgets::EvidenceModel* m_model;
  widgets::EvidenceList* m_list;
  widgets::Prose* m_none;
  NextEditBar* m_edit;
  QWidget* m_head;
  match::Analysis m_analysis;
  Width m_width = Width::Narrow;  // until it is known: a page not yet seen asks for little
};

}  // namespace candor::analyze
