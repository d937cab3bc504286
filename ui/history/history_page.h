// HistoryPage: the table of all analyses that were kept, searched, narrowed and sorted without ever waiting; two of
// them side by side; and the bin.
#pragma once

#include "base/ids.h"
#include "base/job.h"
#include "documents/stored_resume.h"
#include "documents/where.h"
#include "history/compared.h"
#include "history/selection.h"
#include "workplace/page.h"
#include "workplace/workplace.h"

#include <functional>
#include <list>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace candor::comparison {
class ComparisonView;
}
namespace candor::widgets {
class MessageStrip;
class PageHead;
class Prose;
}  // namespace candor::widgets

namespace candor::history {

class AnalysisFeed;
class AnalysisModel;
class AnalysisTable;
class FilterRow;

class HistoryPage : public workplace::Page {
  Q_OBJECT

 public:
  explicit HistoryPage(const workplace::Workplace& workplace, QWidget* parent = nullptr);

  void focusFirst() override;
  [[nodiscard]] std::vector<workplace::Command> commands() override;

 Q_SIGNALS:
  void openWanted(AnalysisId id);
  void analyzeWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;  // what was analysed meanwhile is read anew

 private:
  enum class State { Opening, Empty, NothingFound, Full, Comparing, Fault };

  void buildHead();
  void buildBody();
  [[nodiscard]] QWidget* emptyState();
  [[nodiscard]] QWidget* nothingFound();
  [[nodiscard]] QWidget* tableWithFoot();
  void enter(State state);
  void showHead();
  void showRows();
  void showFault(const Error& error);
  void tellFault(const Error& error);

  [[nodiscard]] Selection selection() const;
  void setWhere(documents::Where where);
  void sortBy(int column);
  void clearFilters();
  void readResumes();

  // The ids of the chosen rows, some of which may not have come yet.
  struct Chosen {
    Selection selection;
    std::vector<int> rows;
    std::vector<AnalysisId> ids;  // all of them, or none when one is missing
  };
  [[nodiscard]] Chosen chosen() const;
  using Act = Result<void> (*)(const Worker&, History&, AnalysisId);
  using Done = std::function<void(const std::vector<AnalysisId>&)>;
  void actOn(const Chosen& chosen, Act act, Done done);
  void bin();
  void restore(const std::vector<AnalysisId>& ids);
  void restoreChosen();
  void erase();
  void open(int row);
  void compareChosen();
  void leaveComparison();

  workplace::Workplace m_workplace;
  AnalysisModel* m_model;
  AnalysisFeed* m_feed;
  widgets::PageHead* m_head;
  QPushButton* m_back = nullptr;
  QPushButton* m_whichBin = nullptr;
  QPushButton* m_delete = nullptr;
  QPushButton* m_restore = nullptr;
  QPushButton* m_erase = nullptr;
  QPushButton* m_compare = nullptr;
  QPushButton* m_analyze = nullptr;
  widgets::MessageStrip* m_trouble;
  FilterRow* m_filter;
  QStackedWidget* m_body;
  AnalysisTable* m_table = nullptr;
  widgets::Prose* m_count = nullptr;
  widgets::Prose* m_keys = nullptr;
  comparison::ComparisonView* m_comparison = nullptr;
  State m_state = State::Opening;
  bool m_isFocusAwaited = false;
  documents::Where m_where = documents::Where::InUse;
  SortBy m_sortBy = SortBy::Created;
  Direction m_direction = Direction::Descending;
  qsizetype m_whole = 0;   // rows without a filter
  int m_rowToChoose = -1;  // after the rows were read anew
  std::optional<Job<std::vector<documents::ListedResume>>> m_resumes;
  std::optional<Job<Compared>> m_comparing;
  std::list<Job<std::vector<AnalysisId>>> m_acts;
};

}  // namespace candor::history
