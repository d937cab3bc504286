// Which line of a resume an edit is about: the one it quotes, or the one that proves part of what it asks for.
#pragma once

#include "analyze/shown_analysis.h"

#include <QString>

namespace candor::analyze {

// Its words; empty when no line speaks of it.
[[nodiscard]] QString lineToEdit(const ShownAnalysis& shown, const match::Advice& advice);

}  // namespace candor::analyze
