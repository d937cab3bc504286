// KnowledgePanel: what Candor knows about work beside its own tables: what was imported, from whom and under which
// licence, importing by button or drop, and taking out. What changes is used from the next opening of the vault on.
#pragma once

#include "base/job.h"
#include "knowledge/shelf.h"
#include "settings/vault_job.h"
#include "workplace/workplace.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace candor::widgets {
class MessageStrip;
class RuledRow;
class SectionTitle;
}  // namespace candor::widgets

namespace candor::settings {

class KnowledgePanel : public QWidget {
  Q_OBJECT

 public:
  explicit KnowledgePanel(const workplace::Workplace& workplace, QWidget* parent = nullptr);

  void importFiles(const QStringList& paths);  // of whichever publisher

 private:
  struct State {
    std::vector<knowledge::Import> imports;
    bool isDamaged = false;
    QString version;  // of what the next opening works with
  };
  // On a worker thread; gives the sentence that tells its good end.
  using Act = std::function<Result<QString>(const Worker&)>;

  void reload();
  void display(const State& state);
  [[nodiscard]] QWidget* rowOf(const knowledge::PublisherFacts& facts, const knowledge::Import* import);
  void addRemoving(widgets::RuledRow& row, knowledge::Publisher publisher);

  void choose(const knowledge::PublisherFacts& facts);
  void import(knowledge::Publisher publisher, const QStringList& paths);
  void remove(knowledge::Publisher publisher);
  void perform(const QString& name, std::optional<knowledge::Publisher> publisher, const Act& act);

  const workplace::Workplace m_workplace;
  widgets::SectionTitle* m_title;
  widgets::MessageStrip* m_fault;
  widgets::MessageStrip* m_waiting;
  QVBoxLayout* m_rows;
  std::optional<Job<State>> m_reading;
  VaultJob<QString>* m_job;
};

}  // namespace candor::settings
