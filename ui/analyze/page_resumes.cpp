// What the page does with all resumes for one posting: ranked, shown, compared, and left for the analysis of one.
#include "analyze/analysis_view.h"
#include "analyze/analyze_page.h"
#include "analyze/analyze_text.h"
#include "analyze/fault_page.h"
#include "analyze/resume_rank_view.h"
#include "analyze/start_view.h"
#include "comparison/comparison_view.h"
#include "history/comparison.h"
#include "report/shown.h"
#include "session/ranking.h"
#include "style/focus_ring.h"
#include "widgets/button.h"
#include "widgets/page_head.h"
#include "workplace/work.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace candor::analyze {

using comparison::Side;

namespace {

Side sideOf(const QString& which, const session::RankedResume& ranked) {
  return {
      .above = which,
      .title = report::shownOnOneLine(ranked.resume.title),
      .below = AnalyzeText::tr("Version %1, %2").arg(ranked.resume.newest.number).arg(ranked.resume.newest.fileName),
      .score = comparison::scoreOf(ranked.analysis)};
}

}  // namespace

QWidget* AnalyzePage::comparisonState() {
  auto* state = new QWidget;
  auto* back = widgets::button(tr("Back to the resumes"));
  m_comparisonHead = new widgets::PageHead(tr("Two resumes, one posting"));
  m_comparisonHead->addAction(back);
  style::setDrawsFocusInside(*m_comparison);
  auto* column = new QVBoxLayout(state);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_comparisonHead);
  column->addWidget(m_comparison, 1);
  connect(back, &QPushButton::clicked, this, &AnalyzePage::showResumesAgain);
  return state;
}

void AnalyzePage::rankResumes() {
  const auto& shown = m_analysis->shown();
  if (!shown || !shown->listed.posting) return;
  const PostingId posting = *shown->listed.posting;
  const QString title = shown->listed.postingTitle;
  const std::optional<ResumeId> chosen = shown->listed.resume;
  beginWork(report::shownOnOneLine(title), tr("Ranking the resumes"));
  session::Session& session = m_workplace.session;
  const ontology::Ontology& ontology = m_workplace.ontology;
  m_resumeRanking.emplace(m_workplace.pool.run([&session, &ontology, posting](const Worker& worker) {
    return session::rankResumes(worker, session, ontology, posting);
  }));
  m_resumeRanking->onProgress(this, [this](const Progress& progress) {
    if (m_work) m_work->setProgress(progress);
  });
  m_resumeRanking->then(this, [=, this](const Result<session::ResumeRanking>& ranking) {
    endWork();
    if (!ranking) return failShowing(ranking.error());
    m_rankedFor = posting;
    showResumes(*ranking, chosen, title);
  });
}

// With none that can be analysed there is nothing to show: they were binned meanwhile.
void AnalyzePage::showResumes(const session::ResumeRanking& ranking, std::optional<ResumeId> chosen,
                              const QString& title) {
  if (ranking.resumes.empty()) return openStart();
  m_comparisonHead->setAbout(report::shownOnOneLine(title));
  m_resumeRank->setRanking(ranking, chosen, title);
  showResumesAgain();
}

void AnalyzePage::showResumesAgain() {
  m_stack->setCurrentWidget(m_resumeRank);
  if (isVisible()) m_resumeRank->focusFirst();
}

void AnalyzePage::analyseWith(ResumeId resume) {
  m_rankedFor ? analyseRanked(resume, *m_rankedFor) : m_start->analyseWith(resume);
}

void AnalyzePage::compareResumes(ResumeId one, ResumeId other) {
  const session::ResumeRanking& ranking = *m_resumeRank->ranking();
  const session::RankedResume* before = ranking.find(one);
  const session::RankedResume* after = ranking.find(other);
  if (!before || !after) return;
  m_comparison->setCompared(sideOf(tr("The chosen one"), *before), sideOf(tr("The other"), *after),
                            history::compare(before->analysis, after->analysis));
  m_stack->setCurrentWidget(m_comparison->parentWidget());
  if (isVisible()) m_comparison->setFocus(Qt::OtherFocusReason);
}

void AnalyzePage::leaveResumes() {
  m_rankedFor && m_analysis->shown() ? m_stack->setCurrentWidget(m_analysis) : openStart();
  if (isVisible()) focusFirst();
}

}  // namespace candor::analyze
