// ModuleTable: the rows of candor_module() in the root CMakeLists.txt: which module may see which.
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace candor::tests {

struct ModuleRow {
  QStringList passed;  // seen by the module and by its users
  QStringList sealed;  // seen by the module alone
};

class ModuleTable {
 public:
  // One row a line: "name passed … | sealed …".
  explicit ModuleTable(const QString& text);

  [[nodiscard]] const QMap<QString, ModuleRow>& rows() const { return m_rows; }
  [[nodiscard]] bool knows(const QString& name) const { return m_rows.contains(name); }

  // Everything the module may include from: itself, its uses, and what they pass on.
  [[nodiscard]] QSet<QString> visibleFrom(const QString& module) const;

  // The modules of a circle, first and last the same; empty when there is none.
  [[nodiscard]] QStringList circle() const;

 private:
  void collectPassed(const QString& module, QSet<QString>& seen) const;
  [[nodiscard]] QStringList circleFrom(const QString& module, const QStringList& path) const;

  QMap<QString, ModuleRow> m_rows;
};

}  // namespace candor::tests
