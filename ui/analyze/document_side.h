// DocumentSide: the left half of an analysis: the resume with its evidence marked, the posting with its requirements
// and names, the checks of the file, the skills and all edits, as tabs.
#pragma once

#include "analyze/findings.h"
#include "analyze/page_width.h"
#include "analyze/shown_analysis.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace candor::widgets {
class DocumentView;
class EvidenceSelection;
class MessageStrip;
}  // namespace candor::widgets

namespace candor::analyze {

class NamesForm;

enum class Part { Resume, Posting, Checks, Skills, Edits };

class DocumentSide : public QWidget {
  Q_OBJECT

 public:
  DocumentSide(widgets::EvidenceSelection& selection, QWidget* parent = nullptr);

  void setShown(const ShownAnalysis& shown);
  void setNames(const documents::PostingNames& names);
  void setPageWidth(Width width);
  void open(Part part);
  [[nodiscard]] Part part() const;
  void focusResume();
  [[nodiscard]] widgets::DocumentView& resume() { return *m_resume; }
  [[nodiscard]] widgets::DocumentView& posting() { return *m_posting; }

 Q_SIGNALS:
  void namesCorrected(const candor::documents::PostingNames& names);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QScrollArea* addSheet(const QString& name);
  [[nodiscard]] QWidget* withNote(widgets::DocumentView& view, widgets::MessageStrip& note, QWidget* above);
  void nameTabs();

  QTabBar* m_tabs;
  QStackedWidget* m_parts;
  widgets::DocumentView* m_resume;
  widgets::DocumentView* m_posting;
  widgets::MessageStrip* m_resumeGone;
  widgets::MessageStrip* m_postingGone;
  NamesForm* m_names;
  QScrollArea* m_checks = nullptr;
  QScrollArea* m_skills = nullptr;
  QScrollArea* m_edits = nullptr;
  match::Analysis m_analysis;
};

}  // namespace candor::analyze
