// inOrder: the same work on many inputs, on all threads, with the results handed over one by one in the order of the
// inputs. Few are under way at a time, so that thousands of inputs need the memory of a handful.
#pragma once

#include "base/job.h"
#include "cli/interruption_watch.h"

#include <QEventLoop>
#include <QObject>

#include <cstddef>
#include <map>
#include <optional>
#include <type_traits>
#include <utility>

namespace candor::cli {

enum class Ending { Complete, Interrupted };

// work(const Worker&, index) → Result<T>, on the pool's threads; deliver(index, Result<T>) on the calling thread, as
// soon as all before it were delivered. At most `ahead` inputs are begun and not yet delivered. Ctrl+C cancels what
// runs. told(index, const Progress&), on the calling thread too: how far one of them is.
template <class Work, class Deliver, class Told>
Ending inOrder(JobPool& pool, std::size_t ahead, std::size_t count, Work work, Deliver deliver, Told told) {
  using Outcome = std::invoke_result_t<Work, const Worker&, std::size_t>;
  using Running = Job<typename Outcome::value_type>;
  std::map<std::size_t, Running> running;
  std::map<std::size_t, Outcome> done;
  std::size_t begun = 0;
  std::size_t delivered = 0;
  QEventLoop loop;
  QObject context;

  bool isInterrupted = false;
  const auto deliverReady = [&] {
    if (isInterrupted) return;
    for (auto next = done.find(delivered); next != done.end(); next = done.find(delivered)) {
      Outcome outcome = std::move(next->second);
      done.erase(next);
      deliver(delivered++, std::move(outcome));
    }
  };
  const auto beginMore = [&](auto& self) -> void {
    for (; begun < count && begun < delivered + ahead; ++begun) {
      const std::size_t index = begun;
      const auto job =
          running.emplace(index, pool.run([&work, index](const Worker& worker) { return work(worker, index); }));
      job.first->second.onProgress(&context, [&told, index](const Progress& progress) { told(index, progress); });
      job.first->second.then(&context, [&, index](Outcome outcome) {
        running.erase(index);
        done.emplace(index, std::move(outcome));
        deliverReady();
        if (!isInterrupted) self(self);
        if (running.empty()) loop.quit();
      });
    }
  };

  // What runs still uses the caller's objects, so it is stopped and waited for.
  const InterruptionWatch watch([&] {
    isInterrupted = true;
    for (auto& job : running) job.second.cancel();
  });
  beginMore(beginMore);
  if (!running.empty()) loop.exec();
  return delivered == count ? Ending::Complete : Ending::Interrupted;
}

template <class Work, class Deliver>
Ending inOrder(JobPool& pool, std::size_t ahead, std::size_t count, Work work, Deliver deliver) {
  return inOrder(pool, ahead, count, std::move(work), std::move(deliver), [](std::size_t, const Progress&) {});
}

}  // namespace candor::cli
