// Rules about the text of files. Each rule returns one sentence for every place that breaks it.
#pragma once

#include "architecture/source_tree.h"

namespace candor::tests {

// A header is guarded, opens with a comment that names its concept, and opens no namespace for others.
[[nodiscard]] QStringList badHeader(const SourceFile& file);

// Files and types say what they are; words like "Manager" say nothing.
[[nodiscard]] QStringList emptyNames(const SourceFile& file);

// No path of one machine, nothing left for later.
[[nodiscard]] QStringList leftovers(const SourceFile& file);

// Code over 300 lines; word tables excepted.
[[nodiscard]] bool isTooLong(const SourceFile& file);

}  // namespace candor::tests
