// The SQL literals of a module's sources, so that a test can prepare every one of them against the module's tables:
// no statement is first compiled by SQLite when a user reaches it.
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace candor::tests {

struct FoundStatement {
  QString place;  // file: name
  QByteArray sql;
  int columns = 0;
  int arguments = 0;
};

// Every `Sql<…> name("…")` and `Query<Columns<…>, …> name("…")` below a folder.
std::vector<FoundStatement> statementsIn(const QString& folder);

// Which of them SQLite refuses in this database, or finds to have another number of columns or arguments.
QStringList misfits(const std::vector<FoundStatement>& statements, const QString& databasePath, const Secret& key);

}  // namespace candor::tests
