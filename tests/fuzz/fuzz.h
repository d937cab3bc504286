// What fuzz targets share: the entry libFuzzer calls, and the way to say that a promise was broken.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace candor::fuzz {

inline QByteArray bytes(const std::uint8_t* start, std::size_t size) {
  return QByteArray(reinterpret_cast<const char*>(start), qsizetype(size));
}

// Ends the run, so that the fuzzer keeps the input.
inline void require(bool promise) {
  if (!promise) std::abort();
}

}  // namespace candor::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* start, std::size_t size);
