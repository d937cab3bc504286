// Where the parts of a vault lie: one folder, private to its owner.
#pragma once

#include <QString>

namespace candor::vault {

struct Place {
  QString folder;

  [[nodiscard]] QString header() const { return folder + QStringLiteral("/vault.cnd"); }   // the slots
  [[nodiscard]] QString database() const { return folder + QStringLiteral("/vault.db"); }  // SQLCipher; also -wal, -shm
  [[nodiscard]] QString attempts() const { return folder + QStringLiteral("/vault.lock"); }  // failed ones
  [[nodiscard]] QString ballast() const { return folder + QStringLiteral("/ballast"); }      // room for a full disk
  [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }

  [[nodiscard]] QString journal() const { return folder + QStringLiteral("/journal"); }  // changes since the backups

  // A backup set is a folder with a header like the vault's and these two.
  [[nodiscard]] QString backupDatabase() const { return folder + QStringLiteral("/backup.db"); }
  [[nodiscard]] QString manifest() const { return folder + QStringLiteral("/manifest.json"); }
};

}  // namespace candor::vault
