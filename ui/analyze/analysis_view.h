// AnalysisView: one analysis as drawn: the head, the documents at one side, score and requirements at the other. Both
// sides share one selection, so that a click on either finds the other.
#pragma once

#include "analyze/shown_analysis.h"
#include "widgets/filter_bar.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSplitter;

namespace candor::widgets {
class EvidenceSelection;
class PageHead;
}  // namespace candor::widgets

namespace candor::analyze {

class DocumentSide;
class EvidenceSide;

class AnalysisView : public QWidget {
  Q_OBJECT

 public:
  explicit AnalysisView(QWidget* parent = nullptr);

  void setShown(const ShownAnalysis& shown);
  void setNames(const documents::PostingNames& names);  // as the vault has them now
  [[nodiscard]] const std::optional<ShownAnalysis>& shown() const { return m_shown; }
  [[nodiscard]] widgets::EvidenceSelection& selection() { return *m_selection; }
  [[nodiscard]] EvidenceSide& evidence() { return *m_evidence; }
  void setOtherResumes(bool areThere);
  [[nodiscard]] DocumentSide& documents() { return *m_documents; }

 Q_SIGNALS:
  void newWanted();
  void exportWanted();
  void allResumesWanted();  // for this posting
  void resumeEditWanted();
  void namesCorrected(const candor::documents::PostingNames& names);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build();
  void showOthers();

  std::optional<ShownAnalysis> m_shown;
  widgets::EvidenceSelection* m_selection;
  widgets::PageHead* m_head;
  QPushButton* m_others;
  bool m_hasOthers = false;
  DocumentSide* m_documents;
  EvidenceSide* m_evidence;
  QSplitter* m_sides;
};

}  // namespace candor::analyze
