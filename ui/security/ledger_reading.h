// Reading the ledger for its page: all rows, and the whole chain computed again.
#pragma once

#include "audit/entry.h"
#include "base/result.h"
#include "base/worker.h"
#include "security/ledger_words.h"

#include <vector>

namespace candor::session {
class Session;
}

namespace candor::security {

// Any worker thread. Faults are storage's. Newest first.
[[nodiscard]] Result<std::vector<audit::Entry>> wholeLedger(const Worker& worker, const session::Session& session);

// Asks the system's keychain as well, half a minute at most.
[[nodiscard]] Result<ChainReport> verifyLedger(const Worker& worker, const session::Session& session);

}  // namespace candor::security
