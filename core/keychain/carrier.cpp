#include "keychain/carrier.h"

#include "keychain/errand.h"

#include <QObject>
#include <QThread>

#include <deque>

#include <qt6keychain/keychain.h>

namespace candor::keychain {

namespace {

// Lives on the thread; its functions run there.
class Errands final : public QObject {
 public:
  void add(std::shared_ptr<Errand> errand) {
    m_waiting.push_back(std::move(errand));
    if (!m_current) startNext();
  }

 private:
  void startNext() {
    while (!m_waiting.empty() && m_waiting.front()->isGivenUp()) m_waiting.pop_front();
    if (m_waiting.empty()) return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    QKeychain::Job* job = m_current->job().release();  // libsecret keeps its address until it has answered
    connect(job, &QKeychain::Job::finished, this, [this, job] { finish(job); });
    job->start();
  }

  void finish(QKeychain::Job* job) {
    m_current->answer(*job);
    job->deleteLater();
    m_current.reset();
    startNext();
  }

  std::deque<std::shared_ptr<Errand>> m_waiting;
  std::shared_ptr<Errand> m_current;
};

class Carrier {
 public:
  Carrier() {
    m_errands.moveToThread(&m_thread);
    m_thread.start();
  }
  ~Carrier() {
    m_thread.quit();
    m_thread.wait();
  }
  Carrier(const Carrier&) = delete;
  Carrier& operator=(const Carrier&) = delete;

  void carry(std::shared_ptr<Errand> errand) {
    QMetaObject::invokeMethod(
        &m_errands, [this, errand = std::move(errand)] { m_errands.add(errand); }, Qt::QueuedConnection);
  }

 private:
  Errands m_errands;
  QThread m_thread;
};

}  // namespace

void carry(std::shared_ptr<Errand> errand) {
  static Carrier carrier;
  carrier.carry(std::move(errand));
}

}  // namespace candor::keychain
