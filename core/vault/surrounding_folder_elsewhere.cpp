#include "vault/surrounding_folder.h"

namespace candor::vault {

std::optional<quint32> SystemFolderProbe::fileSystemOf(const QString&) const { return std::nullopt; }

}  // namespace candor::vault
