// What every connection is set to. A PRAGMA that is misspelt or refused raises no error, so each one is read back.
#pragma once

#include "base/result.h"
#include "storage/cursor.h"
#include "storage/location.h"

namespace candor::storage {

class Connection;

// SQLCipher 4.14 and SQLite 3.51.3, or later: the library in this process is the one we were made with.
Result<void> checkVersions();

// "3.51.3": SQLite, of the library in this process.
[[nodiscard]] QString libraryVersion();

// Before the first page is read.
Result<void> applyCipherSettings(Connection& connection);

// Once the database is known to be ours; writes its journal mode when it is new.
Result<void> applySettings(Connection& connection, Purpose purpose, Durability durability);

}  // namespace candor::storage
