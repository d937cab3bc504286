// How much memory a slow derivation may count on, so that the cost chosen for a passphrase can be paid on this
// computer.
#pragma once

#include <QByteArrayView>

namespace candor::crypto {

// What programs can have without swapping; 1 GiB where the system does not say.
[[nodiscard]] quint64 freeMemory();

inline constexpr quint64 AssumedFreeMemory = quint64(1) << 30;

// "MemAvailable" of Linux's table of memory (proc(5)), in bytes; AssumedFreeMemory when it is not there.
[[nodiscard]] quint64 freeMemoryIn(QByteArrayView table);

}  // namespace candor::crypto
