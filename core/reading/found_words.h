// Where words stand in a text that may have been set anew since they were read from it: as whole words, in capitals or
// not, whatever spaces and line breaks part them.
#pragma once

#include "base/span.h"

#include <QString>

#include <optional>

namespace candor::reading {

// The first place; nothing for words that are none.
[[nodiscard]] std::optional<Span> findWords(const QString& words, const QString& text);

}  // namespace candor::reading
