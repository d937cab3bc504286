#include "architecture/module_table.h"

namespace candor::tests {

ModuleTable::ModuleTable(const QString& text) {
  const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
  for (const QString& line : lines) {
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString name = words.takeFirst();
    const qsizetype bar = words.indexOf(u"|");
    m_rows.insert(name, {.passed = words.mid(0, bar), .sealed = bar < 0 ? QStringList() : words.mid(bar + 1)});
  }
}

QSet<QString> ModuleTable::visibleFrom(const QString& module) const {
  QSet<QString> seen = {module};
  const ModuleRow row = m_rows.value(module);
  const QStringList uses = row.passed + row.sealed;
  for (const QString& used : uses) collectPassed(used, seen);
  return seen;
}

QStringList ModuleTable::circle() const {
  for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
    if (const QStringList found = circleFrom(row.key(), {}); !found.isEmpty()) return found;
  }
  return {};
}

void ModuleTable::collectPassed(const QString& module, QSet<QString>& seen) const {
  if (seen.contains(module)) return;
  seen.insert(module);
  const QStringList passed = m_rows.value(module).passed;
  for (const QString& used : passed) collectPassed(used, seen);
}

QStringList ModuleTable::circleFrom(const QString& module, const QStringList& path) const {
  const QStringList longer = path + QStringList{module};
  if (path.contains(module)) return longer.mid(path.indexOf(module));
  const ModuleRow row = m_rows.value(module);
  const QStringList uses = row.passed + row.sealed;
  for (const QString& used : uses) {
    if (const QStringList found = circleFrom(used, longer); !found.isEmpty()) return found;
  }
  return {};
}

}  // namespace candor::tests
