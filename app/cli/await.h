// await: one job's result, waited for with the event loop running. Ctrl+C cancels the job and still waits for its end,
// because what runs may use the caller's objects.
#pragma once

#include "base/job.h"
#include "cli/interruption_watch.h"

#include <QEventLoop>

#include <optional>
#include <utility>

namespace candor::cli {

// onProgress(const Progress&) runs on the calling thread. Fault::Cancelled after Ctrl+C, unless the work was complete
// before it noticed.
template <class T, class OnProgress>
Result<T> await(Job<T> job, OnProgress onProgress) {
  std::optional<Result<T>> outcome;
  QEventLoop loop;
  const InterruptionWatch watch([&job] { job.cancel(); });
  job.onProgress(&loop, std::move(onProgress)).then(&loop, [&](Result<T> result) {
    outcome.emplace(std::move(result));
    loop.quit();
  });
  loop.exec();
  return *std::move(outcome);
}

template <class T>
Result<T> await(Job<T> job) {
  return await(std::move(job), [](const Progress&) {});
}

}  // namespace candor::cli
