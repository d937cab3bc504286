// Secret: bytes that must not linger. Move-only, in memory that is neither swapped nor dumped (base/secret_memory.h),
// and wiped when they go; they never become a QString, and neither QDebug nor a comparison operator takes them.
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace candor {

class Secret {
 public:
  Secret() = default;
  explicit Secret(std::size_t size);                  // zero bytes
  explicit Secret(std::span<const std::byte> bytes);  // a copy; wiping the source is the caller's duty
  ~Secret();
  Secret(Secret&& other) noexcept;
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;

  [[nodiscard]] std::span<const std::byte> bytes() const { return {m_bytes, m_size}; }
  [[nodiscard]] std::span<std::byte> writable() { return {m_bytes, m_size}; }
  [[nodiscard]] bool isEmpty() const { return m_size == 0; }
  void wipe();  // now, and leaves it empty

  // In a time that depends on the sizes alone.
  [[nodiscard]] bool equals(const Secret& other) const;

 private:
  std::byte* m_bytes = nullptr;
  std::size_t m_size = 0;
};

void operator<<(const QDebug&, const Secret&) = delete;

// Overwrites memory in a way the optimiser may not drop.
void wipe(std::span<std::byte> bytes);

}  // namespace candor
