// OldBackups: the backups that still open with what opens the vault no more, with what can be done about them: made
// anew under what opens it now, or destroyed. It takes no room while there are none.
#pragma once

#include "base/job.h"
#include "settings/vault_job.h"
#include "unlock/given_key.h"
#include "vault/backup_upkeep.h"
#include "workplace/workplace.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace candor::widgets {
class MessageStrip;
}

namespace candor::settings {

class OldBackups : public QWidget {
  Q_OBJECT

 public:
  explicit OldBackups(const workplace::Workplace& workplace, QWidget* parent = nullptr);

  void look();  // anew, without waiting

 Q_SIGNALS:
  void changed();  // one was made anew or destroyed

 private:
  void display(const std::vector<vault::OldWays>& old);
  [[nodiscard]] QWidget* rowOf(const vault::OldWays& old);
  void begin();
  void askForThen();
  void rewrite(std::optional<unlock::GivenKey> then);  // what opened the vault then
  void destroy(const QString& set);
  void ended(const Result<QString>& told);

  const workplace::Workplace m_workplace;
  widgets::MessageStrip* m_strip;
  QVBoxLayout* m_rows;
  QVBoxLayout* m_forms;
  std::vector<vault::OldWays> m_old;
  std::optional<Job<std::vector<vault::OldWays>>> m_looking;
  VaultJob<QString>* m_job;
};

}  // namespace candor::settings
