// Child: one process of candor-reader, good for one document. Whatever happens to it, it is ended and reaped with its
// Child. child_linux.cpp and child_elsewhere.cpp tell how.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QString>

#include <memory>
#include <stop_token>

namespace candor::reading {

// How long to wait for a child, and what makes us stop earlier.
struct Patience {
  QDeadlineTimer deadline;
  std::stop_token stop;
};

class Child {
 public:
  // Fault::Unavailable when the program cannot be started.
  [[nodiscard]] static Result<Child> start(const QString& program);

  Child(Child&&) noexcept;
  Child& operator=(Child&&) noexcept;
  ~Child();  // kills the process when it still runs

  [[nodiscard]] bool isAlive() const;

  // Faults of both: TimedOut, Cancelled, Crashed. A child that answers before it was told everything is let answer.
  [[nodiscard]] Result<void> send(QByteArrayView bytes, const Patience& patience);
  [[nodiscard]] Result<QByteArray> receive(qint64 size, const Patience& patience);

  [[nodiscard]] qint64 processId() const;

 private:
  struct Process;
  explicit Child(std::unique_ptr<Process> process);

  std::unique_ptr<Process> m_process;
};

}  // namespace candor::reading
