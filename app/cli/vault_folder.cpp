#include "cli/vault_folder.h"

#include <QStandardPaths>

namespace candor::cli {

using namespace Qt::StringLiterals;

QString vaultFolder(const Call& call) {
  if (call.has("vault"_L1)) return call.value("vault"_L1);
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/candor/vault"_s;
}

}  // namespace candor::cli
