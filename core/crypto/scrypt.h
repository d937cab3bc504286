// scrypt (RFC 7914): a key from a passphrase, at a cost that makes guessing slow. N = 2^logN; memory is N × r × 128
// bytes.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"

#include <QByteArrayView>

#include <chrono>
#include <cstddef>
#include <functional>

namespace candor::crypto {

struct ScryptCost {
  int logN = 17;
  int r = 8;
  int p = 1;

  friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

inline constexpr int LeastLogN = 15;       // what is accepted, in tests
inline constexpr int ShippedLogN = 17;     // the least that is ever offered to a person: 128 MiB
inline constexpr int CalibratedLogN = 19;  // the most that is chosen: 512 MiB
inline constexpr int MostLogN = 20;        // what is accepted

// Whether the cost may be paid at all: a damaged or hostile file must not choose the memory we use.
[[nodiscard]] bool isAllowed(const ScryptCost& cost);

// At 2^17 it takes 0.3 s on an idle computer; it waits for memory, so 0.9 s on a busy one. Fault::Invalid for a cost
// that is not allowed, before anything is allocated; Internal when the memory is not there.
[[nodiscard]] Result<Secret> scrypt(const Worker& worker, const Secret& passphrase, QByteArrayView salt,
                                    const ScryptCost& cost, std::size_t size);

// How long one run at a cost takes.
using TimeOfRun = std::function<std::chrono::milliseconds(const ScryptCost&)>;
[[nodiscard]] TimeOfRun measuredOn(const Worker& worker);

// The smallest cost from ShippedLogN to CalibratedLogN that takes at least `target` and at most a quarter of the memory
// in `freeBytes`.
[[nodiscard]] ScryptCost calibrated(std::chrono::milliseconds target, quint64 freeBytes, const TimeOfRun& timeOf);

}  // namespace candor::crypto
