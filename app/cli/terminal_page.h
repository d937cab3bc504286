// An analysis as one calm page for a terminal.
#pragma once

#include "cli/ink.h"
#include "match/analysis.h"

#include <QString>

namespace candor::cli {

// `analysis` is numbered (report::numbered). Lines have at most `width` columns, and at most as many as are pleasant to
// read; foreign text in it was made safe to show.
[[nodiscard]] QString terminalPage(const match::Analysis& analysis, int width, const Ink& ink);

}  // namespace candor::cli
