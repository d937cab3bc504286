// Rules about #include lines. Each rule returns one sentence for every line that breaks it.
#pragma once

#include "architecture/module_table.h"
#include "architecture/source_tree.h"

namespace candor::tests {

// A module includes only from the modules its row lets it see.
[[nodiscard]] QStringList againstTheArrows(const SourceFile& file, const ModuleTable& table);

// A third-party header stands only in the folder that wraps it, a system header only in files of that system.
[[nodiscard]] QStringList strangersOutside(const SourceFile& file);

}  // namespace candor::tests
