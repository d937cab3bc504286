#include "vault/ballast.h"

#include "crypto/random.h"
#include "vault/folder.h"

#include <QFileInfo>

namespace candor::vault {

Result<void> keepBallast(const QString& path) {
  if (QFileInfo(path).size() == BallastSize) return {};
  // Random, so that no file system stores it in less room.
  return writeDurably(path, crypto::randomBytes(BallastSize));
}

}  // namespace candor::vault
