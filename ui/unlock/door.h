// Door: what it takes to make or open the vault: where it lies, what it needs of this computer, and threads to wait on.
#pragma once

#include "base/job.h"
#include "session/session.h"
#include "unlock/given_key.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace candor::unlock {

struct Door {
  QString folder;
  QString first = {};  // of this account's vaults; empty: there is no choice
  vault::Surroundings surroundings;
  JobPool& pool;                           // outlives whoever waits at the door
  std::optional<int> logN = std::nullopt;  // of a new passphrase; measured on this computer when it is not given
};

// Whoever gets the open session owns it.
using Entered = std::function<void(std::unique_ptr<session::Session>)>;

[[nodiscard]] Job<session::Created> createVault(const Door& door, Secret passphrase, vault::KeychainSlot keychain);

// A sealed file (vault/archive.h) and what opens it.
struct GivenArchive {
  QString path;
  Secret passphrase;
};
// A new vault with what the archive holds; the archive is used up. Faults of session::restoreArchive().
[[nodiscard]] Job<session::Created> createVaultFrom(const Door& door, GivenArchive archive, Secret passphrase,
                                                    vault::KeychainSlot keychain);

struct Opened {
  std::unique_ptr<session::Session> session;
  bool mustRenew = false;  // by a recovery code, which is used up (unlock/renewal.h)
};
[[nodiscard]] Job<Opened> openVault(const Door& door, GivenKey given);

}  // namespace candor::unlock
