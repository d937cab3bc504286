// VaultChoice: which of this account's vaults stands at the door, and the way to another one or to a new one for
// somebody else.
#pragma once

#include "session/vaults.h"

#include <QWidget>

class QMenu;

namespace candor::unlock {

class VaultChoice : public QWidget {
  Q_OBJECT

 public:
  // `first`: the folder of the account's first vault; `folder`: the one at the door.
  VaultChoice(const QString& first, const QString& folder, QWidget* parent = nullptr);

 Q_SIGNALS:
  void chosen(const QString& folder);
  void newWanted();

 private:
  void fill(QMenu& menu, const QString& folder);

  const std::vector<session::NamedVault> m_vaults;
};

// "My vault" for the first one.
[[nodiscard]] QString shownName(const session::NamedVault& vault);

}  // namespace candor::unlock
