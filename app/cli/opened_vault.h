// The vault a command works in, open from the passphrase or the keychain to the end of the command.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "cli/command.h"
#include "cli/console.h"
#include "keychain/secret_store.h"
#include "session/session.h"

#include <memory>
#include <optional>

namespace candor::cli {

// What a vault needs of this computer.
class Computer {
 public:
  Computer();
  [[nodiscard]] vault::Surroundings surroundings() const { return {.clock = m_clock, .keychain = *m_keychain}; }

 private:
  SystemClock m_clock;
  std::unique_ptr<keychain::SecretStore> m_keychain;
};

// What opens the vault in `folder`: the recovery code when it was asked for, the keychain when it can and nobody gave a
// passphrase, else the passphrase. Nothing when there is none; then it was said why.
[[nodiscard]] std::optional<vault::Key> keyFor(const Call& call, Console& console, const QString& folder);

// The passphrase, with the key file when one was named. Nothing when that cannot be read; then it was said why.
[[nodiscard]] std::optional<vault::Key> keyOf(const Call& call, Console& console, const Secret& passphrase);

class OpenedVault {
 public:
  // Opens it; when it does not open, has said why, and told failed attempts of before.
  OpenedVault(const Call& call, Console& console);
  // With this key, or with what keyFor() finds when there is none.
  OpenedVault(const Call& call, Console& console, std::optional<vault::Key> key);
  ~OpenedVault();  // does what is due; says that it is older than the keychain remembers
  OpenedVault(const OpenedVault&) = delete;
  OpenedVault& operator=(const OpenedVault&) = delete;

  // Before what one-time codes guard: well when none are asked for, or a right one was given. Otherwise it was said
  // why.
  [[nodiscard]] bool isAllowed(const Call& call);

  explicit operator bool() const { return m_session != nullptr; }
  session::Session* operator->() const { return m_session.get(); }
  session::Session& operator*() const { return *m_session; }

 private:
  void tellUnusual();
  void keepUp();

  Console& m_console;
  Computer m_computer;
  std::unique_ptr<session::Session> m_session;
};

// A sentence about a vault whose Standing is RolledBack.
[[nodiscard]] QString rolledBack(const vault::Anchoring& anchoring);

// Says that the vault cannot be used, and prints it as JSON where JSON was asked for.
Exit refuseVault(const Call& call, Console& console, const QString& folder, const Error& error);

}  // namespace candor::cli
