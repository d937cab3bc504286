#include "base/secret.h"

#include "base/secret_memory.h"

#include <algorithm>
#include <utility>

namespace candor {

void wipe(std::span<std::byte> bytes) {
  volatile std::byte* at = bytes.data();
  for (std::size_t i = 0; i < bytes.size(); ++i) at[i] = std::byte{0};
}

Secret::Secret(std::size_t size) : m_bytes(takeSecretMemory(size).data()), m_size(size) {}

Secret::Secret(std::span<const std::byte> bytes) : Secret(bytes.size()) {
  std::copy(bytes.begin(), bytes.end(), m_bytes);
}

Secret::~Secret() { wipe(); }

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this != &other) {
    wipe();
    m_bytes = std::exchange(other.m_bytes, nullptr);
    m_size = std::exchange(other.m_size, 0);
  }
  return *this;
}

void Secret::wipe() { giveBackSecretMemory({std::exchange(m_bytes, nullptr), std::exchange(m_size, 0)}); }

bool Secret::equals(const Secret& other) const {
  if (m_size != other.m_size) return false;
  std::byte difference{0};
  for (std::size_t i = 0; i < m_size; ++i) difference |= m_bytes[i] ^ other.m_bytes[i];
  return difference == std::byte{0};
}

}  // namespace candor
