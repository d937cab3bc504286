// The portable archive: all of a vault in one sealed file (age), for another computer, another year or another program.
// It holds no key and no slot of the vault, so what is made of it is a new vault with keys of its own.
#pragma once

#include "base/result.h"
#include "base/worker.h"
#include "crypto/age_keys.h"
#include "vault/key.h"
#include "vault/vault.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace candor::storage {
struct Schema;
}

namespace candor::vault {

// Who can open it: whoever knows the passphrase, or else the recipients.
struct ArchiveLock {
  Secret passphrase = {};  // as typed
  std::optional<int> logN = std::nullopt;
  std::vector<crypto::AgeRecipient> recipients = {};
};

struct ArchiveWritten {
  qint64 bytes = 0;
  qint64 number = 0;  // of the last change in it
};

// What an open vault holds, into a file that has its name only when it is whole and on the disk. AlreadyThere when
// there is a file; Invalid for a lock without passphrase and recipients; StepUpNeeded, NotWritable, DiskFull.
[[nodiscard]] Result<ArchiveWritten> writeArchive(const Worker& worker, Vault& vault, const QString& path,
                                                  const ArchiveLock& lock);

// What opens it. The new vault's keys are those of `wanted`.
struct ArchiveKey {
  Secret passphrase = {};
  std::optional<crypto::AgeIdentity> identity = std::nullopt;
};

struct RestoredArchive {
  QString replaced = {};  // the vault that was in the place
  Secret recoveryCode = {};
  QDateTime made = {};
  qint64 rows = 0;
};

// A new vault in wanted.folder, built and checked beside it first. WrongKey, Damaged (changed, cut off), UnknownFormat,
// NewerVault; those of Vault::create and of restoring.
[[nodiscard]] Result<RestoredArchive> restoreArchive(const Worker& worker, const QString& path, const ArchiveKey& key,
                                                     const NewVault& wanted, const Surroundings& surroundings,
                                                     std::span<const storage::Schema> rooms);

}  // namespace candor::vault
