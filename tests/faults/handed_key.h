// HandedKey: what opens a test's vault without scrypt. It is the secret of the vault's keychain slot, which the process
// that made the vault hands to another one as text.
#pragma once

#include "keychain/store_in_memory.h"
#include "session/session.h"
#include "support/fixed_clock.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace candor::faults {

class HandedKey {
 public:
  explicit HandedKey(const QString& folder) : m_folder(folder) {}

  // With this slot and a recovery code alone.
  Result<std::unique_ptr<session::Session>> create();
  Result<std::unique_ptr<session::Session>> open();

  [[nodiscard]] QByteArray text();  // in hexadecimal digits
  void take(const QByteArray& text);

  // The database's key of the vault.
  [[nodiscard]] Secret databaseKey();

  [[nodiscard]] const QString& folder() const { return m_folder; }
  [[nodiscard]] vault::Place place() const { return {m_folder}; }
  [[nodiscard]] vault::Surroundings surroundings() { return {.clock = m_clock, .keychain = m_keychain}; }
  [[nodiscard]] tests::FixedClock& clock() { return m_clock; }

 private:
  [[nodiscard]] QString item() const;

  QString m_folder;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
};

}  // namespace candor::faults
