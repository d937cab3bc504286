// What the ledger holds of an act: what was done to what, when, and how much of it. Never content: a subject is a kind
// and an id, or a folder the user chose.
#pragma once

#include <QDateTime>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <string_view>

namespace candor::audit {

enum class Act {
  VaultCreated,
  Unlocked,
  UnlockFailed,  // amount: how often since the last time it was opened
  RolledBack,    // the vault is older than the keychain remembers; amount: rows missing
  Migrated,
  BackedUp,  // amount: bytes
  Restored,  // the vault itself, from a backup
  Exported,  // amount: bytes
  Binned,    // deleted, can be undone
  Unbinned,
  Erased,  // deleted for good; amount: rows
  SlotAdded,
  SlotRemoved,
};

// As the ledger stores it: never changes.
[[nodiscard]] std::string_view key(Act act);
[[nodiscard]] std::optional<Act> actOf(std::string_view key);

struct NewEntry {
  Act act = Act::Unlocked;
  QString subject = {};
  qint64 amount = 0;
};

struct Entry {
  qint64 number = 0;  // from 1, without gaps
  QDateTime time;     // as the clock said
  Act act = Act::Unlocked;
  QString subject;
  qint64 amount = 0;

  friend bool operator==(const Entry&, const Entry&) = default;
};

}  // namespace candor::audit
