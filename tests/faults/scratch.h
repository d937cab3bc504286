// Where these tests keep their vaults: in memory where the system has such a folder. They are about what a program
// gives to the system, not about the disk behind it, and syncing a disk ten thousand times takes minutes.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace candor::faults {

// For a QTemporaryDir.
[[nodiscard]] inline QString scratch() {
  const QString memory = QStringLiteral("/dev/shm");
  const bool isThere = QFileInfo(memory).isWritable();
  return (isThere ? memory : QDir::tempPath()) + QStringLiteral("/candor-faults-XXXXXX");
}

}  // namespace candor::faults
