// Makes a change of the file system outlast a power cut: a name is safe only when its folder has been written, too.
#pragma once

#include "base/result.h"

#include <QString>

namespace candor::storage {

// `from`, whose bytes are on the disk already, takes the name `to` in place of whatever had it. One or the other is
// there at any moment.
Result<void> replaceFile(const QString& from, const QString& to);

// The folder's entries are on the disk. Where a system offers no such thing this does nothing.
Result<void> syncFolder(const QString& path);

}  // namespace candor::storage
