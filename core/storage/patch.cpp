#include "storage/patch.h"

#include "storage/fault.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace candor::storage {

namespace {

using Changegroup = std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

// One row of a patch, valid while it is visited.
struct PatchedRow {
  sqlite3_changeset_iter* at;
  const char* table = nullptr;
  int columns = 0;
  int operation = 0;
  const unsigned char* isKey = nullptr;

  [[nodiscard]] sqlite3_value* keyValue(int column) const {
    sqlite3_value* value = nullptr;
    if (operation == SQLITE_INSERT)
      sqlite3changeset_new(at, column, &value);
    else
      sqlite3changeset_old(at, column, &value);
    return value;
  }
};

Error strange() { return {Fault::VaultDamaged, QStringLiteral("a change that cannot be read")}; }
// Until visit() fails.
Result<void> eachRow(const QByteArray& patch, const std::function<Result<void>(const PatchedRow&)>& visit) {
  if (patch.isEmpty()) return {};
  sqlite3_changeset_iter* at = nullptr;
  auto* const bytes = const_cast<char*>(patch.constData());  // only read
  if (sqlite3changeset_start(&at, int(patch.size()), bytes) != SQLITE_OK) return strange();
  Result<void> visited;
  while (visited && sqlite3changeset_next(at) == SQLITE_ROW) {
    PatchedRow row{.at = at};
    int indirect = 0;
    unsigned char* keys = nullptr;
    if (sqlite3changeset_op(at, &row.table, &row.columns, &row.operation, &indirect) != SQLITE_OK) break;
    if (sqlite3changeset_pk(at, &keys, nullptr) != SQLITE_OK) break;
    row.isKey = keys;
    visited = visit(row);
  }
  const int ended = sqlite3changeset_finalize(at);
  if (!visited) return visited;
  return ended == SQLITE_OK ? Result<void>() : strange();
}

QByteArray partOfRow(sqlite3_value* value) {
  const int type = value ? sqlite3_value_type(value) : SQLITE_NULL;
  const auto* const text = value ? static_cast<const char*>(sqlite3_value_blob(value)) : nullptr;
  const int size = text ? sqlite3_value_bytes(value) : 0;
  return '\0' + QByteArray::number(type) + ' ' + QByteArray::number(size) + ':' + QByteArray(text, size);
}

QByteArray keyOf(const PatchedRow& row) {
  QByteArray name(row.table);
  for (int column = 0; column < row.columns; ++column) {
    if (row.isKey[column] != 0) name += partOfRow(row.keyValue(column));
  }
  return name;
}

// Whether the inserted row's column leads to one of the rows.
bool refersTo(const PatchedRow& row, const RowKeys& rows, const Reference& reference) {
  if (row.operation != SQLITE_INSERT || reference.table != row.table || reference.column >= row.columns) return false;
  sqlite3_value* value = nullptr;
  if (reference.kindColumn >= 0) {
    if (reference.kindColumn >= row.columns) return false;
    sqlite3changeset_new(row.at, reference.kindColumn, &value);
    if (!value || sqlite3_value_int64(value) != reference.kind) return false;
  }
  sqlite3changeset_new(row.at, reference.column, &value);
  return value && rows.contains(reference.owner + partOfRow(value));
}

Result<QByteArray> outputOf(sqlite3_changegroup* group) {
  int size = 0;
  void* bytes = nullptr;
  const int made = sqlite3changegroup_output(group, &size, &bytes);
  const std::unique_ptr<void, decltype(&sqlite3_free)> held(bytes, &sqlite3_free);
  if (made != SQLITE_OK) return faultOf(made);
  return QByteArray(static_cast<const char*>(bytes), size);
}

Result<QByteArray> chosenFrom(const QByteArray& patch, const std::function<bool(const PatchedRow&)>& isChosen) {
  sqlite3_changegroup* made = nullptr;
  if (const int created = sqlite3changegroup_new(&made); created != SQLITE_OK) return faultOf(created);
  const Changegroup group(made, &sqlite3changegroup_delete);
  const auto visited = eachRow(patch, [&](const PatchedRow& row) -> Result<void> {
    if (!isChosen(row)) return {};
    const int added = sqlite3changegroup_add_change(group.get(), row.at);
    return added == SQLITE_OK ? Result<void>() : faultOf(added);
  });
  if (!visited) return visited.error();
  return outputOf(group.get());
}

// What is not there was erased from the copy since. All else is counted.
int onConflict(void* count, int kind, sqlite3_changeset_iter*) {
  if (kind == SQLITE_CHANGESET_FOREIGN_KEY || kind == SQLITE_CHANGESET_NOTFOUND) return SQLITE_CHANGESET_OMIT;
  ++*static_cast<int*>(count);
  const bool isReplaceable = kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT;
  return isReplaceable ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
}

QByteArray quoted(const QByteArray& name) { return '"' + QByteArray(name).replace('"', "\"\"") + '"'; }

// The table's key columns by name; fewer than asked for when it is another table than it was.
Result<std::vector<QByteArray>> columnsOf(sqlite3* database, const char* table) {
  sqlite3_stmt* prepared = nullptr;
  if (sqlite3_prepare_v2(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", -1, &prepared, nullptr) !=
      SQLITE_OK)
    return lastFault(database);
  const Statement statement(prepared, &sqlite3_finalize);
  sqlite3_bind_text(prepared, 1, table, -1, SQLITE_STATIC);
  std::vector<QByteArray> names;
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(prepared)) == SQLITE_ROW)
    names.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(prepared, 0)));
  return step == SQLITE_DONE ? Result(names) : lastFault(database);
}

