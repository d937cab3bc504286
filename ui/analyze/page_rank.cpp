// What the page does with a ranking: made in the background, shown, and left for the analysis of a row.
#include "analyze/analysis_view.h"
#include "analyze/analyze_page.h"
#include "analyze/fault_page.h"
#include "analyze/rank_view.h"
#include "analyze/start_view.h"
#include "analyze/working_view.h"
#include "session/analysing.h"
#include "session/ranking.h"
#include "workplace/work.h"

#include <QStackedWidget>

#include <utility>

namespace candor::analyze {

void AnalyzePage::rank(ResumeId resume, const QString& title) {
  beginWork(title, tr("Ranking the postings"));
  session::Session& session = m_workplace.session;
  const ontology::Ontology& ontology = m_workplace.ontology;
  m_ranking.emplace(m_workplace.pool.run([&session, &ontology, resume](const Worker& worker) {
    return session::rankPostings(worker, session, ontology, resume);
  }));
  m_ranking->onProgress(this, [this](const Progress& progress) {
    if (m_work) m_work->setProgress(progress);
  });
  m_ranking->then(this, [this, resume, title](Result<session::Ranking> ranking) {
    endWork();
    if (!ranking) return failRanking(ranking.error(), resume, title);
    m_rank->setRanking(resume, title, *std::move(ranking));
    showRanking();
  });
}

void AnalyzePage::showRanking() {
  m_stack->setCurrentWidget(m_rank);
  if (isVisible()) m_rank->focusTable();
}

// The row's analysis, kept like any other; the same one is not kept twice.
void AnalyzePage::analyseRanked(ResumeId resume, PostingId posting) {
  beginWork(tr("Analysis"), tr("Analysing the posting"));
  session::Session& session = m_workplace.session;
  const ontology::Ontology& ontology = m_workplace.ontology;
  m_job.emplace(
      m_workplace.pool.run([&session, &ontology, resume, posting](const Worker& worker) -> Result<ShownAnalysis> {
        const auto analysed = session::analyse(worker, session, ontology, resume, posting);
        if (!analysed) return analysed.error();
        return loadAnalysis(worker, session, analysed->added.id);
      }));
  m_job->then(this, [this](const Result<ShownAnalysis>& result) {
    endWork();
    result ? present(*result) : failShowing(result.error());
  });
}

void AnalyzePage::failRanking(const Error& error, ResumeId resume, const QString& title) {
  fail({.head = title,
        .title = tr("The postings could not be ranked"),
        .whatHappened = faultSentence(error),
        .whatDidNotHappen = tr("Nothing was changed."),
        .detail = error.detail,
        .ways = {wayToAnotherResume(),
                 {.title = tr("Try again"),
                  .consequence = tr("With the same resume."),
                  .action = tr("Try again"),
                  .run = [this, resume, title] { rank(resume, title); }}}});
}

}  // namespace candor::analyze
