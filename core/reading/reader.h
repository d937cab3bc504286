// Reader: the pipe to candor-reader. Each document is read by a fresh child process that may neither open files nor
// reach the network; a spare child, already started and warmed, waits for the next one. What the child says is checked
// before it becomes a Document: the child counts as hostile once it has seen the file.
#pragma once

#include "base/worker.h"
#include "reading/about.h"
#include "reading/document.h"
#include "reading/format.h"
#include "reading/scanner.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace candor::reading {

class Reader {
 public:
  // `program`: path of candor-reader; candor-scanner lies beside it or is not installed. Nothing is started before the
  // first read() or warmUp().
  explicit Reader(const QString& program);
  ~Reader();  // ends the spare child
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  // Starts the spare child, so that the next read() finds it warm. Any thread; safe to call again.
  void warmUp();

  // Tells how many documents are still to be read: no spare child is started beyond them. Unless told, one is started
  // after every read(). Any thread.
  void expect(qint64 documents) { m_expected = documents; }

  // The process that waits for the next document, when there is one. For diagnostics and tests.
  [[nodiscard]] std::optional<qint64> spareProcess() const;

  // Reads one file; a PDF without text, and pictures, by recognising their letters. Thread-safe. Faults: NotFound,
  // NotReadable, UnknownFormat, TooLarge, Damaged, Protected, NoText, Scan, TimedOut, Crashed, Cancelled, Unavailable.
  [[nodiscard]] Result<Document> read(const Worker& worker, const QString& path);
  [[nodiscard]] Result<Document> read(const Worker& worker, const QByteArray& content, FormatId format);

  // It reads documents with, those of candor-scanner as well where it is installed; each asked of a process of its own.
  // Thread-safe. Faults: TimedOut, Crashed, Cancelled, Unavailable.
  [[nodiscard]] Result<std::vector<Library>> libraries(const Worker& worker) const;

 private:
  class Spare;
  QString m_program;
  std::unique_ptr<Spare> m_spare;
  Scanner m_scanner;
  std::atomic<qint64> m_expected = std::numeric_limits<qint64>::max();
};

// A program of Candor's, beside the running one or in libexec/candor; empty when it is not installed there.
[[nodiscard]] QString installed(const QString& program);

// candor-reader.
[[nodiscard]] QString installedReader();

}  // namespace candor::reading
