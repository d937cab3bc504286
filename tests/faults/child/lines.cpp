#include "faults/child/lines.h"

#include <tuple>

#include <unistd.h>

namespace candor::faults {

void tell(const QByteArray& line) {
  const QByteArray bytes = line + '\n';
  std::ignore = ::write(STDOUT_FILENO, bytes.constData(), std::size_t(bytes.size()));
}

void tell(const Error& error) { tell("fault " + QByteArray::number(int(error.fault)) + ' ' + error.detail.toUtf8()); }

QByteArray listen() {
  QByteArray line;
  for (char c = 0; ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n';) line += c;
  return line;
}

}  // namespace candor::faults
