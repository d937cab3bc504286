// Ways: the ways into an open vault, added, removed and renewed. At any moment the header on the disk opens with at
// least two of them, and the header of before is gone when a call returns. The vault's pages change in rekey() alone.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "vault/header_book.h"
#include "vault/key.h"
#include "vault/place.h"

#include <QString>

#include <mutex>
#include <optional>
#include <shared_mutex>
#include <variant>
#include <vector>

namespace candor::storage {
class Database;
}

namespace candor::vault {

class StepUp;

struct NewPassphrase {
  Secret text;                             // as typed
  std::optional<int> logN = std::nullopt;  // scrypt's cost; measured on this computer when it is not given
};
struct NewPassphraseAndFile {
  Secret text;
  Secret keyFile;  // keyFileDigest()
  std::optional<int> logN = std::nullopt;
};
struct NewKeychain {};
struct NewRecoveryCode {};

using NewWay = std::variant<NewPassphrase, NewPassphraseAndFile, NewKeychain, NewRecoveryCode>;

struct AddedWay {
  SlotId slot{0};
  Secret recoveryCode = {};  // of a recovery code: to be shown once
};

// What shall open the vault after it got another key, besides a new recovery code and the keychain if it opens it now:
// passphrases, with their files, that open it now. After a recovery code was used they may be new.
struct Rekeying {
  std::vector<Key> keep = {};              // Passphrase and PassphraseAndFile only
  std::optional<int> logN = std::nullopt;  // as of a new passphrase
};

struct RekeyOutcome {
  Secret recoveryCode;                   // to be shown once; the one of before opens nothing but older backups
  std::vector<SlotRecord> dropped = {};  // that open the vault no more, because nobody gave what opens them
  QString backup = {};                   // the set that was made first; it opens as before
};

// All calls that take a Worker: any worker thread, one at a time. When one-time codes are asked for and none was given
// of late, StepUpNeeded. DiskFull and NotWritable leave everything as it was.
class Ways {
 public:
  struct Open {  // of the vault, which outlives this
    const Place& place;
    Header& header;
    Secret& key;
    const Surroundings& surroundings;
    storage::Database& database;
    std::shared_mutex& changing;  // held by whoever uses header and key on a worker thread
    StepUp& stepUp;
  };
  explicit Ways(const Open& open);

  // By id, ascending. Any thread; waits while one is being changed.
  [[nodiscard]] std::vector<SlotRecord> list() const;

  // TooManySlots, Invalid (an empty passphrase, or none that is UTF-8), faults of the keychain.
  [[nodiscard]] Result<AddedWay> add(const Worker& worker, const NewWay& way);

  // NotFound; LastSlot when fewer than two would be left, or none of those that works here.
  [[nodiscard]] Result<void> remove(const Worker& worker, SlotId slot);

  // The slot that `old` opens gets another passphrase (and the same file). WrongKey, Invalid.
  [[nodiscard]] Result<void> changePassphrase(const Worker& worker, const Key& old, const NewPassphrase& wanted);

  // A new code in place of all there are. The old one opens what was copied before.
  [[nodiscard]] Result<Secret> replaceRecovery(const Worker& worker);

  // Whether the vault was opened with a recovery code that has not been replaced: then rekey() is due, which replaces
  // it and makes sure that the code and an older header open nothing new.
  [[nodiscard]] Result<bool> mustRenew(const Worker& worker) const;

  // Another key for the vault, and other slots for it. A backup set is made first. Killed at any moment, the vault
  // opens with what opened it before or with what is kept, and nothing is lost. Progress: "rekey
  // backup", "rekey pending", "rekey pages", "rekey check", "rekey header", "rekey done". Invalid when nothing is to be
  // kept, WrongKey when what is to be kept opens nothing now, DiskFull when there is not twice the room of the
  // database.
  [[nodiscard]] Result<RekeyOutcome> rekey(const Worker& worker, const Rekeying& wanted);

 private:
  [[nodiscard]] Result<void> replace(const Worker& worker, Header next, const std::vector<audit::NewEntry>& entries);
  [[nodiscard]] Result<void> checkRemoval(const Worker& worker, const std::vector<SlotRecord>& left) const;

  Open m_open;
  HeaderBook m_book;
};

// The subject of a ledger row about a slot.
[[nodiscard]] QString slotSubject(SlotId slot);

}  // namespace candor::vault
