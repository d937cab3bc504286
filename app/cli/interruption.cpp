#include "cli/interruption.h"

#include <array>
#include <atomic>
#include <csignal>

namespace candor::cli {
namespace {

constexpr std::array Signals{SIGINT, SIGTERM};
std::atomic<int> noted = 0;  // the signal, 0 when there was none
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may touch nothing else");

void note(int signal) {
  noted = signal;
  std::signal(signal, SIG_DFL);
}

}  // namespace

Interruption::Interruption() {
  noted = 0;
  for (const int signal : Signals) std::signal(signal, note);
}

Interruption::~Interruption() {
  for (const int signal : Signals) std::signal(signal, SIG_DFL);
}

bool Interruption::happened() { return noted != 0; }

void Interruption::endBySignal() {
  if (happened()) std::raise(noted);
}

}  // namespace candor::cli