Result<void> deleteRow(sqlite3* database, const PatchedRow& row) {
  const auto columns = columnsOf(database, row.table);
  if (!columns) return columns.error();
  if (columns->empty()) return {};
  QByteArray condition;
  for (int column = 0; column < row.columns; ++column) {
    if (row.isKey[column] == 0) continue;
    if (column >= int(columns->size())) return {};
    condition += (condition.isEmpty() ? " WHERE " : " AND ") + quoted((*columns)[std::size_t(column)]) + " IS ?";
  }
  sqlite3_stmt* prepared = nullptr;
  const QByteArray sql = "DELETE FROM " + quoted(row.table) + condition;
  if (condition.isEmpty() || sqlite3_prepare_v2(database, sql.constData(), -1, &prepared, nullptr) != SQLITE_OK)
    return lastFault(database);
  const Statement statement(prepared, &sqlite3_finalize);
  int index = 0;
  for (int column = 0; column < row.columns; ++column) {
    if (row.isKey[column] != 0) sqlite3_bind_value(prepared, ++index, row.keyValue(column));
  }
  return sqlite3_step(prepared) == SQLITE_DONE ? Result<void>() : lastFault(database);
}

Result<std::vector<QByteArray>> texts(sqlite3* database, const char* sql) {
  sqlite3_stmt* prepared = nullptr;
  if (sqlite3_prepare_v2(database, sql, -1, &prepared, nullptr) != SQLITE_OK) return lastFault(database);
  const Statement statement(prepared, &sqlite3_finalize);
  std::vector<QByteArray> all;
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(prepared)) == SQLITE_ROW) {
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(prepared, 0));
    all.emplace_back(text, sqlite3_column_bytes(prepared, 0));
  }
  return step == SQLITE_DONE ? Result(all) : lastFault(database);
}

// -1 when there is none of the name.
Result<int> placeOf(sqlite3* database, const char* table, const char* column) {
  const auto columns = columnsOf(database, table);
  if (!columns) return columns.error();
  const auto found = std::ranges::find(*columns, column);
  return found == columns->end() ? -1 : int(found - columns->begin());
}

// What belongs to a deleted row, while the row's id is still known.
Result<void> deleteBelongings(sqlite3* database, const PatchedRow& row, std::span<const Belonging> belongings) {
  for (const Belonging& belonging : belongings) {
    if (QByteArrayView(belonging.owner) != row.table || row.columns == 0 || row.isKey[0] == 0) continue;
    const auto place = placeOf(database, belonging.table, belonging.column);
    if (!place) return place.error();
    if (*place < 0) continue;
    QByteArray sql = "DELETE FROM " + quoted(belonging.table) + " WHERE " + quoted(belonging.column) + " = ?";
    if (belonging.kindColumn)
      sql += " AND " + quoted(belonging.kindColumn) + " = " + QByteArray::number(belonging.kind);
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &prepared, nullptr) != SQLITE_OK) return lastFault(database);
    const Statement statement(prepared, &sqlite3_finalize);
    sqlite3_bind_value(prepared, 1, row.keyValue(0));
    if (sqlite3_step(prepared) != SQLITE_DONE) return lastFault(database);
  }
  return {};
}

constexpr const char* CascadingKeys =
    "SELECT m.name || char(10) || f.\"from\" || char(10) || f.\"table\" FROM sqlite_schema AS m, "
    "pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table' AND f.on_delete = 'CASCADE'";
