// Mask table: the list that brings masked words back, as a file the user keeps. Whoever holds it and the masked text
// holds the whole text; it is never part of what is sent.
#pragma once

#include "base/result.h"
#include "redact/mask.h"

#include <QByteArray>

#include <vector>

namespace candor::redact {

[[nodiscard]] QByteArray tableOf(const std::vector<Mask>& masks);

// Fault::Damaged when it is no such table.
[[nodiscard]] Result<std::vector<Mask>> masksOf(const QByteArray& table);

}  // namespace candor::redact
