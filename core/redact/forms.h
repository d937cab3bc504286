// Forms: what a pattern matches in a text, and the part of it that is meant. The patterns are data of this module, made
// once; their work is linear but for a small factor.
#pragma once

#include "base/span.h"

#include <QRegularExpression>
#include <QStringView>

#include <vector>

namespace candor::redact {

enum class Letters { AsWritten, AnyCase };

[[nodiscard]] QRegularExpression formOf(QStringView pattern, Letters letters);

// The first group of each match, or the whole match where the pattern has none.
[[nodiscard]] std::vector<Span> placesOf(const QRegularExpression& form, QStringView text);

[[nodiscard]] int digitsIn(QStringView text);

}  // namespace candor::redact
