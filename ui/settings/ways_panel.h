// WaysPanel: the ways into the open vault, each with what can be done about it, and below them the form of what is
// under way. A new recovery code is shown once and confirmed. Nothing here waits for the vault.
#pragma once

#include "base/job.h"
#include "settings/vault_job.h"
#include "settings/way_form.h"
#include "vault/ways.h"
#include "workplace/workplace.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace candor::widgets {
class MessageStrip;
class SectionTitle;
}  // namespace candor::widgets

namespace candor::settings {

class OldBackups;

// Something done to the ways: on a worker thread, and once more when a one-time code had to be asked for. Gives a new
// recovery code, or nothing.
struct WayAct {
  QString name;  // in the job strip
  QString told;  // at its good end
  std::function<Result<Secret>(const Worker&)> work;
};

class WaysPanel : public QWidget {
  Q_OBJECT

 public:
  explicit WaysPanel(const workplace::Workplace& workplace, QWidget* parent = nullptr);

 private:
  struct State {
    std::vector<vault::SlotRecord> ways;
    bool mustRenew = false;
    bool asksForCodes = false;
  };

  void reload();
  void display(const State& state);
  [[nodiscard]] QWidget* rowOf(const vault::SlotRecord& way);
  [[nodiscard]] QWidget* rowOfAdding();
  [[nodiscard]] QWidget* rowOfRekeying();
  [[nodiscard]] QWidget* rowOfCodes();
  [[nodiscard]] QWidget* rowOfForgetting();

  void addPassphrase(const std::set<Asked>& asked);
  void addKeychain();
  void renewCode();
  void change(const vault::SlotRecord& way);
  void remove(const vault::SlotRecord& way);
  [[nodiscard]] std::set<Asked> askedForRekey() const;
  void rekey();
  void beginCodes();
  void confirmCodes(const Secret& authenticatorSecret);
  void endCodes();
  void forget();

  void perform(const std::shared_ptr<const WayAct>& act);
  void ended(const std::shared_ptr<const WayAct>& act, Result<Secret> code);
  void showCode(Secret code);
  WayForm& open(const WayFormWords& words, const std::set<Asked>& asked);
  void put(QWidget* form);  // in the place of the one that is open
  void close();

  const workplace::Workplace m_workplace;
  State m_state;
  widgets::SectionTitle* m_title;
  widgets::MessageStrip* m_renew;
  widgets::MessageStrip* m_fault;
  QVBoxLayout* m_rows;
  QVBoxLayout* m_forms;
  OldBackups* m_old;
  QWidget* m_form = nullptr;
  std::optional<Job<State>> m_reading;
  VaultJob<Secret>* m_job;
};

}  // namespace candor::settings
