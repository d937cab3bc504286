// Anchor: the head of a vault's ledger, kept in the system's keychain, out of reach of whoever can change the vault's
// files. A ledger that lacks what the keychain remembers lost its end, or its vault was replaced by an older copy. All
// of it happens beside the vault: nobody waits for the keychain, and nothing is refused.
#pragma once

#include "audit/ledger.h"
#include "base/job.h"
#include "vault/key.h"

#include <QByteArray>
#include <QMetaObject>

#include <chrono>
#include <memory>
#include <optional>

namespace candor::storage {
class Database;
}

namespace candor::vault {

enum class Standing {
  Asking,       // the keychain has not answered yet
  Kept,         // the ledger holds what the keychain remembers
  NotAnchored,  // the keychain remembered nothing of this vault; from now on it does
  Unreachable,  // there is no keychain that answers by itself: nothing can be said
  RolledBack,   // the ledger lacks what the keychain remembers; it has a row about that
};

struct Anchoring {
  Standing standing = Standing::Asking;
  qint64 missing = 0;  // rows, when rolled back; 0 when there are as many, but others

  friend bool operator==(const Anchoring&, const Anchoring&) = default;
};

class Anchor {
 public:
  // Compares and then keeps the head whenever rows were added, each on a thread of its own; what comes in quick
  // succession is kept once. Database and surroundings outlive it. `opened`: the head before this session's rows.
  Anchor(storage::Database& database, const Surroundings& surroundings, const QByteArray& vaultId, audit::Head opened);
  ~Anchor();  // a head not kept yet gets a second for it
  Anchor(const Anchor&) = delete;
  Anchor& operator=(const Anchor&) = delete;

  // From now on nothing is kept, and what the keychain had is gone; the keychain's fault when it does not let go.
  [[nodiscard]] Result<void> forget(const Worker& worker);

  // Any thread.
  [[nodiscard]] Anchoring now() const;
  // Waits for the keychain's answer so long at most; Asking when none came or the worker was stopped.
  [[nodiscard]] Anchoring settled(const Worker& worker, std::chrono::milliseconds patience) const;

 private:
  struct Course;

  std::shared_ptr<Course> m_course;
  QMetaObject::Connection m_notice;
  JobPool m_thread{1};
  std::optional<Job<void>> m_keeping;
};

// Keeps a head at once, for a vault that was put in place on purpose; without a keychain that answers by itself,
// nothing.
void keepHead(const Worker& worker, keychain::SecretStore& keychain, const QByteArray& vaultId,
              const audit::Head& head);

// Takes a vault's head out of the keychain, with the vault.
void forgetHead(const Worker& worker, keychain::SecretStore& keychain, const QByteArray& vaultId);

}  // namespace candor::vault
