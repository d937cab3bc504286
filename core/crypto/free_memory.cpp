#include "crypto/free_memory.h"

#include <QFile>

namespace candor::crypto {

quint64 freeMemoryIn(QByteArrayView table) {
  constexpr QByteArrayView Name = "MemAvailable:";
  const qsizetype at = table.indexOf(Name);
  if (at < 0) return AssumedFreeMemory;
  const QByteArrayView rest = table.sliced(at + Name.size());
  bool isNumber = false;
  const quint64 kibibytes = rest.first(qMax(rest.indexOf("kB"), qsizetype(0))).trimmed().toULongLong(&isNumber);
  return isNumber ? kibibytes * 1024 : AssumedFreeMemory;
}

quint64 freeMemory() {
  QFile table(QStringLiteral("/proc/meminfo"));
  return table.open(QIODevice::ReadOnly) ? freeMemoryIn(table.readAll()) : AssumedFreeMemory;
}

}  // namespace candor::crypto
