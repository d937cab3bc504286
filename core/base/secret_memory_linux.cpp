#include "base/secret_memory.h"

#include <new>
#include <tuple>

#include <sys/mman.h>

namespace candor {

std::span<std::byte> mapSecretPages(std::size_t size) {
  void* pages = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (pages == MAP_FAILED) throw std::bad_alloc();
  // Without them a secret is less safe, and lost if we stopped here. mlock() fails when RLIMIT_MEMLOCK is used up.
  std::ignore = madvise(pages, size, MADV_DONTDUMP);
  std::ignore = madvise(pages, size, MADV_WIPEONFORK);
  std::ignore = mlock(pages, size);
  return {static_cast<std::byte*>(pages), size};
}

void unmapSecretPages(std::span<std::byte> pages) noexcept { munmap(pages.data(), pages.size()); }

}  // namespace candor
