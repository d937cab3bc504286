// Memory for secrets: where the system allows it, kept out of swap, of core dumps and of child processes. All of it
// that is not taken is zero.
#pragma once

#include <cstddef>
#include <span>

namespace candor {

// Zeroed; any thread. Throws std::bad_alloc, as new does. Nothing for a size of 0.
[[nodiscard]] std::span<std::byte> takeSecretMemory(std::size_t size);

// Wipes it. `memory` is what was taken, whole.
void giveBackSecretMemory(std::span<std::byte> memory) noexcept;

// Bytes asked of the system so far and not returned to it.
[[nodiscard]] std::size_t mappedSecretMemory();

// The system's side: whole pages, zeroed, each request a mapping of its own. Throws std::bad_alloc.
[[nodiscard]] std::span<std::byte> mapSecretPages(std::size_t size);
void unmapSecretPages(std::span<std::byte> pages) noexcept;

}  // namespace candor
