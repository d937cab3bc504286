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
  BackedUp,          // amount: bytes
  BackupsRewritten,  // what opened the vault before opens them no more; amount: sets
  Restored,          // the vault itself, from a backup
  Exported,          // amount: bytes
  Binned,            // deleted, can be undone
  Unbinned,
  Erased,  // deleted for good; amount: rows
  SlotAdded,
  SlotRemoved,
  PassphraseChanged,
  RecoveryUsed,     // the vault was opened with its recovery code
  RekeyBegun,       // amount: the header's epoch
  Rekeyed,          // the vault is under another key; amount: the header's epoch
  RekeyUndone,      // it was interrupted and the key is the old one
  HeaderChanged,    // the header is another than the one that was last there
  AttemptsChanged,  // the record of failed attempts was gone, changed, or put back
  ClockJumped,      // while the vault was locked; amount: seconds, negative: back
  KeychainRetired,  // nobody came for thirty days
  DeviceForgotten,  // this computer's keychain holds nothing of the vault any more
  StepUpAdded,      // one-time codes are asked for
  StepUpRemoved,
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
