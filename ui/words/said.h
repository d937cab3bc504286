// The sentences of an analysis in the window's language: each pattern as its translation says it, names as they are.
#pragma once

#include "match/said.h"

#include <QString>

namespace candor::words {

[[nodiscard]] QString said(const match::Said& sentence);

}  // namespace candor::words
