#include "security/checkup_facts.h"

#include "security/ledger_reading.h"
#include "session/session.h"

namespace candor::security {

void takeFromLedger(const std::vector<audit::Entry>& newestFirst, CheckupFacts& facts) {
  const QDateTime since = facts.now.addDays(-FailuresOfDays);
  for (const audit::Entry& entry : newestFirst) {
    if (entry.act == audit::Act::BackedUp && !facts.lastBackup) facts.lastBackup = entry.time;
    if (entry.act != audit::Act::UnlockFailed || entry.time < since) continue;
    if (!facts.lastFailure) facts.lastFailure = entry.time;
    facts.failedAttempts += entry.amount;
  }
}

Result<CheckupFacts> checkupFacts(const Worker& worker, session::Session& session, CheckupFacts known) {
  const auto entries = wholeLedger(worker, session);
  if (!entries) return entries.error();
  takeFromLedger(*entries, known);
  known.waysToOpen = session.vault().ways().list();
  return known;
}

}  // namespace candor::security
