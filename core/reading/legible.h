// Is this text worth analysing? An empty or garbled text must stop the analysis instead of getting a score.
#pragma once

#include "base/result.h"

#include <QStringView>

namespace candor::reading {

// Fault::NoText for nothing, TooShort under `leastWords` words, Garbled when most of it is not language.
[[nodiscard]] Result<void> checkLegible(QStringView text, int leastWords);

}  // namespace candor::reading
