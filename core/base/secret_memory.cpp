#include "base/secret_memory.h"

#include "base/secret.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

namespace candor {

namespace {

// Blocks of few sizes, so that what is given back always fits again; larger ones are mappings of their own.
constexpr std::array<std::size_t, 4> BlockSizes = {32, 128, 512, 2048};
constexpr std::size_t GrowBy = std::size_t(16) * 1024;

class SecretArena {
 public:
  std::span<std::byte> take(std::size_t size) {
    const std::scoped_lock lock(m_mutex);
    if (size > BlockSizes.back()) {
      const std::span<std::byte> pages = mapSecretPages(size);
      m_mapped += size;
      return pages.first(size);
    }
    const std::size_t row = rowOf(size);
    if (m_free[row].empty()) grow(row);
    std::byte* block = m_free[row].back();
    m_free[row].pop_back();
    return {block, size};
  }

  void giveBack(std::span<std::byte> memory) noexcept {
    wipe(memory);
    const std::scoped_lock lock(m_mutex);
    if (memory.size() > BlockSizes.back()) {
      unmapSecretPages(memory);
      m_mapped -= memory.size();
    } else {
      m_free[rowOf(memory.size())].push_back(memory.data());  // grow() has made room for all
    }
  }

  std::size_t mapped() {
    const std::scoped_lock lock(m_mutex);
    return m_mapped;
  }

 private:
  static std::size_t rowOf(std::size_t size) {
    return std::size_t(std::lower_bound(BlockSizes.begin(), BlockSizes.end(), size) - BlockSizes.begin());
  }

  void grow(std::size_t row) {
    const std::size_t count = GrowBy / BlockSizes[row];
    m_blocks[row] += count;
    m_free[row].reserve(m_blocks[row]);
    const std::span<std::byte> pages = mapSecretPages(GrowBy);
    m_mapped += GrowBy;
    for (std::size_t i = 0; i < count; ++i) m_free[row].push_back(pages.data() + i * BlockSizes[row]);
  }

  std::mutex m_mutex;
  std::array<std::vector<std::byte*>, BlockSizes.size()> m_free;
  std::array<std::size_t, BlockSizes.size()> m_blocks{};
  std::size_t m_mapped = 0;
};

// Never destroyed: secrets may outlive everything.
SecretArena& arena() {
  static SecretArena* const only = new SecretArena;
  return *only;
}

}  // namespace

std::span<std::byte> takeSecretMemory(std::size_t size) {
  return size == 0 ? std::span<std::byte>() : arena().take(size);
}

void giveBackSecretMemory(std::span<std::byte> memory) noexcept {
  if (!memory.empty()) arena().giveBack(memory);
}

std::size_t mappedSecretMemory() { return arena().mapped(); }

}  // namespace candor
