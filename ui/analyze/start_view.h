// StartView: where an analysis begins: one resume of the library, one posting pasted, chosen or taken from the vault,
// and what was read from it. What was typed stays until an analysis was made from it.
#pragma once

#include "analyze/posting_draft.h"
#include "base/job.h"
#include "session/ranking.h"
#include "workplace/workplace.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace candor::widgets {
class PageHead;
class Prose;
}  // namespace candor::widgets
namespace candor::workplace {
class Work;
}

namespace candor::analyze {

class BestResume;
class ReadPanel;

class StartView : public QWidget {
  Q_OBJECT

 public:
  explicit StartView(const workplace::Workplace& workplace, QWidget* parent = nullptr);
  ~StartView() override;

  void setResumes(const std::vector<documents::ListedResume>& resumes);  // keeps the choice
  void setPostings(const std::vector<documents::ListedPosting>& postings);
  void chooseResume(ResumeId id);
  [[nodiscard]] std::optional<ResumeId> resume() const;
  [[nodiscard]] QString resumeTitle() const;

  // In place of what is there, which one undo brings back.
  void takeText(const QString& text);
  void takeFile(const QString& path);
  void takeStored(PostingId id);
  void clear();  // after it was analysed
  void analyseWith(ResumeId resume);
  [[nodiscard]] QString postingTitle() const;  // as it was read or put right

  [[nodiscard]] QString text() const;
  [[nodiscard]] bool hasText() const;
  void setWayBack(bool isThere);  // an analysis to go back to
  void focusResume();
  void focusPosting();
  void chooseFile();

 Q_SIGNALS:
  void analysisWanted(const candor::analyze::WantedAnalysis& wanted);
  void fileFaulted(const candor::Error& error);
  void backWanted();
  void rankingWanted(ResumeId resume, const QString& title);
  void allResumesWanted(const candor::session::ResumeRanking& ranking);  // for the posting that was read

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QWidget* postingSide();
  [[nodiscard]] QWidget* readSide();
  void put(const QString& text);
  void edited();
  void read();
  void accept(const PostingDraft& draft);
  void beginWork(const QString& name);
  void showPlace(Span place);
  void refresh();
  void analyse();
  void lookForBest();

  const workplace::Workplace m_workplace;
  widgets::PageHead* m_head;
  QPushButton* m_back;
  QPushButton* m_rank;
  QComboBox* m_resume;
  QComboBox* m_stored;
  QPlainTextEdit* m_text;
  ReadPanel* m_panel;
  BestResume* m_best;
  QPushButton* m_analyse;
  widgets::Prose* m_hint;
  QTimer* m_pause;  // after the last key, before it is read
  std::optional<ResumeId> m_wantedResume;
  std::optional<PostingDraft> m_draft;
  bool m_isOther = true;  // the text is of another posting than what the panel shows
  bool m_isPutting = false;
  std::unique_ptr<workplace::Work> m_work;
  std::optional<Job<PostingDraft>> m_reading;
};

}  // namespace candor::analyze
