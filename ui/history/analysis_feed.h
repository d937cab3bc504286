// AnalysisFeed: brings the rows of a selection into the model, a page at a time. The newest selection wins: the work
// for an older one is dropped, and the old rows stay until the new ones are there.
#pragma once

#include "base/error.h"
#include "base/job.h"
#include "history/selection.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace candor::history {

class AnalysisModel;
class History;

class AnalysisFeed : public QObject {
  Q_OBJECT

 public:
  AnalysisFeed(History& history, AnalysisModel& model, QObject* parent);

  [[nodiscard]] const Selection& selection() const { return m_selection; }  // without first and most
  [[nodiscard]] qsizetype total() const { return m_total; }

  void select(const Selection& selection);      // at once
  void selectSoon(const Selection& selection);  // when typing has come to rest
  void reload();

 Q_SIGNALS:
  void begun();  // the first rows of the selection are in the model
  void failed(const Error& error);

 private:
  void want(int first);
  void fetchNext();

  History& m_history;
  AnalysisModel& m_model;
  Selection m_selection;
  qsizetype m_total = 0;
  std::vector<int> m_wanted;  // the last one is the newest and comes next
  std::optional<Job<Page>> m_beginning;
  std::optional<Job<Page>> m_fetching;
  QTimer m_rest;
};

}  // namespace candor::history
