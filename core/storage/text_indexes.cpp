#include "storage/text_indexes.h"

#include "storage/connection.h"

namespace candor::storage {

namespace {

QByteArray quoted(const QString& name) { return '"' + name.toUtf8().replace('"', "\"\"") + '"'; }

Result<QStringList> indexes(Connection& connection) {
  return connection.askAll(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'", -1);
}

// An index that is one run already is left alone by `optimize`; a row that comes and goes makes it two.
Result<void> pack(Connection& connection, const QString& index) {
  const Result<QString> column =
      connection.ask(("SELECT name FROM pragma_table_info('" + index.toUtf8() + "') LIMIT 1").constData());
  if (!column) return column.error();
  const QByteArray name = quoted(index);  // of ours: without quotes in it
  const QByteArray sql = "INSERT INTO " + name + "(rowid, " + quoted(*column) + ") VALUES (0, 'a');" +  //
                         "INSERT INTO " + name + '(' + name + ") VALUES ('optimize');" +                //
                         "INSERT INTO " + name + '(' + name + ", rowid, " + quoted(*column) +
                         ") VALUES ('delete', 0, 'a')";
  return connection.execute(sql.constData());
}

}  // namespace

Result<void> rebuildIndexes(Connection& connection) {
  const auto names = indexes(connection);
  if (!names) return names.error();
  for (const QString& index : *names) {
    const QByteArray sql = "INSERT INTO " + quoted(index) + '(' + quoted(index) + ") VALUES ('rebuild')";
    if (auto made = connection.execute(sql.constData()); !made) return made;
  }
  return {};
}

Result<void> packIndexes(Connection& connection) {
  const auto names = indexes(connection);
  if (!names) return names.error();
  for (const QString& index : *names) {
    if (auto packed = pack(connection, index); !packed) return packed;
  }
  return {};
}

}  // namespace candor::storage
