// The ledger's codes in words: what was done, to what, how much of it, and of which kind it is. A row holds nothing
// else, so these words are all that can be said of it.
#pragma once

#include "audit/entry.h"
#include "audit/ledger.h"
#include "vault/anchor.h"

#include <QString>

#include <array>

namespace candor::security {

// What the ledger can be narrowed to.
enum class LedgerKind { Opening, WaysToOpen, Backups, Deletions, Exports };

inline constexpr std::array LedgerKinds = {LedgerKind::Opening, LedgerKind::WaysToOpen, LedgerKind::Backups,
                                           LedgerKind::Deletions, LedgerKind::Exports};

[[nodiscard]] LedgerKind kindOf(audit::Act act);
[[nodiscard]] QString wordsOf(LedgerKind kind);

[[nodiscard]] QString wordsOf(audit::Act act);
[[nodiscard]] QString subjectWords(const QString& subject);  // "slot 2" → "Way to open 2"; empty: –
[[nodiscard]] QString amountWords(const audit::Entry& entry);

// What was found when the chain of rows was computed again, and what the keychain remembers of it.
struct ChainReport {
  audit::Verification rows;
  vault::Anchoring anchoring;

  [[nodiscard]] bool isWhole() const { return rows.isSound() && anchoring.standing != vault::Standing::RolledBack; }
};

[[nodiscard]] QString title(const ChainReport& report);     // one line
[[nodiscard]] QString sentence(const ChainReport& report);  // how far the first holds

}  // namespace candor::security
