#include "analyze/best_resume.h"

#include "analyze/ranked_resume_words.h"
#include "analyze/shown_score.h"
#include "history/comparison.h"
#include "match/difference.h"
#include "report/shown.h"
#include "session/session.h"
#include "words/said.h"
#include "workplace/work.h"

#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace candor::analyze {

using session::RankedResume;

namespace {

constexpr qint64 ManyResumes = 20;
constexpr std::size_t MostTold = 2;  // all of them stand in the ranking

}  // namespace

BestResume::BestResume(const workplace::Workplace& workplace, QWidget* parent)
    : MessageStrip(widgets::Tone::Notice, {}, parent),
      m_workplace(workplace),
      m_analyse(addAction(tr("Analyze with it"))),
      m_all(addAction({})) {
  setObjectName(u"bestResume"_s);
  connect(m_analyse, &QPushButton::clicked, this, [this] {
    if (m_ranking) Q_EMIT analysisWanted(m_ranking->resumes.front().resume.id);
  });
  connect(m_all, &QPushButton::clicked, this, &BestResume::allWanted);
  hide();
}

BestResume::~BestResume() = default;

void BestResume::look(const posting::Posting& posting) {
  forget();
  session::Session& session = m_workplace.session;
  const ontology::Ontology& ontology = m_workplace.ontology;
  m_job.emplace(m_workplace.pool.run([&session, &ontology, posting](const Worker& worker) {
    return session::rankResumes(worker, session, ontology, posting);
  }));
  m_job->onProgress(this, [this](const Progress& progress) { showProgress(progress); });
  m_job->then(this, [this](Result<session::ResumeRanking> ranking) {
    if (!ranking) return forget();  // the analysis itself tells what is wrong
    m_work.reset();
    m_ranking = *std::move(ranking);
    say();
  });
}

// A few are ranked at a glance; a line in the job strip would only flicker.
void BestResume::showProgress(const Progress& progress) {
  if (progress.total < ManyResumes) return;
  if (!m_work) {
    m_work = m_workplace.work.begin(tr("Ranking the resumes"));
    connect(m_work.get(), &workplace::Work::cancelled, this, &BestResume::forget);
  }
  m_work->setProgress(progress);
}

void BestResume::forget() {
  m_job.reset();
  m_work.reset();
  m_ranking.reset();
  hide();
}

void BestResume::setChosen(std::optional<ResumeId> resume) {
  m_chosen = resume;
  say();
}

void BestResume::setDetail(Detail detail) {
  if (std::exchange(m_detail, detail) != detail) say();
}

void BestResume::say() {
  const bool hasChoice = m_ranking && m_ranking->resumes.size() > 1;
  setVisible(hasChoice);
  if (!hasChoice) return;
  const RankedResume& best = m_ranking->resumes.front();
  const RankedResume* chosen = m_chosen ? m_ranking->find(*m_chosen) : nullptr;
  const auto count = int(m_ranking->resumes.size()) + m_ranking->unread;
  const bool isChosenBest = chosen && chosen->analysis.score >= best.analysis.score;
  m_analyse->setVisible(!isChosenBest);
  m_all->setText(tr("All %1").arg(m_ranking->resumes.size()));
  m_all->setAccessibleName(tr("All %n resumes, best first", nullptr, int(m_ranking->resumes.size())));
  isChosenBest ? sayChosen(*chosen, m_ranking->resumes[chosen == &best ? 1 : 0], count) : sayOther(best, chosen, count);
}

void BestResume::sayOther(const RankedResume& best, const RankedResume* chosen, int count) {
  setTitle(tr("Of your %n resumes, “%1” fits best", nullptr, count).arg(report::shownOnOneLine(best.resume.title)));
  if (!chosen) return setSentence(withReasons(tr("Score %1").arg(rankedScore(best)), best.reasons));
  QString scores = tr("Score %1, the chosen one %2").arg(rankedScore(best), rankedScore(*chosen));
  // What blocks is no part of the score: a better one may be blocked all the same.
  const auto raised = history::compare(chosen->analysis, best.analysis).blockersRaised;
  if (!raised.empty()) scores += u". "_s + blockerWords(raised, BlockerDetail::Brief).sentence;
  setSentence(withReasons(scores, match::whatSetsApart(best.analysis, chosen->analysis)));
}

QString BestResume::withReasons(const QString& scores, std::vector<match::Said> reasons) const {
  const std::size_t most = m_detail == Detail::Whole ? MostTold : 0;
  if (reasons.size() > most) reasons.resize(most);
  return words::reasonLines(scores, reasons);
}

void BestResume::sayChosen(const RankedResume& chosen, const RankedResume& next, int count) {
  setTitle(tr("Of your %n resumes, the chosen one fits best", nullptr, count));
  setSentence(tr("Score %1, the next one, “%2”, %3")
                  .arg(rankedScore(chosen), report::shownOnOneLine(next.resume.title), rankedScore(next)));
}

}  // namespace candor::analyze

#include "moc_best_resume.cpp"
