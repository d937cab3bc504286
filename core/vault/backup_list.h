// The backup sets in a folder, as their manifests tell.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace candor::vault {

enum class BackupReason { Asked, Daily, Migration, Rekey };

struct BackupEntry {
  QString folder = {};
  QByteArray vaultId = {};
  QDateTime made = {};
  BackupReason reason = BackupReason::Asked;
  qint64 bytes = 0;   // of its database
  qint64 number = 0;  // of the last change in it; -1 when it is not told
  qint64 erased = 0;  // up to this erasure it was rewritten

  friend bool operator==(const BackupEntry&, const BackupEntry&) = default;
};

// Nothing when there is no whole set in the folder.
[[nodiscard]] std::optional<BackupEntry> backupIn(const QString& folder);

// Whether the folder holds a set or what is left of one that was being removed, and nothing else.
[[nodiscard]] bool isSetInPart(const QString& folder);

// Oldest first; of this vault alone, when one is given.
[[nodiscard]] std::vector<BackupEntry> backupsIn(const QString& folder, const QByteArray& vaultId = {});

[[nodiscard]] QByteArray manifestOf(const BackupEntry& entry);

}  // namespace candor::vault
