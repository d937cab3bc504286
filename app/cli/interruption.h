// Ctrl+C as a wish: work is cancelled, children end, and the program leaves as a shell expects it to. A second Ctrl+C
// ends it at once.
#pragma once

#include <array>
#include <cstddef>

namespace candor::cli {

// While one lives, Ctrl+C and a request to terminate are only noted.
class Interruption {
 public:
  static constexpr std::size_t SignalCount = 2;

  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  [[nodiscard]] static bool happened();

  // For whoever goes on afterwards, as tests do; a program ends.
  static void forget();

  // Ends the program the way the signal would have; returns only when there was none.
  static void endBySignal();

 private:
  std::array<void (*)(int), SignalCount> m_before{};
};

}  // namespace candor::cli
