// Job<T>: work under way on a pool, owned by whoever wants its result. Destroying it cancels; then(context, f) runs f
// once on the context's thread or never. JobPool starts jobs; it is the only place, with foreground(), where a Worker
// is made.
#pragma once

#include "base/job_state.h"
#include "base/result.h"
#include "base/worker.h"

#include <QObject>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QThreadPool;

namespace candor {

template <class T>
class [[nodiscard]] Job {
 public:
  Job(Job&&) noexcept = default;
  Job& operator=(Job&& other) noexcept {
    if (m_state) m_state->cancel();
    m_state = std::move(other.m_state);
    return *this;
  }
  ~Job() {
    if (m_state) m_state->cancel();
  }

  // Asks the work to stop; its result, if one still comes, is Fault::Cancelled or complete, and is still delivered.
  void cancel() { m_state->requestStop(); }

  // f(Result<T>) runs on the calling thread's event loop, which must be the context's, when the work is done: once, and
  // never after the job or the context is gone. A second call replaces the first.
  template <class F>
  Job& then(QObject* context, F f) {
    m_state->deliverTo(context, [state = m_state.get(), f = std::move(f)]() mutable { f(state->take()); });
    return *this;
  }

  // f(const Progress&) runs on the context's thread; reports that come faster than it runs are merged to the last.
  template <class F>
  Job& onProgress(QObject* context, F f) {
    m_state->reportTo(context, std::move(f));
    return *this;
  }

 private:
  friend class JobPool;
  struct State final : JobState {
    Result<T> result = Error{Fault::Internal, {}};
    Result<T> take() { return std::move(result); }
  };
  explicit Job(std::shared_ptr<State> state) : m_state(std::move(state)) {}

  std::shared_ptr<State> m_state;
};

class JobPool {
 public:
  explicit JobPool(int threads);
  ~JobPool();  // cancels what runs and waits for it
  JobPool(const JobPool&) = delete;
  JobPool& operator=(const JobPool&) = delete;

  // work(const Worker&) → Result<T>. An exception that escapes it becomes Fault::Internal.
  template <class F>
  auto run(F work) {
    using Outcome = std::invoke_result_t<F, const Worker&>;
    using T = typename Outcome::value_type;
    auto state = std::make_shared<typename Job<T>::State>();
    start(state, [state, work = std::move(work)]() mutable {
      const Worker worker(state->stopToken(), [&state = *state](const Progress& progress) { state.report(progress); });
      state->result = worker.isStopped() ? Outcome(Error{Fault::Cancelled, {}}) : guarded(work, worker);
    });
    return Job<T>(std::move(state));
  }

 private:
  template <class F>
  static auto guarded(F& work, const Worker& worker) -> std::invoke_result_t<F, const Worker&> {
    try {
      return work(worker);
    } catch (const std::exception& exception) {
      return Error{Fault::Internal, QString::fromUtf8(exception.what())};
    }
  }
  void start(std::shared_ptr<JobState> state, std::function<void()> work);

  std::unique_ptr<QThreadPool> m_pool;
  std::stop_source m_stop;
};

}  // namespace candor
