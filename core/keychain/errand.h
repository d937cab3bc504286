// Errand: one question to the system's keychain. A thread of its own carries errands one after the other, because
// QtKeychain has one queue in a program, bound to the thread that used it first, and its answers need an event loop.
#pragma once

#include "base/secret.h"
#include "base/worker.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace QKeychain {
class Job;
}

namespace candor::keychain {

enum class Act { Write, Read, Remove };
enum class Outcome { Well, NoSuchItem, Refused, NoKeychain, Failed };

class Errand {
 public:
  Errand(Act act, QString item, QByteArray bytes) : m_act(act), m_item(std::move(item)), m_bytes(std::move(bytes)) {}
  ~Errand();  // wipes what it carried
  Errand(const Errand&) = delete;
  Errand& operator=(const Errand&) = delete;

  // Sends it off and waits. KeychainLocked when no answer comes within `patience`; it may then still be carried out
  // later. Cancelled when the worker is stopped.
  static Result<Outcome> run(const std::shared_ptr<Errand>& errand, const Worker& worker,
                             std::chrono::milliseconds patience);

  // After Outcome::Well of Act::Read.
  [[nodiscard]] Secret takeSecret();
  // What QtKeychain says of a failure.
  [[nodiscard]] QString detail();

  // The carrier's side.
  [[nodiscard]] bool isGivenUp();
  [[nodiscard]] std::unique_ptr<QKeychain::Job> job() const;
  void answer(const QKeychain::Job& job);

 private:
  const Act m_act;
  const QString m_item;
  std::mutex m_mutex;
  std::condition_variable_any m_change;
  bool m_isAnswered = false;
  bool m_isGivenUp = false;
  Outcome m_outcome = Outcome::Failed;
  QByteArray m_bytes;  // to be written, or read; its memory is shared with QtKeychain's job
  QString m_detail;
};

}  // namespace candor::keychain
