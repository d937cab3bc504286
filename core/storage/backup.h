// A backup: a copy of one state of a database under a key of its own, made while others read and write. It has its
// name only when it is whole, verified and on the disk.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "storage/connection.h"

#include <QString>

namespace candor::storage {

// Copies what `source`, a connection of its own, sees now. Progress "backup" counts pages. On any fault or when the
// worker is stopped, what was at `path` before is still there and nothing else is left. Returns the number of the last
// change in it.
Result<qint64> makeBackup(const Worker& worker, Connection& source, const Location& target, const Secret& key);

}  // namespace candor::storage
