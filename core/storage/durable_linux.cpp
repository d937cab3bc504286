#include "storage/durable.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace candor::storage {

Result<void> syncFolder(const QString& path) {
  const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return Error{Fault::NotWritable, QStringLiteral("open folder: error %1").arg(errno)};
  const int failed = ::fsync(folder) == 0 ? 0 : errno;
  ::close(folder);
  if (failed == 0 || failed == EINVAL) return {};  // EINVAL: a file system without this notion
  return Error{failed == ENOSPC ? Fault::DiskFull : Fault::NotWritable,
               QStringLiteral("sync folder: error %1").arg(failed)};
}

}  // namespace candor::storage
