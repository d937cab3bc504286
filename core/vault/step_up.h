// StepUp: one-time codes (TOTP) asked for once more in an open vault before diagnostics, exports and changes of its
// slots. It protects a vault left open on a desk, not a stolen disk: its secret lies in the vault itself, and so it
// never is a slot.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <mutex>
#include <optional>

namespace candor::storage {
class Database;
}

namespace candor::vault {

inline constexpr std::chrono::minutes GrantLife(5);

// What a right code allows. It is never kept: its MAC is under a key that this run of the program made.
struct Grant {
  QDateTime from;
  QDateTime until;
  QByteArray mac;
};

class Grants {
 public:
  Grants();
  [[nodiscard]] Grant issue(const QDateTime& now) const;
  // False for one that is not ours, is over, or lies ahead because the clock went back.
  [[nodiscard]] bool holds(const Grant& grant, const QDateTime& now) const;

 private:
  [[nodiscard]] QByteArray macOf(const Grant& grant) const;
  Secret m_key;
};

// Any worker thread.
class StepUp {
 public:
  StepUp(storage::Database& database, const Clock& clock);

  // Whether codes are asked for.
  [[nodiscard]] Result<bool> isOn(const Worker& worker) const;

  // A new secret in base 32, for the authenticator: to be shown once. Nothing is asked for before confirm().
  // AlreadyThere when codes are asked for.
  [[nodiscard]] Result<Secret> begin(const Worker& worker);
  // With a code of it, so that nobody is asked for what their authenticator does not have. NotFound before begin();
  // WrongCode, TooSoon.
  [[nodiscard]] Result<void> confirm(const Worker& worker, const Secret& code);
  // StepUpNeeded without a grant.
  [[nodiscard]] Result<void> end(const Worker& worker);

  // A code as typed, in digits. It counts for its half minute, the one before and the one after, and once. WrongCode;
  // TooSoon for half a minute after five wrong ones.
  [[nodiscard]] Result<void> allow(const Worker& worker, const Secret& code);

  // Before what is guarded. Well when no codes are asked for, and for GrantLife after a right one; else StepUpNeeded.
  [[nodiscard]] Result<void> require(const Worker& worker) const;

 private:
  [[nodiscard]] Result<void> take(const Worker& worker, const Secret& code);

  storage::Database& m_database;
  const Clock& m_clock;
  Grants m_grants;
  mutable std::mutex m_mutex;
  std::optional<Grant> m_grant;
  int m_wrong = 0;  // in a row
  QDateTime m_lastWrong;
};

}  // namespace candor::vault
