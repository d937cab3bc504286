#include "vault/attempts.h"

#include "vault/folder.h"
#include "vault/lock_record.h"

namespace candor::vault {

Attempts readAttempts(const QString& path) {
  const auto content = readWhole(path, MostLockBytes);
  const auto record = content ? lockRecordIn(*content) : std::nullopt;
  return record ? record->attempts : Attempts{.failed = 1};
}

Result<void> forgetAttempts(const QString& path) { return writeDurably(path, lockBytes({}, nullptr)); }

}  // namespace candor::vault
