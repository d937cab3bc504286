// The full-text indexes (FTS5) of a database: made anew from their tables, or packed so that no page of them tells what
// was erased.
#pragma once

#include "base/result.h"

namespace candor::storage {

class Connection;

// Fills each index anew from the table it is of.
[[nodiscard]] Result<void> rebuildIndexes(Connection& connection);

// Writes each index anew as one run of pages. FTS5's secure-delete takes an erased word's entry, but not its first
// letters where they part two pages of the index: those go with the old pages. Call within a transaction; it takes
// about as much room as the indexes do, and 0.15 s for a thousand documents.
[[nodiscard]] Result<void> packIndexes(Connection& connection);

}  // namespace candor::storage
