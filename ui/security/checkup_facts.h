// What the check-up looks at, read from an open vault.
#pragma once

#include "audit/entry.h"
#include "base/result.h"
#include "base/worker.h"
#include "security/checkup.h"

namespace candor::session {
class Session;
}

namespace candor::security {

// The rest of `known`: what the vault and its ledger tell. Any worker thread. Faults are storage's.
[[nodiscard]] Result<CheckupFacts> checkupFacts(const Worker& worker, session::Session& session, CheckupFacts known);

// The same of a ledger that was read, newest first.
void takeFromLedger(const std::vector<audit::Entry>& newestFirst, CheckupFacts& facts);

}  // namespace candor::security
