#include "analyze/analyze_page.h"

#include "analyze/analysis_view.h"
#include "analyze/evidence_side.h"
#include "analyze/line_to_edit.h"
#include "analyze/rank_view.h"
#include "analyze/resume_rank_view.h"
#include "analyze/start_view.h"
#include "analyze/working_view.h"
#include "comparison/comparison_view.h"
#include "report/shown.h"
#include "session/session.h"
#include "widgets/empty_state.h"
#include "widgets/page_head.h"
#include "words/describe.h"
#include "words/said.h"
#include "workplace/notices.h"
#include "workplace/work.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::analyze {

AnalyzePage::AnalyzePage(const workplace::Workplace& workplace, QWidget* parent)
    : Page(parent),
      m_workplace(workplace),
      m_stack(new QStackedWidget),
      m_empty(new widgets::EmptyState(
          style::Icon::Resume, tr("There is no resume yet"),
          tr("An analysis compares one resume with one posting. Add your resume once; Candor keeps it in the vault."))),
      m_start(new StartView(workplace)),
      m_working(new WorkingView),
      m_analysis(new AnalysisView),
      m_rank(new RankView),
      m_resumeRank(new ResumeRankView),
      m_comparison(new comparison::ComparisonView) {
  build();
  connect(m_start, &StartView::analysisWanted, this, &AnalyzePage::analyse);
  connect(m_start, &StartView::fileFaulted, this, &AnalyzePage::failReading);
  connect(m_start, &StartView::backWanted, this, [this] {
    m_stack->setCurrentWidget(m_analysis);
    focusFirst();
  });
  connect(m_start, &StartView::rankingWanted, this, &AnalyzePage::rank);
  connect(m_rank, &RankView::openWanted, this, &AnalyzePage::analyseRanked);
  connect(m_rank, &RankView::backWanted, this, [this] { begin({}); });
  connect(m_start, &StartView::allResumesWanted, this, [this](const session::ResumeRanking& ranking) {
    m_rankedFor.reset();
    showResumes(ranking, m_start->resume(), m_start->postingTitle());
  });
  connect(m_analysis, &AnalysisView::allResumesWanted, this, &AnalyzePage::rankResumes);
  connect(m_resumeRank, &ResumeRankView::analysisWanted, this, &AnalyzePage::analyseWith);
  connect(m_resumeRank, &ResumeRankView::comparisonWanted, this, &AnalyzePage::compareResumes);
  connect(m_resumeRank, &ResumeRankView::backWanted, this, &AnalyzePage::leaveResumes);
  connect(m_working, &WorkingView::cancelled, this, &AnalyzePage::stop);
  connect(m_analysis, &AnalysisView::newWanted, this, [this] { begin({}); });
  connect(m_analysis, &AnalysisView::exportWanted, this, [this] { Q_EMIT exportWanted(*shownId()); });
  connect(m_analysis, &AnalysisView::namesCorrected, this, &AnalyzePage::correct);
  connect(m_analysis, &AnalysisView::resumeEditWanted, this, [this] {
    const ShownAnalysis& shown = *m_analysis->shown();
    const match::Advice& best = shown.analysis.advice.front();
    if (const auto resume = shown.listed.resume)
      Q_EMIT resumeWanted(*resume, report::shownOnOneLine(words::said(best.sentence)), lineToEdit(shown, best));
  });
}

AnalyzePage::~AnalyzePage() = default;

void AnalyzePage::build() {
  auto* add = m_empty->setAction(style::Icon::Plus, tr("Add a resume"));
  add->setObjectName(u"addResume"_s);
  m_empty->setHint(tr("A posting you paste or drop now is kept until then."));
  connect(add, &QPushButton::clicked, this, &AnalyzePage::addResumeWanted);
  m_noResumes = new QWidget;
  auto* bare = new QVBoxLayout(m_noResumes);
  bare->setContentsMargins({});
  bare->setSpacing(0);
  bare->addWidget(new widgets::PageHead(tr("New analysis"), tr("One resume against one posting")));
  bare->addWidget(m_empty, 1);
  for (QWidget* state : std::initializer_list<QWidget*>{m_start, m_noResumes, m_working, m_analysis, m_rank,
                                                        m_resumeRank, comparisonState()})
    m_stack->addWidget(state);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_stack);
}

void AnalyzePage::reloadLibrary() {
  m_resumes.emplace(m_workplace.session.documents().resumes());
  m_resumes->then(this, [this](const Result<std::vector<documents::ListedResume>>& resumes) {
    if (resumes) return knowResumes(*resumes);
    m_workplace.notices.tell(words::sentence(resumes.error()));
  });
  m_postings.emplace(m_workplace.session.documents().postings());
  m_postings->then(this, [this](const Result<std::vector<documents::ListedPosting>>& postings) {
    if (postings) m_start->setPostings(*postings);
  });
}

// Other pages add and bin documents while this one is not seen.
void AnalyzePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  reloadLibrary();
}

void AnalyzePage::knowResumes(const std::vector<documents::ListedResume>& resumes) {
  m_isLibraryEmpty = resumes.empty();
  m_start->setResumes(resumes);
  m_analysis->setOtherResumes(resumes.size() > 1);
  const bool isAtStart = m_stack->currentWidget() == m_start || m_stack->currentWidget() == m_noResumes;
  if (isAtStart) openStart();
}

