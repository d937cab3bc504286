#include "storage/salvage.h"

#include "storage/check.h"
#include "storage/fault.h"
#include "storage/patch.h"
#include "storage/salvage_source.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace candor::storage {

namespace {

using InsertStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

QByteArray inQuotes(const QString& name) { return '"' + name.toUtf8().replace('"', "\"\"") + '"'; }
QByteArray asText(const QString& text) { return '\'' + text.toUtf8().replace('\'', "''") + '\''; }

QByteArray listed(const QStringList& names) {
  QByteArrayList quoted;
  for (const QString& name : names) quoted += inQuotes(name);
  return quoted.join(",");
}

constexpr const char* RealTables =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' "
    "ORDER BY name";
constexpr const char* SearchIndexes =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'";

class Salvaging {
 public:
  Salvaging(const Worker& worker, SalvageSource& source, Connection& target)
      : m_worker(worker), m_source(source), m_target(target) {}

  Result<Salvaged> all() {
    if (auto made = makeTables(); !made) return made.error();
    if (auto begun = m_target.begin(Purpose::Writing); !begun) return begun.error();
    const auto tables = m_target.askAll(RealTables, -1);
    if (!tables) return tables.error();
    for (const QString& table : *tables) {
      if (auto copied = copyTable(table, {}); !copied) return copied.error();
    }
    if (auto counted = copySequences(); !counted) return counted.error();
    if (auto forgotten = forgetLostReferences(m_target.handle()); !forgotten) return forgotten.error();
    if (auto made = makeIndexes(); !made) return made.error();
    if (auto committed = m_target.commit(); !committed) return committed.error();
    return m_salvaged;
  }

 private:
  // As the damaged database says they are: its own version of them.
  Result<void> makeTables() {
    if (auto opened = m_source.open(); !opened) return opened;
    const auto number = m_source.connection().number();
    m_salvaged.number = number ? *number : 0;
    const auto statements = m_source.connection().askAll(
        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name "
        "NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY rowid",
        -1);
    if (!statements || statements->isEmpty())
      return Error{Fault::VaultDamaged, QStringLiteral("the list of tables cannot be read")};
    for (const QString& sql : *statements) {
      if (auto made = m_target.execute(sql.toUtf8().constData()); !made) return made;
    }
    m_later = m_source.connection().askAll(
        "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger', 'view') AND sql IS NOT NULL ORDER BY rowid",
        -1);
    return m_later ? Result<void>() : m_later.error();
  }

  [[nodiscard]] Result<SalvagedTable> tableNamed(const QString& name) {
    const QByteArray ofTable = "FROM pragma_table_info(" + asText(name) + ")";
    const auto columns = m_target.askAll(("SELECT name " + ofTable + " ORDER BY cid").constData(), -1);
    if (!columns) return columns.error();
    const auto isWithoutRowid =
        m_target.ask(("SELECT wr FROM pragma_table_list WHERE name = " + asText(name)).constData());
    if (!isWithoutRowid) return isWithoutRowid.error();
    SalvagedTable table{.name = inQuotes(name), .columns = listed(*columns), .columnCount = int(columns->size())};
    if (*isWithoutRowid != QLatin1StringView("1")) return table;
    const auto keys = m_target.askAll(("SELECT name " + ofTable + " WHERE pk > 0 ORDER BY pk").constData(), -1);
    if (!keys) return keys.error();
    table.keys = listed(*keys);
    return table;
  }

