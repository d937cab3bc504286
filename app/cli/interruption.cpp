#include "cli/interruption.h"

#include <array>
#include <atomic>
#include <csignal>

namespace candor::cli {
namespace {

constexpr std::array<int, Interruption::SignalCount> Signals{SIGINT, SIGTERM};
std::atomic<int> noted = 0;  // the signal, 0 when there was none
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may touch nothing else");

void note(int signal) {
  noted = signal;
  std::signal(signal, SIG_DFL);
}

}  // namespace

Interruption::Interruption() {
  for (std::size_t i = 0; i < Signals.size(); ++i) {
    m_before[i] = std::signal(Signals[i], note);
    if (m_before[i] == SIG_IGN) std::signal(Signals[i], SIG_IGN);  // started in the background by a script
  }
}

Interruption::~Interruption() {
  for (std::size_t i = 0; i < Signals.size(); ++i)
    if (!happened() && m_before[i] != SIG_ERR) std::signal(Signals[i], m_before[i]);
}

bool Interruption::happened() { return noted != 0; }

void Interruption::forget() { noted = 0; }

void Interruption::endBySignal() {
  if (happened()) std::raise(noted);
}

}  // namespace candor::cli
