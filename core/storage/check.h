// Examining a database's pages and tables for damage.
#pragma once

#include "base/result.h"
#include "storage/findings.h"

namespace candor::storage {

class Connection;

// Damage is a finding, no fault. The connection may be unusable afterwards: SQLCipher reads nothing more through one
// that met a damaged page.
Result<Findings> examine(Connection& connection, Thoroughness thoroughness);

}  // namespace candor::storage
