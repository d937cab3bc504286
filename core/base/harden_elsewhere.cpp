#include "base/harden.h"

#include <QProcessEnvironment>

namespace candor {

bool hardenProcess() { return false; }

std::vector<QByteArray> environmentNames() {
  std::vector<QByteArray> names;
  const QStringList keys = QProcessEnvironment::systemEnvironment().keys();
  for (const QString& name : keys) names.push_back(name.toLocal8Bit());
  return names;
}

}  // namespace candor
