// Vault: one encrypted folder, open. Its key exists in memory for as long as the Vault does. README.md of this folder
// tells the keys, the files and the reasons.
#pragma once

#include "audit/ledger.h"
#include "base/result.h"
#include "base/worker.h"
#include "vault/anchor.h"
#include "vault/attempts.h"
#include "vault/key.h"
#include "vault/place.h"
#include "vault/step_up.h"
#include "vault/unusual.h"
#include "vault/ways.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <shared_mutex>
#include <span>
#include <vector>

namespace candor::storage {
class Database;
struct Belonging;
struct Schema;
}  // namespace candor::storage

namespace candor::vault {

class InUse;
class Journal;
class Vault;
struct OpenedLock;
enum class RekeyState;

struct Created {
  std::unique_ptr<Vault> vault;
  Secret recoveryCode;  // to be shown once
};

struct Soundness {
  qint64 pages = 0;
  qint64 damagedPages = 0;
  QStringList faults;  // technical, without content
  audit::Verification ledger;

  [[nodiscard]] bool isSound() const { return damagedPages == 0 && faults.isEmpty() && ledger.isSound(); }
};

class Vault {
 public:
  // `rooms`: the tables of everything the vault will hold. Faults: AlreadyThere, NotYours, NotWritable, DiskFull,
  // NoKeychain, KeychainLocked, Invalid (passphrase). After a fault the folder is as it was, or empty.
  [[nodiscard]] static Result<Created> create(const Worker& worker, const NewVault& wanted,
                                              const Surroundings& surroundings, std::span<const storage::Schema> rooms);

  // Faults: NoVault, NotYours, InUse, NewerVault, VaultDamaged, WrongKey, NoKeychain, KeychainLocked, DiskFull,
  // NotWritable; TooSoon with the seconds to wait, LockedOut, KeychainIdle. An attempt with a passphrase or code is
  // counted before it is made. After a recovery code ways().mustRenew() is true.
  [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const Worker& worker, const QString& folder, const Key& key,
                                                           const Surroundings& surroundings,
                                                           std::span<const storage::Schema> rooms);
  ~Vault();  // closes it and wipes its keys
  Vault(const Vault&) = delete;
  Vault& operator=(const Vault&) = delete;

  [[nodiscard]] storage::Database& database() { return *m_database; }
  [[nodiscard]] const audit::Ledger& ledger() const { return m_ledger; }
  [[nodiscard]] const Place& place() const { return m_place; }
  [[nodiscard]] const Header& header() const { return m_header; }  // not while ways() are changed: see Ways::list()
  [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }

  // The ways to open it: slots, their passphrases, and the key itself.
  [[nodiscard]] Ways& ways() { return *m_ways; }

  // One-time codes for what is guarded in an open vault.
  [[nodiscard]] StepUp& stepUp() { return *m_stepUp; }

  // What whoever opened it should be told; the ledger has it, too. Any thread; a rollback is in it once anchor() has
  // its answer.
  [[nodiscard]] std::vector<Unusual> unusual() const;

  // The system's keychain of this computer holds nothing of this vault afterwards: no slot, no head of its ledger, no
  // failed attempts. The vault's files stay. LastSlot when nothing else would open it, StepUpNeeded, faults of the
  // keychain and of writing a header.
  [[nodiscard]] Result<void> forgetDevice(const Worker& worker);

  // What others tried before this opening.
  [[nodiscard]] const Attempts& failedBefore() const { return m_failedBefore; }

  // Whether the ledger reaches what the system's keychain remembers of it.
  [[nodiscard]] const Anchor& anchor() const { return *m_anchor; }

  // Reads the header, every page, and the ledger. Damage is what is found, no fault.
  [[nodiscard]] Result<Soundness> check(const Worker& worker);

  // A backup set in a new folder: header, database under the backup key, manifest. It opens with what opens the vault
  // now. Returns its bytes. AlreadyThere when the folder holds something; DiskFull, NotWritable.
  [[nodiscard]] Result<qint64> backUp(const Worker& worker, const QString& folder);

 private:
  friend class Upkeep;  // keeps its backups
  struct Parts;
  explicit Vault(Parts parts);
  [[nodiscard]] static Result<std::unique_ptr<storage::Database>> openDatabase(const Worker& worker, Parts& parts,
                                                                               std::span<const storage::Schema> rooms);
  [[nodiscard]] static Result<std::unique_ptr<Vault>> assemble(const Worker& worker, Parts parts,
                                                               std::span<const storage::Schema> rooms);
  [[nodiscard]] static Parts partsOf(const Place& place, const OpenedLock& opened, const Surroundings& surroundings,
                                     std::unique_ptr<InUse> inUse);
  [[nodiscard]] Result<void> welcome(const Worker& worker, const OpenedLock& opened);
  void startAnchor(const audit::Head& opened);

  Place m_place;
  std::shared_mutex m_changing;  // shared by who uses header and key on a worker thread; alone by who changes them
  Header m_header;
  Secret m_key;
  Surroundings m_surroundings;
  Attempts m_failedBefore;
  RekeyState m_rekey;
  std::unique_ptr<InUse> m_inUse;
  std::unique_ptr<Journal> m_journal;
  std::vector<storage::Belonging> m_belongings;
  std::unique_ptr<storage::Database> m_database;
  audit::Ledger m_ledger;
  std::unique_ptr<StepUp> m_stepUp;
  std::unique_ptr<Ways> m_ways;
  std::vector<Unusual> m_unusual;
  std::unique_ptr<Anchor> m_anchor;
};

}  // namespace candor::vault
