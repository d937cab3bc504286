// Ctrl+C as a wish: work is cancelled, children end, and the program leaves as a shell expects it to. A second Ctrl+C
// ends it at once.
#pragma once

namespace candor::cli {

// While one lives, Ctrl+C and a request to terminate are only noted.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  [[nodiscard]] static bool happened();

  // Ends the program the way the signal would have; returns only when there was none.
  static void endBySignal();
};

}  // namespace candor::cli
