// A vault in a temporary folder, with a table for notes, a keychain in memory and a clock that stands.
#pragma once

#include "keychain/store_in_memory.h"
#include "storage/database.h"
#include "support/fixed_clock.h"
#include "support/secrets.h"
#include "vault/vault.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <span>

namespace candor::tests {

inline constexpr int QuickCost = 15;  // the least scrypt that is accepted

[[nodiscard]] std::span<const storage::Schema> noteRooms();

[[nodiscard]] QByteArray contentOf(const QString& path);
void overwrite(const QString& path, const QByteArray& content);
// With what lies in it, all of it private.
void copyFolder(const QString& from, const QString& to);

class SampleVault {
 public:
  SampleVault();

  [[nodiscard]] QString root() const { return m_root.path(); }  // with nothing in it but the vault
  [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("vault")); }
  [[nodiscard]] vault::Place place() const { return {folder()}; }
  [[nodiscard]] vault::Surroundings surroundings() { return {.clock = clock, .keychain = keychain}; }

  // With the passphrase Words, and a recovery code that is kept in `recoveryCode`.
  Result<std::unique_ptr<vault::Vault>> create(vault::KeychainSlot keychainSlot = vault::KeychainSlot::None);
  Result<std::unique_ptr<vault::Vault>> open(const vault::Key& key,
                                             std::span<const storage::Schema> rooms = noteRooms());
  Result<std::unique_ptr<vault::Vault>> openWith(const QByteArray& passphrase);
  // What opening with the passphrase ends in; nothing when it opens.
  [[nodiscard]] std::optional<Fault> faultOf(const QByteArray& passphrase);

  static constexpr const char* Words = "correct horse battery staple";
  FixedClock clock;
  keychain::StoreInMemory keychain;
  QByteArray recoveryCode;

 private:
  QTemporaryDir m_root;
};

Result<qint64> addNote(vault::Vault& vault, const QString& text);
[[nodiscard]] QStringList notesOf(vault::Vault& vault);
// The ledger's acts, oldest first.
[[nodiscard]] QStringList actsOf(const vault::Vault& vault);

// vault::restoreVault() of a set as it is: where the vault is that was in the place.
[[nodiscard]] Result<QString> restore(const Worker& worker, const QString& from, const QString& to,
                                      const vault::Key& key, const vault::Surroundings& surroundings,
                                      std::span<const storage::Schema> rooms);

}  // namespace candor::tests
