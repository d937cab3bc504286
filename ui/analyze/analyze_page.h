// AnalyzePage: one resume against one posting. It shows a kept analysis, or the place where a new one begins; whatever
// happens between the two, what was typed is still there.
#pragma once

#include "analyze/posting_draft.h"
#include "base/job.h"
#include "session/ranking.h"
#include "workplace/page.h"
#include "workplace/workplace.h"

#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace candor::comparison {
class ComparisonView;
}
namespace candor::widgets {
class EmptyState;
class PageHead;
}  // namespace candor::widgets
namespace candor::workplace {
class Work;
}

namespace candor::analyze {

class AnalysisView;
class RankView;
class ResumeRankView;
class StartView;
class WorkingView;
struct FaultPage;
struct Way;

class AnalyzePage : public workplace::Page {
  Q_OBJECT

 public:
  explicit AnalyzePage(const workplace::Workplace& workplace, QWidget* parent = nullptr);
  ~AnalyzePage() override;

  void showAnalysis(AnalysisId id);
  // A new one. Without a resume the choice stays; without a text what was typed stays.
  void begin(std::optional<ResumeId> resume, const QString& postingText = {});
  // The same with a posting of the vault.
  void begin(std::optional<ResumeId> resume, PostingId posting);
  // All postings of the vault for this resume, best first.
  void rank(ResumeId resume, const QString& title);
  // All resumes of the vault for the posting of the analysis that is shown, best first.
  void rankResumes();

  void focusFirst() override;
  [[nodiscard]] std::vector<workplace::Command> commands() override;
  [[nodiscard]] QString whatDroppingDoes() const override { return tr("Drop the posting to read it"); }
  void take(const QStringList& paths) override;

  [[nodiscard]] std::optional<AnalysisId> shownId() const;

 Q_SIGNALS:
  // To be edited: what to do, and the line of the resume it is about (empty when there is none).
  void resumeWanted(ResumeId id, const QString& edit, const QString& line);
  void exportWanted(AnalysisId id);
  void addResumeWanted();  // the library is empty

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  void reloadLibrary();
  void openStart();
  void knowResumes(const std::vector<documents::ListedResume>& resumes);
  void analyse(const WantedAnalysis& wanted);
  void beginWork(const QString& title, const QString& name);
  void endWork();
  void stop();
  void present(const ShownAnalysis& shown);
  void fail(const FaultPage& fault);
  [[nodiscard]] Way wayToAnotherResume();
  void failAnalysing(const Error& error, const WantedAnalysis& wanted);
  void failShowing(const Error& error);
  void failReading(const Error& error);
  void correct(const documents::PostingNames& names);
  void showRanking();
  void analyseRanked(ResumeId resume, PostingId posting);
  void failRanking(const Error& error, ResumeId resume, const QString& title);
  [[nodiscard]] QWidget* comparisonState();
  void showResumes(const session::ResumeRanking& ranking, std::optional<ResumeId> chosen, const QString& title);
  void showResumesAgain();
  void analyseWith(ResumeId resume);
  void compareResumes(ResumeId one, ResumeId other);
  void leaveResumes();
  [[nodiscard]] bool isShowing() const;
  [[nodiscard]] std::vector<workplace::Command> analysisCommands();

  const workplace::Workplace m_workplace;
  QStackedWidget* m_stack;
  widgets::EmptyState* m_empty;
  QWidget* m_noResumes = nullptr;
  StartView* m_start;
  WorkingView* m_working;
  AnalysisView* m_analysis;
  RankView* m_rank;
  ResumeRankView* m_resumeRank;
  comparison::ComparisonView* m_comparison;
  widgets::PageHead* m_comparisonHead = nullptr;
  std::optional<PostingId> m_rankedFor;  // the posting of the resumes' ranking; none: the one that was just read
  QWidget* m_fault = nullptr;
  bool m_isLibraryEmpty = false;

  std::unique_ptr<workplace::Work> m_work;
  std::optional<Job<ShownAnalysis>> m_job;
  std::optional<Job<session::Ranking>> m_ranking;
  std::optional<Job<session::ResumeRanking>> m_resumeRanking;
  std::optional<Job<std::vector<documents::ListedResume>>> m_resumes;
  std::optional<Job<std::vector<documents::ListedPosting>>> m_postings;
  std::optional<Job<documents::StoredPosting>> m_correcting;
};

}  // namespace candor::analyze
