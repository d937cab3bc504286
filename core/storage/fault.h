// What SQLite's result codes mean to us. The detail names the code, never a value: messages of SQLite may quote
// content.
#pragma once

#include "base/error.h"

struct sqlite3;

namespace candor::storage {

[[nodiscard]] Error faultOf(int extendedCode, int systemError = 0);

// Of the connection's last call.
[[nodiscard]] Error lastFault(sqlite3* connection);

}  // namespace candor::storage
