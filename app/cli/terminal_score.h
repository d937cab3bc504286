// The score on a terminal page: one bar, and the addends it is the sum of.
#pragma once

#include "cli/page_writer.h"
#include "match/analysis.h"

namespace candor::cli {

void writeScore(PageWriter& page, const match::Analysis& analysis);

}  // namespace candor::cli
