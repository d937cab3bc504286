// Unusual: what somebody who comes back to a vault should be told, by rules that need nobody but this computer. Each
// has a row in the ledger; on ordinary days there is none.
#pragma once

#include <QDateTime>
#include <QtGlobal>

namespace candor::vault {

inline constexpr qint64 ManyFailures = 5;

struct Unusual {
  enum class Kind {
    FailedUnlocks,    // ManyFailures or more; amount: how many, since: the first
    RolledBack,       // older than the keychain remembers; amount: rows missing
    HeaderChanged,    // the header is another than the one the vault wrote last
    AttemptsChanged,  // the record of failed attempts was gone, changed, or put back
    ClockJumped,      // while it was locked; amount: seconds, negative: back
    KeychainRetired,  // nobody came for thirty days, so the keychain opens it no more
    KeychainKept,     // the same, but without the keychain only a recovery code would open it
  };
  Kind kind = Kind::FailedUnlocks;
  qint64 amount = 0;
  QDateTime since = {};

  friend bool operator==(const Unusual&, const Unusual&) = default;
};

}  // namespace candor::vault
