// GivenKey: what somebody at the door gave. A key file is named by its path until a thread that may wait reads it.
#pragma once

#include "base/result.h"
#include "vault/key.h"

#include <QString>

namespace candor::unlock {

struct GivenKey {
  vault::Key key;
  QString keyFile = {};  // of a passphrase that needs one
};

// What opens the vault; the given one is used up. Faults of vault::keyFileDigest(). Worker thread.
[[nodiscard]] Result<vault::Key> keyOf(GivenKey& given);

}  // namespace candor::unlock
