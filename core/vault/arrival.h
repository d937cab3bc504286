// Arrival: what is done when a vault has just been opened: a rekey that was interrupted is settled, a keychain that was
// idle loses its slot, and what happened while nobody could write to the ledger is written there.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/header_book.h"
#include "vault/opening.h"
#include "vault/unusual.h"

#include <vector>

namespace candor::vault {

enum class RekeyState {
  None,
  Undone,  // the database is under the old key
  Done,    // under the new one
};

struct Arrival {
  const OpenedLock& opened;
  RekeyState rekey = RekeyState::None;
  Header& header;  // the vault's; changed when a slot goes
  const Secret& key;
  storage::Database& database;
  HeaderBook& book;
  const Surroundings& surroundings;
};

// Returns what was unusual. Faults are storage's and those of writing a header.
[[nodiscard]] Result<std::vector<Unusual>> arrive(const Worker& worker, const Arrival& arrival);

}  // namespace candor::vault
