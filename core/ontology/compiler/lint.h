// What a reviewer should not have to look for: duplicates, unknown and circular relations, empty cells, odd rules.
#pragma once

#include "ontology/compiler/tables.h"

namespace candor::ontology {

// One sentence a problem, each opening with the row's place; empty when the tables may be compiled.
[[nodiscard]] QStringList lint(const std::vector<Row>& rows);

}  // namespace candor::ontology
