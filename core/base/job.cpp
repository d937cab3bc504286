#include "base/job.h"

#include <QThreadPool>

namespace candor {

// An object on the receiving thread: events posted to it run there, and die with it when the context does.
class JobReceiver final : public QObject {
 public:
  JobReceiver(QObject* context, std::shared_ptr<JobState> state) : QObject(context), m_state(std::move(state)) {}
  ~JobReceiver() override {
    const std::scoped_lock lock(m_state->m_mutex);
    if (m_state->m_delivery == this) m_state->m_delivery = nullptr;
    if (m_state->m_progress == this) m_state->m_progress = nullptr;
  }

  std::function<void()> deliver;
  std::function<void(const Progress&)> report;

  // Runs on the receiving thread; the job's end may have come between posting and now.
  void run() {
    const auto state = m_state;
    {
      const std::scoped_lock lock(state->m_mutex);
      if (state->m_delivery != this) return;
      state->m_delivery = nullptr;
    }
    deleteLater();
    const auto f = std::move(deliver);
    f();
  }

  void postReport() { QMetaObject::invokeMethod(this, &JobReceiver::runReport, Qt::QueuedConnection); }

  void runReport() {
    Progress latest;
    {
      const std::scoped_lock lock(m_state->m_mutex);
      if (m_state->m_progress != this || !m_state->m_hasProgress) return;
      latest = m_state->m_latest;
      m_state->m_hasProgress = false;
    }
    report(latest);
  }

 private:
  std::shared_ptr<JobState> m_state;
};

JobState::~JobState() = default;

void JobState::cancel() {
  m_stop.request_stop();
  const std::scoped_lock lock(m_mutex);
  if (auto* delivery = std::exchange(m_delivery, nullptr)) delivery->deleteLater();
  if (auto* progress = std::exchange(m_progress, nullptr)) progress->deleteLater();
}

void JobState::deliverTo(QObject* context, std::function<void()> deliver) {
  auto* receiver = new JobReceiver(context, shared_from_this());
  receiver->deliver = std::move(deliver);
  const std::scoped_lock lock(m_mutex);
  if (m_delivery) m_delivery->deleteLater();
  m_delivery = receiver;
  if (m_isDone) post();
}

void JobState::reportTo(QObject* context, std::function<void(const Progress&)> report) {
  auto* receiver = new JobReceiver(context, shared_from_this());
  receiver->report = std::move(report);
  const std::scoped_lock lock(m_mutex);
  if (m_progress) m_progress->deleteLater();
  m_progress = receiver;
  if (m_hasProgress) m_progress->postReport();  // the work began before anybody listened
}

void JobState::report(const Progress& progress) {
  const std::scoped_lock lock(m_mutex);
  m_latest = progress;
  const bool isAwaited = std::exchange(m_hasProgress, true);
  if (m_progress && !isAwaited) m_progress->postReport();
}

void JobState::finish() {
  const std::scoped_lock lock(m_mutex);
  m_isDone = true;
  if (m_delivery) post();
}

void JobState::post() {
  QMetaObject::invokeMethod(
      m_delivery, [receiver = m_delivery] { receiver->run(); }, Qt::QueuedConnection);
}

JobPool::JobPool(int threads) : m_pool(std::make_unique<QThreadPool>()) { m_pool->setMaxThreadCount(threads); }

JobPool::~JobPool() {
  m_stop.request_stop();
  m_pool->waitForDone();
}

void JobPool::start(std::shared_ptr<JobState> state, std::function<void()> work) {
  m_pool->start([state = std::move(state), work = std::move(work), poolStop = m_stop.get_token()] {
    const std::stop_callback onPoolEnd(poolStop, [&state = *state] { state.requestStop(); });
    work();
    state->finish();
  });
}

}  // namespace candor
