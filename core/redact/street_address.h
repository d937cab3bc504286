// Street addresses: street and house, unit, post-office box and the postcode beside a place, as many countries write
// them. The name of the city is no part of it.
#pragma once

#include "base/span.h"

#include <QStringView>

#include <vector>

namespace candor::redact {

[[nodiscard]] std::vector<Span> findStreets(QStringView text);

// The postcode that belongs to a street: the first in the words behind it.
[[nodiscard]] std::vector<Span> findPostcodesBehind(QStringView text, const std::vector<Span>& streets);

// Postcodes; digits alone are one too easily, so ask it only where contact data stand.
[[nodiscard]] std::vector<Span> findPostcodes(QStringView text);

}  // namespace candor::redact
