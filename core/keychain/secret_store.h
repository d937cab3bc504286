// SecretStore: the few short secrets that live outside the vault, in the keychain of the operating system. Never a
// file, never a fallback: where there is no keychain, there is an error.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"

#include <QString>

namespace candor::keychain {

// Any worker thread; a call may wait for the user to unlock the keychain. Faults of all: NoKeychain when the system has
// none that answers, KeychainLocked when it refuses or the user does not unlock it in time, Cancelled.
class SecretStore {
 public:
  SecretStore() = default;
  virtual ~SecretStore() = default;
  SecretStore(const SecretStore&) = delete;
  SecretStore& operator=(const SecretStore&) = delete;

  // Replaces what was there. Secrets are at most 1 KiB.
  [[nodiscard]] virtual Result<void> write(const Worker& worker, const QString& item, const Secret& secret) = 0;
  // NotFound when there is no such item.
  [[nodiscard]] virtual Result<Secret> read(const Worker& worker, const QString& item) = 0;
  // Also well when there is no such item.
  [[nodiscard]] virtual Result<void> remove(const Worker& worker, const QString& item) = 0;

  // Whether it is there, running, and answers without asking the user first: for what nobody asked for and may as well
  // be left. At most a second.
  [[nodiscard]] virtual bool answersAtOnce() const = 0;

  // Which keychain it is, for people: "Secret Service", "KWallet", "Keychain", "Credential Manager".
  [[nodiscard]] virtual QString backend() const = 0;
};

}  // namespace candor::keychain
