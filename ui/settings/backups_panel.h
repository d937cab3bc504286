// BackupsPanel: the backups of the open vault: when the last was made, what is kept, a second folder, copies elsewhere,
// and a proof that the newest one opens. Nothing here waits for the vault.
#pragma once

#include "base/job.h"
#include "settings/vault_job.h"
#include "settings/way_form.h"
#include "vault/backup_upkeep.h"
#include "vault/key.h"
#include "workplace/workplace.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QVBoxLayout;

namespace candor::widgets {
class MessageStrip;
class RuledRow;
}  // namespace candor::widgets

namespace candor::settings {

class OldBackups;

class BackupsPanel : public QWidget {
  Q_OBJECT

 public:
  explicit BackupsPanel(const workplace::Workplace& workplace, QWidget* parent = nullptr);

 private:
  // On a worker thread; gives the sentence that tells its good end.
  using Act = std::function<Result<QString>(const Worker&)>;
  struct State {
    vault::UpkeepState upkeep;
    bool hasKeychain = false;
  };

  void reload();
  void display(const State& state);
  [[nodiscard]] QWidget* rowOfLast(const vault::UpkeepState& state);
  [[nodiscard]] QWidget* rowOfSecondFolder(const vault::UpkeepState& state);
  [[nodiscard]] QWidget* rowOfProof(const State& state);
  [[nodiscard]] QWidget* rowOfCopying();
  [[nodiscard]] QWidget* rowOfArchive();
  [[nodiscard]] QWidget* rowOfSet(const vault::BackupEntry& set);
  [[nodiscard]] QWidget* rowOfCopy(const vault::KnownCopy& copy);

  void backUpNow();
  void copyInto(const QString& folder);
  WayForm& ask(const WayFormWords& words, Asked asked);
  void askForProof(const QString& set);
  void prove(const QString& set, vault::Key key);
  void askForArchive();
  void archive(const QString& path, Secret passphrase);
  void setSecondFolder(const QString& folder);
  void destroy(const QString& path);
  void chooseFolder(const QString& title, const std::function<void(const QString&)>& chosen);
  void perform(const QString& name, const Act& act);

  const workplace::Workplace m_workplace;
  widgets::MessageStrip* m_trouble;
  QVBoxLayout* m_rows;
  QVBoxLayout* m_forms;
  OldBackups* m_old;
  std::optional<Job<State>> m_reading;
  VaultJob<QString>* m_job;
};

}  // namespace candor::settings
