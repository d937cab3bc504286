// How much memory programs may take at once here.
#pragma once

#include <QtGlobal>

namespace candor::vault {

// In bytes; a careful guess where the system does not say.
[[nodiscard]] quint64 freeMemory();

}  // namespace candor::vault
