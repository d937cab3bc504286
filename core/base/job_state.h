// The part of a Job that both threads see, without its result's type.
#pragma once

#include "base/worker.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace candor {

// Lives on the receiving thread as a child of the context; its end is the end of deliveries.
class JobReceiver;

class JobState : public std::enable_shared_from_this<JobState> {
 public:
  JobState() = default;
  virtual ~JobState();
  JobState(const JobState&) = delete;
  JobState& operator=(const JobState&) = delete;

  [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
  void requestStop() { m_stop.request_stop(); }
  void cancel();  // stops and delivers nothing any more

  void deliverTo(QObject* context, std::function<void()> deliver);
  void reportTo(QObject* context, std::function<void(const Progress&)> report);

  // Called by the pool's thread.
  void report(const Progress& progress);
  void finish();

 private:
  friend class JobReceiver;
  void post();

  std::stop_source m_stop;
  std::mutex m_mutex;  // guards what follows
  JobReceiver* m_delivery = nullptr;
  JobReceiver* m_progress = nullptr;
  Progress m_latest;
  bool m_hasProgress = false;
  bool m_isDone = false;
};

}  // namespace candor
