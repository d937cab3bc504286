// What anybody who may read the folder can know of a vault without opening it.
#pragma once

#include "base/result.h"
#include "vault/attempts.h"
#include "vault/header.h"

#include <QString>

namespace candor::vault {

struct Overview {
  QString folder;
  Header header;     // not proven: that takes a key
  qint64 bytes = 0;  // of all files, backups included
  int backups = 0;   // sets in the vault's own folder
  Attempts failed;   // since it was last opened
};

// Any thread. NoVault, NotYours, NotReadable, VaultDamaged, NewerVault.
[[nodiscard]] Result<Overview> overviewOf(const QString& folder);

}  // namespace candor::vault
