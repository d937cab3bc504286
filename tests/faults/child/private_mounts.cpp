#include "faults/child/private_mounts.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace candor::faults {

namespace {

// What is mounted from now on, nobody else sees.
bool leaveTheOthers() {
  return ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

}  // namespace

bool mountSmallDisk(const QString& folder, qint64 bytes) {
  const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
  return leaveTheOthers() &&
         ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

bool makeReadOnly(const QString& folder) {
  if (::geteuid() != 0) return QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
  const QByteArray path = QFile::encodeName(folder);
  return leaveTheOthers() && ::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0 &&
         ::mount(nullptr, path.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

}  // namespace candor::faults
