// Disks that only this process sees. They are root's to make; false for others, and where the system says no.
#pragma once

#include <QString>

namespace candor::faults {

// An empty one of so many bytes, in memory.
[[nodiscard]] bool mountSmallDisk(const QString& folder, qint64 bytes);

// For root by a mount; for others by taking away the folder's permissions.
[[nodiscard]] bool makeReadOnly(const QString& folder);

}  // namespace candor::faults
