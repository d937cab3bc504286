// How large something is, in the window's language.
#pragma once

#include <QString>

namespace candor::words {

// "180 kB", "165 MB", "1.2 GB".
[[nodiscard]] QString size(qint64 bytes);

}  // namespace candor::words
