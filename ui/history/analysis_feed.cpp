#include "history/analysis_feed.h"

#include "history/analysis_model.h"
#include "history/history.h"

#include <chrono>
#include <utility>

namespace candor::history {

namespace {

constexpr std::chrono::milliseconds Rest{120};

}  // namespace

AnalysisFeed::AnalysisFeed(History& history, AnalysisModel& model, QObject* parent)
    : QObject(parent), m_history(history), m_model(model) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(Rest);
  connect(&m_rest, &QTimer::timeout, this, &AnalysisFeed::reload);
  // Queued, because rows are asked for while they are painted.
  connect(&model, &AnalysisModel::pageWanted, this, &AnalysisFeed::want, Qt::QueuedConnection);
}

void AnalysisFeed::select(const Selection& selection) {
  m_selection = selection;
  reload();
}

void AnalysisFeed::selectSoon(const Selection& selection) {
  m_selection = selection;
  m_beginning.reset();
  m_rest.start();
}

void AnalysisFeed::reload() {
  m_rest.stop();
  m_wanted.clear();
  m_fetching.reset();
  Selection asked = m_selection;
  asked.first = 0;
  asked.most = AnalysisModel::PageRows;
  m_beginning = m_history.list(asked);
  m_beginning->then(this, [this](Result<Page> page) {
    m_beginning.reset();
    if (!page) return Q_EMIT failed(page.error());
    m_total = page->total;
    m_model.begin(*std::move(page));
    Q_EMIT begun();
  });
}

void AnalysisFeed::want(int first) {
  m_wanted.push_back(first);
  if (!m_fetching && !m_beginning) fetchNext();
}

void AnalysisFeed::fetchNext() {
  if (m_wanted.empty()) return;
  const int first = m_wanted.back();
  m_wanted.pop_back();
  Selection asked = m_selection;
  asked.first = first;
  asked.most = AnalysisModel::PageRows;
  m_fetching = m_history.list(asked);
  m_fetching->then(this, [this, first](Result<Page> page) {
    m_fetching.reset();
    if (!page) return Q_EMIT failed(page.error());
    if (page->total != m_total) return reload();
    m_model.addPage(first, *std::move(page));
    fetchNext();
  });
}

}  // namespace candor::history

#include "moc_analysis_feed.cpp"
