// LockRecord: what is remembered of failed attempts while the vault is locked, in vault.lock and in the system's
// keychain. Under the keychain's key its bytes end in an HMAC, without one in a SHA-256 that tells damage only.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "vault/attempts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace candor::vault {

// What was found strange while the vault was locked, to be told when it is next opened.
struct Oddities {
  bool isChanged = false;  // the record was missing, damaged, older, or milder than the keychain's
  qint64 clockJump = 0;    // seconds, the farthest; negative: back

  friend bool operator==(const Oddities&, const Oddities&) = default;
};

struct LockRecord {
  Attempts attempts = {};
  std::chrono::milliseconds wait{0};   // counted from `seen`: until the next attempt
  QDateTime seen = {};                 // when it was written
  std::optional<Uptime> running = {};  // the same, as the computer counts
  QDateTime unlocked = {};             // when the vault was last opened
  qint64 epoch = 0;                    // counts the records of this vault
  Oddities oddities = {};

  friend bool operator==(const LockRecord&, const LockRecord&) = default;
};

inline constexpr qsizetype MostLockBytes = 512;

// `key`: the keychain's, or null.
[[nodiscard]] QByteArray lockBytes(const LockRecord& record, const Secret* key);

// Nothing when the bytes are not such a record, or damaged. An HMAC is not checked here.
[[nodiscard]] std::optional<LockRecord> lockRecordIn(QByteArrayView bytes);

// Whether the bytes end in an HMAC.
[[nodiscard]] bool isKeyed(QByteArrayView bytes);
[[nodiscard]] bool isMadeWith(QByteArrayView bytes, const Secret& key);

}  // namespace candor::vault
