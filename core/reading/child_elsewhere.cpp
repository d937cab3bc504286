#include "reading/child.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr int Slice = 50;  // milliseconds between two looks at the stop token

}  // namespace

// A QProcess belongs to the thread that made it, and a spare child may be used by another: so the process starts with
// the first bytes sent, and a spare is only a promise here.
struct Child::Process {
  QString program;
  std::unique_ptr<QProcess> running;

  explicit Process(QString path) : program(std::move(path)) {}
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process() {
    if (!running) return;
    running->kill();
    running->waitForFinished(1000);
  }

  [[nodiscard]] Result<void> run() {
    if (running) return {};
    running = std::make_unique<QProcess>();
    running->setStandardErrorFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);  // a child starts no threads
    running->setProcessEnvironment(environment);
    running->start(program, QStringList());
    if (running->waitForStarted()) return {};
    return Error{Fault::Unavailable, running->errorString()};
  }
};

Result<Child> Child::start(const QString& program) { return Child(std::make_unique<Process>(program)); }

Child::Child(std::unique_ptr<Process> process) : m_process(std::move(process)) {}
Child::Child(Child&&) noexcept = default;
Child& Child::operator=(Child&&) noexcept = default;
Child::~Child() = default;

bool Child::isAlive() const { return !m_process->running || m_process->running->state() != QProcess::NotRunning; }

qint64 Child::processId() const { return m_process->running ? m_process->running->processId() : 0; }

Result<void> Child::send(QByteArrayView bytes, const Patience& patience) {
  if (auto started = m_process->run(); !started) return started;
  m_process->running->write(bytes.data(), bytes.size());
  while (m_process->running->bytesToWrite() > 0 && isAlive()) {
    if (patience.stop.stop_requested()) return Error{Fault::Cancelled, {}};
    if (patience.deadline.hasExpired()) return Error{Fault::TimedOut, {}};
    m_process->running->waitForBytesWritten(Slice);
  }
  return {};
}

Result<QByteArray> Child::receive(qint64 size, const Patience& patience) {
  QByteArray bytes;
  while (bytes.size() < size) {
    bytes += m_process->running->read(size - bytes.size());
    if (bytes.size() == size) break;
    if (patience.stop.stop_requested()) return Error{Fault::Cancelled, {}};
    if (patience.deadline.hasExpired()) return Error{Fault::TimedOut, {}};
    if (!isAlive() && m_process->running->bytesAvailable() == 0)
      return Error{Fault::Crashed, u"ended without an answer"_s};
    m_process->running->waitForReadyRead(Slice);
  }
  return bytes;
}

}  // namespace candor::reading
