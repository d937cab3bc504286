// Runs of capitalised words: how names of companies and places are written.
#pragma once

#include "posting/outline.h"

namespace candor::posting {

// The end of the run of capitalised words that begins at `token` ("Bank of America": small words inside it count);
// `token` itself when it has no capital.
[[nodiscard]] quint32 capitalRunEnd(const Outline& outline, quint32 token, quint32 end);

// What stands between a token and the one before it.
[[nodiscard]] QStringView gapBefore(const Outline& outline, quint32 token);

}  // namespace candor::posting