  Result<void> copyTable(const QString& name, const QString& as) {
    const auto table = tableNamed(name);
    if (!table) return table.error();
    const bool hasRowid = table->keys.isEmpty();
    QByteArray places(hasRowid ? "?" : "");
    for (int i = 0; i < table->columnCount; ++i) places += places.isEmpty() ? "?" : ",?";
    const QByteArray sql = "INSERT OR REPLACE INTO " + table->name + " (" + (hasRowid ? "rowid," : "") +
                           table->columns + ") VALUES (" + places + ")";
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(m_target.handle(), sql.constData(), -1, &prepared, nullptr) != SQLITE_OK)
      return lastFault(m_target.handle());
    const InsertStatement insert(prepared, &sqlite3_finalize);
    const auto isWhole = m_source.eachRow(m_worker, *table, [&](sqlite3_stmt* row) -> Result<void> {
      int place = 0;
      for (int column = hasRowid ? 0 : 1; column <= table->columnCount; ++column)
        sqlite3_bind_value(prepared, ++place, sqlite3_column_value(row, column));
      const int step = sqlite3_step(prepared);
      const Error error = step == SQLITE_DONE ? Error() : lastFault(m_target.handle());
      sqlite3_reset(prepared);
      ++m_salvaged.rows;
      // A row that its own table refuses is no row of it any more.
      const bool isRefused = (step & 0xff) == SQLITE_CONSTRAINT;
      return step == SQLITE_DONE || isRefused ? Result<void>() : error;
    });
    if (!isWhole) return isWhole.error();
    if (!*isWhole) m_salvaged.damagedTables += as.isEmpty() ? name : as;
    return {};
  }

  // Ids that were given once are not given again.
  Result<void> copySequences() {
    const auto isThere = m_target.ask("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'");
    if (!isThere || isThere->isNull()) return isThere ? Result<void>() : isThere.error();
    if (auto opened = m_source.open(); !opened) return {};
    const auto rows = m_source.connection().askAll(
        "SELECT 'UPDATE sqlite_sequence SET seq = max(seq, ' || seq || ') WHERE name = ' || quote(name) FROM "
        "sqlite_sequence",
        -1);
    if (!rows) return {};
    for (const QString& sql : *rows) {
      if (auto set = m_target.execute(sql.toUtf8().constData()); !set) return set;
    }
    return {};
  }

  // Last, so that they are made once and triggers do nothing again. An index's settings are its own table's rows.
  Result<void> makeIndexes() {
    const auto searches = m_target.askAll(SearchIndexes, -1);
    if (!searches) return searches.error();
    for (const QString& search : *searches) {
      if (auto copied = copyTable(search + QStringLiteral("_config"), search); !copied) return copied;
      const QByteArray name = inQuotes(search);
      const QByteArray sql = "INSERT INTO " + name + '(' + name + ") VALUES ('rebuild')";
      if (auto made = m_target.execute(sql.constData()); !made) return made;
    }
    for (const QString& sql : *m_later) {
      if (auto made = m_target.execute(sql.toUtf8().constData()); !made) return made;
    }
    return {};
  }

  const Worker& m_worker;
  SalvageSource& m_source;
  Connection& m_target;
  Result<QStringList> m_later = QStringList();
  Salvaged m_salvaged;
};

// SQLite opens no file that is shorter than its first page says. What is added to the copy reads as damaged pages.
Result<void> openLengthened(SalvageSource& source, const QString& path) {
  constexpr int Doublings = 6;
  constexpr qint64 Page = 4096;
  Result<void> opened = source.open();
  for (int i = 0; i < Doublings && !opened && opened.error().fault == Fault::VaultDamaged; ++i) {
    QFile file(path);
    if (!file.resize((file.size() * 2 + Page - 1) / Page * Page)) break;
    opened = source.open();
  }
  return opened;
}

}  // namespace

Result<Findings> examineFile(const Worker& worker, const QString& path, const Secret& key) {
  const auto connection = Connection::open({.path = path}, key, WhenAbsent::Refuse);
  if (!connection) return connection.error();
  const Turn turn(**connection, worker);
  return examine(**connection, Thoroughness::Thorough);
}

Result<Salvaged> salvage(const Worker& worker, const QString& from, const Secret& fromKey, const QString& to,
                         const Secret& toKey) {
  SalvageSource source(from, fromKey);
  if (auto opened = openLengthened(source, from); !opened) return opened.error();
  const auto target = Connection::open({.path = to}, toKey, WhenAbsent::Create);
  if (!target) return target.error();
  const Turn turn(**target, worker);
  for (const char* setting : {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
                              "PRAGMA foreign_keys = OFF"}) {
    if (auto set = (*target)->ask(setting); !set) return set.error();
  }
  return Salvaging(worker, source, **target).all();
}

}  // namespace candor::storage
