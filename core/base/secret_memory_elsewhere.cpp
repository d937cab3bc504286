#include "base/secret_memory.h"

namespace candor {

std::span<std::byte> mapSecretPages(std::size_t size) { return {new std::byte[size](), size}; }

void unmapSecretPages(std::span<std::byte> pages) noexcept { delete[] pages.data(); }

}  // namespace candor
