// One kept change after another, each timed. Counter p99: the slowest but one in a hundred, in ms.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace candor::bench {

template <class Commit>
void timeCommits(benchmark::State& state, Commit commit) {
  std::vector<double> times;
  for (auto _ : state) {
    const auto start = std::chrono::steady_clock::now();
    commit();
    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  std::ranges::sort(times);
  state.counters["p99"] = times[times.size() * 99 / 100];
}

}  // namespace candor::bench
