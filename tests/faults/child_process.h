// ChildProcess: a program of ours that talks in lines, and that can be killed at any moment. It does not outlive this.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace candor::faults {

using Moment = std::chrono::steady_clock::time_point;

// Enough on a busy computer.
[[nodiscard]] inline Moment inAWhile() { return std::chrono::steady_clock::now() + std::chrono::seconds(60); }

class ChildProcess {
 public:
  // `surroundings`: its environment, "NAME=value"; empty: ours.
  explicit ChildProcess(const QStringList& command, const QStringList& surroundings = {});
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  void say(const QByteArray& line);
  void endOfSpeech();
  // Its next line, without the end of it. Nothing when the moment has come or the child's words have ended.
  std::optional<QByteArray> hear(Moment last = inAWhile());
  // All that is left to hear, until it ends.
  QByteArray hearOut();

  void kill();  // -9, and it is gone when this returns
  int wait();   // its exit code; -1 when a signal ended it

 private:
  bool listen(Moment last);

  int m_process = -1;
  int m_in = -1;
  int m_out = -1;
  QByteArray m_heard;
};

// The child program beside this test, in one of its roles.
[[nodiscard]] QStringList childIn(const QString& role, const QStringList& arguments);

}  // namespace candor::faults