void AnalyzePage::openStart() {
  const bool hadFocus = isAncestorOf(focusWidget()) && isVisible();
  m_start->setWayBack(m_analysis->shown().has_value());
  m_stack->setCurrentWidget(m_isLibraryEmpty ? m_noResumes : m_start);
  if (hadFocus) focusFirst();
}

void AnalyzePage::begin(std::optional<ResumeId> resume, const QString& postingText) {
  stop();
  if (resume) m_start->chooseResume(*resume);
  if (!postingText.trimmed().isEmpty()) m_start->takeText(postingText);
  reloadLibrary();
  openStart();
}

void AnalyzePage::begin(std::optional<ResumeId> resume, PostingId posting) {
  begin(resume);
  m_start->takeStored(posting);
}

void AnalyzePage::take(const QStringList& paths) {
  if (paths.isEmpty()) return;
  begin({});
  m_start->takeFile(paths.front());
}

void AnalyzePage::analyse(const WantedAnalysis& wanted) {
  const QString title = report::shownOnOneLine(wanted.draft.posting.names.title);
  beginWork(title, tr("Analysing the posting"));
  session::Session& session = m_workplace.session;
  const ontology::Ontology& ontology = m_workplace.ontology;
  m_job.emplace(m_workplace.pool.run(
      [&session, &ontology, wanted](const Worker& worker) { return analyseDraft(worker, session, ontology, wanted); }));
  m_job->then(this, [this, wanted](const Result<ShownAnalysis>& result) {
    endWork();
    if (!result) return failAnalysing(result.error(), wanted);
    m_start->clear();
    present(*result);
  });
}

void AnalyzePage::showAnalysis(AnalysisId id) {
  if (shownId() == id) return m_stack->setCurrentWidget(m_analysis);
  beginWork(tr("Analysis"), tr("Opening the analysis"));
  session::Session& session = m_workplace.session;
  m_job.emplace(
      m_workplace.pool.run([&session, id](const Worker& worker) { return loadAnalysis(worker, session, id); }));
  m_job->then(this, [this](const Result<ShownAnalysis>& result) {
    endWork();
    result ? present(*result) : failShowing(result.error());
  });
}

void AnalyzePage::present(const ShownAnalysis& shown) {
  m_analysis->setShown(shown);
  m_stack->setCurrentWidget(m_analysis);
  if (isVisible()) m_analysis->evidence().focusRequirements();
}

void AnalyzePage::beginWork(const QString& title, const QString& name) {
  m_job.reset();
  m_ranking.reset();
  m_resumeRanking.reset();
  m_work = m_workplace.work.begin(name);
  connect(m_work.get(), &workplace::Work::cancelled, this, &AnalyzePage::stop);
  m_working->begin(title, name);
  m_stack->setCurrentWidget(m_working);
}

void AnalyzePage::endWork() { m_work.reset(); }

// Back to where it was asked for; what was typed is there.
void AnalyzePage::stop() {
  if (!m_work) return;
  const bool wasByAnalysis = m_resumeRanking.has_value();
  m_job.reset();
  m_ranking.reset();
  m_resumeRanking.reset();
  m_work.reset();
  wasByAnalysis ? m_stack->setCurrentWidget(m_analysis) : openStart();
}

void AnalyzePage::correct(const documents::PostingNames& names) {
  const auto& shown = m_analysis->shown();
  if (!shown || !shown->listed.posting) return;
  const documents::PostingNames before = shown->posting->posting.names;
  if (names == before) return;
  session::Session& session = m_workplace.session;
  const PostingId id = *shown->listed.posting;
  m_correcting.emplace(
      m_workplace.pool.run([&session, id, names](const Worker& worker) -> Result<documents::StoredPosting> {
        const auto corrected = session.documents().correct(worker, id, names);
        if (!corrected) return corrected.error();
        return session.documents().show(worker, id);
      }));
  m_correcting->then(this, [this, id, before](const Result<documents::StoredPosting>& stored) {
    if (!stored) return m_workplace.notices.tell(words::sentence(stored.error()));
    const auto& now = m_analysis->shown();
    if (now && now->listed.posting == id) m_analysis->setNames(stored->posting.names);
    m_workplace.notices.tellWithUndo(tr("The posting was put right"), [this, before] { correct(before); });
  });
}

std::optional<AnalysisId> AnalyzePage::shownId() const {
  const auto& shown = m_analysis->shown();
  return shown ? std::optional(shown->listed.id) : std::nullopt;
}

bool AnalyzePage::isShowing() const { return m_stack->currentWidget() == m_analysis; }

void AnalyzePage::focusFirst() {
  QWidget* state = m_stack->currentWidget();
  if (state == m_analysis) return m_analysis->evidence().focusRequirements();
  if (state == m_rank) return m_rank->focusTable();
  if (state == m_resumeRank) return m_resumeRank->focusFirst();
  if (state == m_start) return m_start->resume() ? m_start->focusPosting() : m_start->focusResume();
  for (QWidget* next = state->nextInFocusChain(); state->isAncestorOf(next); next = next->nextInFocusChain())
    if (next->isVisibleTo(state) && (next->focusPolicy() & Qt::TabFocus)) return next->setFocus(Qt::OtherFocusReason);
}

}  // namespace candor::analyze

#include "moc_analyze_page.cpp"
