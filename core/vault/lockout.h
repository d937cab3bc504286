// Lockout: how long somebody who failed has to wait before the next attempt at a passphrase or recovery code. It is
// remembered in vault.lock and in the system's keychain, and the stricter of the two counts, so that neither a killed
// program, a clock that was set, nor a file put back makes the wait shorter.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/key.h"
#include "vault/lock_record.h"
#include "vault/place.h"

#include <chrono>
#include <optional>

namespace candor::vault {

inline constexpr qint64 FreeFailures = 5;
inline constexpr qint64 MostFailures = 100;  // then no passphrase is tried until another way opens the vault
inline constexpr std::chrono::seconds MostWait(900);
inline constexpr std::chrono::seconds ClockTolerance(120);  // what a clock may go back or ahead unnoticed

// After so many failures in a row: nothing for the first five, then 1, 2, 4 … 512 s, then MostWait.
[[nodiscard]] std::chrono::seconds waitAfter(qint64 failures);

// One person's way through the door, with the folder claimed. Any worker thread.
class Lockout {
 public:
  // The record as it is, and how long to wait by the clock. What is strange (a record that is gone, was changed, or is
  // older or milder than the keychain's; a clock that went back) starts the wait anew, and that is kept.
  [[nodiscard]] static Lockout read(const Worker& worker, const Place& place, const QByteArray& vaultId,
                                    const Surroundings& surroundings);

  // The same for whoever only wants to tell it: nothing is written.
  [[nodiscard]] static Lockout look(const Worker& worker, const Place& place, const QByteArray& vaultId,
                                    const Surroundings& surroundings);

  [[nodiscard]] const Attempts& attempts() const { return m_record.attempts; }
  [[nodiscard]] const Oddities& oddities() const { return m_record.oddities; }
  [[nodiscard]] const QDateTime& unlocked() const { return m_record.unlocked; }  // invalid: not known
  [[nodiscard]] bool refusesPassphrases() const { return m_record.attempts.failed >= MostFailures; }
  [[nodiscard]] std::chrono::seconds wait() const { return std::chrono::ceil<std::chrono::seconds>(m_record.wait); }

  // Before an attempt: it counts as failed until it is taken back. NotWritable, DiskFull: it must not be made.
  [[nodiscard]] Result<void> count(const Worker& worker);
  // The key was right.
  [[nodiscard]] Result<void> takeBack(const Worker& worker);
  // The vault is open and its ledger has the failures.
  [[nodiscard]] Result<void> forget(const Worker& worker);

  // From now on only the file remembers. The keychain's fault when it does not let go.
  [[nodiscard]] Result<void> leaveKeychain(const Worker& worker);

 private:
  Lockout(Place place, const QByteArray& vaultId, const Surroundings& surroundings);
  [[nodiscard]] bool merge(const Worker& worker);  // whether it is to be kept
  [[nodiscard]] Result<void> write(const Worker& worker);

  Place m_place;
  QString m_item;  // in the keychain
  Surroundings m_surroundings;
  std::optional<Secret> m_key;  // the keychain's
  bool m_isWithinReach = false;
  LockRecord m_record;
  Attempts m_before;
};

}  // namespace candor::vault
