#include "storage/connection.h"
#include "storage/fault.h"
#include "storage/neutral.h"

#include <QCborStreamWriter>

#include <sqlite3.h>

#include <memory>

namespace candor::storage {

namespace {

using ReadStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

QByteArray neutralName(const QString& name) { return '"' + name.toUtf8().replace('"', "\"\"") + '"'; }

void appendTexts(QCborStreamWriter& out, const QStringList& texts) {
  out.startArray(quint64(texts.size()));
  for (const QString& text : texts) out.append(text);
  out.endArray();
}

void appendValue(QCborStreamWriter& out, sqlite3_stmt* row, int column) {
  const auto bytes = [row, column] { return static_cast<const char*>(sqlite3_column_blob(row, column)); };
  switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER: out.append(qint64(sqlite3_column_int64(row, column))); return;
    case SQLITE_FLOAT: out.append(sqlite3_column_double(row, column)); return;
    case SQLITE_TEXT: {
      const auto* const text = bytes();
      out.appendTextString(text ? text : "", sqlite3_column_bytes(row, column));
      return;
    }
    case SQLITE_BLOB: {
      const auto* const blob = bytes();
      out.appendByteString(blob ? blob : "", sqlite3_column_bytes(row, column));
      return;
    }
    default: out.append(nullptr);
  }
}

Result<void> writeTable(const Worker& worker, Connection& source, QCborStreamWriter& out, const QString& table) {
  const auto columns = source.askAll(
      ("SELECT name FROM pragma_table_info('" + table.toUtf8().replace('\'', "''") + "') ORDER BY cid").constData(),
      -1);
  if (!columns) return columns.error();
  QByteArrayList names;
  for (const QString& column : *columns) names += neutralName(column);
  const QByteArray sql = "SELECT " + names.join(',') + " FROM " + neutralName(table);
  sqlite3_stmt* prepared = nullptr;
  if (sqlite3_prepare_v2(source.handle(), sql.constData(), -1, &prepared, nullptr) != SQLITE_OK)
    return lastFault(source.handle());
  const ReadStatement statement(prepared, &sqlite3_finalize);
  out.append(table);
  appendTexts(out, *columns);
  out.startArray();
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(prepared)) == SQLITE_ROW) {
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    out.startArray(quint64(columns->size()));
    for (int column = 0; column < int(columns->size()); ++column) appendValue(out, prepared, column);
    out.endArray();
  }
  out.endArray();
  return step == SQLITE_DONE ? Result<void>() : source.fault();
}

constexpr const char* NeutralTables =
    "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT "
    "IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY rowid";
constexpr const char* NeutralRest =
    "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger', 'view') AND sql IS NOT NULL ORDER BY rowid";
// Rows of a search index are made anew; its settings are rows like others. The counters of ids come before the rows
// that would begin them.
constexpr const char* NeutralRows =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND (type = 'table' AND name NOT LIKE 'sqlite_%' OR name "
    "= "
    "'sqlite_sequence' OR type = 'shadow' AND name LIKE '%\\_config' ESCAPE '\\') ORDER BY name <> 'sqlite_sequence', "
    "name";

}  // namespace

Result<void> writeNeutral(const Worker& worker, Connection& source, QCborStreamWriter& out) {
  out.startArray();
  for (const char* const statements : {NeutralTables, NeutralRest}) {
    const auto texts = source.askAll(statements, -1);
    if (!texts) return texts.error();
    appendTexts(out, *texts);
  }
  const auto tables = source.askAll(NeutralRows, -1);
  if (!tables) return tables.error();
  for (qsizetype i = 0; i < tables->size(); ++i) {
    worker.report({.phase = QStringLiteral("archive"), .done = i, .total = tables->size()});
    if (auto written = writeTable(worker, source, out, (*tables)[i]); !written) return written;
  }
  out.endArray();
  return {};
}

}  // namespace candor::storage