constexpr const char* LostReferences =
    "SELECT CASE f.on_delete WHEN 'SET NULL' THEN 'UPDATE \"' || m.name || '\" SET \"' || f.\"from\" || '\" = NULL' "
    "ELSE 'DELETE FROM \"' || m.name || '\"' END || ' WHERE \"' || f.\"from\" || '\" IS NOT NULL AND \"' || f.\"from\" "
    "|| '\" NOT IN (SELECT \"' || f.\"to\" || '\" FROM \"' || f.\"table\" || '\")' FROM sqlite_schema AS m, "
    "pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'";

}  // namespace

Result<std::vector<Reference>> referencesIn(sqlite3* database, std::span<const Belonging> belongings) {
  std::vector<Reference> references;
  const auto keys = texts(database, CascadingKeys);
  if (!keys) return keys.error();
  for (const QByteArray& row : *keys) {
    const QByteArrayList parts = row.split('\n');
    const auto place = placeOf(database, parts[0].constData(), parts[1].constData());
    if (!place) return place.error();
    references.push_back({.table = parts[0], .column = *place, .owner = parts[2]});
  }
  for (const Belonging& belonging : belongings) {
    const auto place = placeOf(database, belonging.table, belonging.column);
    const auto kind = belonging.kindColumn ? placeOf(database, belonging.table, belonging.kindColumn) : Result<int>(-1);
    if (!place || !kind) return place ? kind.error() : place.error();
    if (*place < 0) continue;
    references.push_back({.table = belonging.table,
                          .column = *place,
                          .owner = belonging.owner,
                          .kindColumn = *kind,
                          .kind = belonging.kind});
  }
  return references;
}

Result<void> forgetLostReferences(sqlite3* database) {
  constexpr int Rounds = 8;  // a row that goes may be what another one refers to
  const auto statements = texts(database, LostReferences);
  if (!statements) return statements.error();
  for (int round = 0; round < Rounds; ++round) {
    const qint64 before = sqlite3_total_changes64(database);
    for (const QByteArray& sql : *statements) {
      if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) return lastFault(database);
    }
    if (sqlite3_total_changes64(database) == before) return {};
  }
  return Error{Fault::VaultDamaged, QStringLiteral("references that lead nowhere")};
}

Result<RowKeys> rowsReferringIn(const QByteArray& patch, const RowKeys& rows, std::span<const Reference> references) {
  RowKeys known = rows;
  RowKeys found;
  for (qsizetype before = -1; before != found.size();) {
    before = found.size();
    const auto visited = eachRow(patch, [&](const PatchedRow& row) -> Result<void> {
      const bool refers =
          std::ranges::any_of(references, [&](const Reference& each) { return refersTo(row, known, each); });
      if (refers) {
        found.insert(keyOf(row));
        known.insert(keyOf(row));
      }
      return {};
    });
    if (!visited) return visited.error();
  }
  return found;
}

Result<RowKeys> rowsDeletedIn(const QByteArray& patch) {
  RowKeys keys;
  const auto visited = eachRow(patch, [&keys](const PatchedRow& row) -> Result<void> {
    if (row.operation == SQLITE_DELETE) keys.insert(keyOf(row));
    return {};
  });
  if (!visited) return visited.error();
  return keys;
}

Result<QByteArray> deletionsOf(const QByteArray& patch) {
  return chosenFrom(patch, [](const PatchedRow& row) { return row.operation == SQLITE_DELETE; });
}

Result<QByteArray> without(const QByteArray& patch, const RowKeys& rows) {
  return chosenFrom(
      patch, [&rows](const PatchedRow& row) { return row.operation == SQLITE_DELETE || !rows.contains(keyOf(row)); });
}

Result<int> apply(sqlite3* database, const QByteArray& patch) {
  int conflicts = 0;
  if (patch.isEmpty()) return conflicts;
  auto* const bytes = const_cast<char*>(patch.constData());
  const int applied = sqlite3changeset_apply_v2(database, int(patch.size()), bytes, nullptr, &onConflict, &conflicts,
                                                nullptr, nullptr, SQLITE_CHANGESETAPPLY_FKNOACTION);
  return applied == SQLITE_OK ? Result(conflicts) : lastFault(database);
}

Result<void> deleteRows(sqlite3* database, const QByteArray& patch, std::span<const Belonging> belongings) {
  return eachRow(patch, [&](const PatchedRow& row) -> Result<void> {
    if (row.operation != SQLITE_DELETE) return {};
    if (auto deleted = deleteBelongings(database, row, belongings); !deleted) return deleted;
    return deleteRow(database, row);
  });
}

}  // namespace candor::storage
