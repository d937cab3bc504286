// Press: the pipe to candor-press, the process that sets paged documents. Fonts, their shaping and a PDF library stay
// out of the programs that hold a vault's key, a terminal's program need not carry them, and every program prints the
// same bytes. Each document is set by a fresh process.
#pragma once

#include "base/worker.h"
#include "reading/about.h"
#include "report/report.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace candor::report {

class Press {
 public:
  // `program`: path of candor-press. Nothing is started before toPdf().
  explicit Press(QString program) : m_program(std::move(program)) {}

  // Thread-safe. Faults: Unavailable, TimedOut, Crashed, Cancelled, TooLarge, Internal.
  [[nodiscard]] Result<QByteArray> toPdf(const Worker& worker, const Report& report) const;

  // It sets documents with; asked of a process of its own. The same faults.
  [[nodiscard]] Result<std::vector<reading::Library>> libraries(const Worker& worker) const;

 private:
  [[nodiscard]] Result<QByteArray> ask(const Worker& worker, const QByteArray& message) const;

  QString m_program;
};

// candor-press beside the running program or in libexec/candor; empty when it is not installed there.
[[nodiscard]] QString installedPress();

}  // namespace candor::report
