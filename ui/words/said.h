// The sentences of an analysis in the window's language: each pattern as its translation says it, names as they are.
#pragma once

#include "match/said.h"

#include <QString>

#include <vector>

namespace candor::words {

[[nodiscard]] QString said(const match::Said& sentence);

// The first line, where there is one, and below it each reason as a line of its own.
[[nodiscard]] QString reasonLines(const QString& first, const std::vector<match::Said>& reasons);

}  // namespace candor::words
