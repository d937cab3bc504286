#include "vault/ballast.h"

#include "crypto/random.h"
#include "vault/folder.h"

#include <QFile>
#include <QFileInfo>

namespace candor::vault {

Result<void> keepBallast(const QString& path) {
  if (QFileInfo(path).size() == BallastSize) return {};
  // Random, so that no file system stores it in less room.
  return writeDurably(path, crypto::randomBytes(BallastSize));
}

bool giveUpBallast(const QString& path) { return QFile::remove(path); }

}  // namespace candor::vault
