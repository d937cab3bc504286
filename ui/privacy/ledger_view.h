// LedgerView: the rows of the ledger, narrowed by kind and words, and the button that computes the whole chain again.
// It reads anew whenever a commit added rows while it is seen.
#pragma once

#include "audit/entry.h"
#include "base/job.h"
#include "security/ledger_words.h"
#include "workplace/workplace.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace candor::widgets {
class MessageStrip;
class Prose;
class SearchField;
}  // namespace candor::widgets
namespace candor::workplace {
class Work;
}

namespace candor::privacy {

using security::ChainReport;

class LedgerModel;
class LedgerTable;

class LedgerView : public QWidget {
  Q_OBJECT

 public:
  explicit LedgerView(const workplace::Workplace& workplace, QWidget* parent = nullptr);
  ~LedgerView() override;

  void focusFirst();
  void focusWords();
  void verify();

 Q_SIGNALS:
  void verified(const ChainReport& report);
  void counted(int rows);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  enum class State { Opening, Empty, NothingFound, Full, Fault };

  [[nodiscard]] QWidget* filterRow();
  [[nodiscard]] QWidget* tableWithCount();
  void read();
  void take(Result<std::vector<audit::Entry>> entries);
  void narrow();
  void clearFilter();
  void enter(State state);
  void showFault(const Error& error);
  void showReport(const Result<ChainReport>& report);

  const workplace::Workplace m_workplace;
  LedgerModel* m_model;
  LedgerTable* m_table;
  widgets::SearchField* m_words;
  QComboBox* m_kind;
  QPushButton* m_verify;
  widgets::MessageStrip* m_report;
  widgets::Prose* m_count;
  QStackedWidget* m_body;
  State m_state = State::Opening;
  bool m_isStale = true;
  std::optional<Job<std::vector<audit::Entry>>> m_reading;
  std::optional<Job<ChainReport>> m_verifying;
  std::unique_ptr<workplace::Work> m_work;
};

}  // namespace candor::privacy
