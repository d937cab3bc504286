#include "vault/surrounding_folder.h"

#include <QFile>

#include <sys/vfs.h>

namespace candor::vault {

std::optional<quint32> SystemFolderProbe::fileSystemOf(const QString& folder) const {
  struct statfs about {};
  if (::statfs(QFile::encodeName(folder).constData(), &about) != 0) return std::nullopt;
  return quint32(about.f_type);
}

}  // namespace candor::vault
