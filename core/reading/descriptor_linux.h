// Descriptor: a file descriptor that is closed with its owner.
#pragma once

#include <utility>

#include <unistd.h>

namespace candor::reading {

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : m_number(number) {}
  Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  [[nodiscard]] int number() const { return m_number; }

 private:
  int m_number;
};

}  // namespace candor::reading
