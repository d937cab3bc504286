// Scanner: the pipe to candor-scanner, which recognises the letters in the picture of a page (OCR). Each page is read
// by a child process of its own, shut in like candor-reader, with one thread and limits of its own.
#pragma once

#include "base/worker.h"
#include "reading/document.h"
#include "reading/format.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace candor::reading {

// Of one page; a page takes about two seconds.
[[nodiscard]] const Limits& scanLimits();

class Scanner {
 public:
  // `program`: path of candor-scanner; empty where it is not installed.
  explicit Scanner(QString program) : m_program(std::move(program)) {}

  // Reads the pages one after the other and reports each as the phase "scan". Thread-safe. Faults: Scan when nothing
  // installed can read pictures, NoText when no page has words, TooLarge for more pages than anybody waits for,
  // Damaged, TimedOut, Crashed, Cancelled.
  [[nodiscard]] Result<Document> scan(const Worker& worker, const QByteArray& content, FormatId format) const;

 private:
  QString m_program;
};

}  // namespace candor::reading
