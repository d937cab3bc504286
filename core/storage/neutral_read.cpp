#include "storage/connection.h"
#include "storage/fault.h"
#include "storage/neutral.h"

#include <QCborStreamReader>

#include <sqlite3.h>

#include <memory>
#include <optional>

namespace candor::storage {

namespace {

using PutStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

constexpr qsizetype MostTextBytes = qsizetype(64) << 20;
constexpr int MostStatements = 10'000;
constexpr int MostColumns = 1000;

Error strangeArchive() { return {Fault::Damaged, QStringLiteral("not what an archive holds")}; }

QByteArray putName(const QString& name) { return '"' + name.toUtf8().replace('"', "\"\"") + '"'; }

// A text or byte string, whole.
std::optional<QByteArray> bytesAt(QCborStreamReader& in) {
  QByteArray all;
  if (in.isString()) {
    for (auto part = in.readString();; part = in.readString()) {
      if (part.status == QCborStreamReader::Error) return std::nullopt;
      if (part.status == QCborStreamReader::EndOfString) return all;
      all += part.data.toUtf8();
      if (all.size() > MostTextBytes) return std::nullopt;
    }
  }
  for (auto part = in.readByteArray();; part = in.readByteArray()) {
    if (part.status == QCborStreamReader::Error) return std::nullopt;
    if (part.status == QCborStreamReader::EndOfString) return all;
    all += part.data;
    if (all.size() > MostTextBytes) return std::nullopt;
  }
}

Result<QStringList> textsAt(QCborStreamReader& in, int most) {
  QStringList texts;
  if (!in.isArray() || !in.enterContainer()) return strangeArchive();
  while (in.hasNext()) {
    const auto text = in.isString() ? bytesAt(in) : std::nullopt;
    if (!text || texts.size() == most) return strangeArchive();
    texts += QString::fromUtf8(*text);
  }
  if (!in.leaveContainer()) return strangeArchive();
  return texts;
}

// Binds what is there to a place and goes on behind it; false for what no column holds.
bool bindNext(QCborStreamReader& in, sqlite3_stmt* row, int place) {
  if (in.isString() || in.isByteArray()) {
    const bool isText = in.isString();
    const auto bytes = bytesAt(in);
    if (!bytes) return false;
    const auto size = sqlite3_uint64(bytes->size());
    const int bound = isText ? sqlite3_bind_text64(row, place, bytes->constData(), size, SQLITE_TRANSIENT, SQLITE_UTF8)
                             : sqlite3_bind_blob64(row, place, bytes->constData(), size, SQLITE_TRANSIENT);
    return bound == SQLITE_OK;
  }
  bool isBound = false;
  if (in.isInteger())
    isBound = sqlite3_bind_int64(row, place, in.toInteger()) == SQLITE_OK;
  else if (in.isDouble())
    isBound = sqlite3_bind_double(row, place, in.toDouble()) == SQLITE_OK;
  else if (in.isNull())
    isBound = sqlite3_bind_null(row, place) == SQLITE_OK;
  return isBound && in.next();
}

class NeutralReading {
 public:
  NeutralReading(const Worker& worker, QCborStreamReader& in, Connection& target)
      : m_worker(worker), m_in(in), m_target(target) {}

  Result<qint64> all() {
    if (!m_in.isArray() || !m_in.enterContainer()) return strangeArchive();
    const auto tables = textsAt(m_in, MostStatements);
    const auto rest = tables ? textsAt(m_in, MostStatements) : tables;
    if (!rest) return rest.error();
    if (auto begun = m_target.begin(Purpose::Writing); !begun) return begun.error();
    if (auto made = make(*tables); !made) return made.error();
    while (m_in.hasNext()) {
      if (auto read = readTable(); !read) return read.error();
    }
    if (!m_in.leaveContainer()) return strangeArchive();
    if (auto made = makeSearch(); !made) return made.error();
    if (auto made = make(*rest); !made) return made.error();
    if (auto committed = m_target.commit(); !committed) return committed.error();
    return m_rows;
  }

 private:
  Result<void> make(const QStringList& statements) {
    for (const QString& sql : statements) {
      if (!sql.startsWith(QLatin1StringView("CREATE "))) return strangeArchive();
      if (auto made = m_target.execute(sql.toUtf8().constData()); !made) return made;
    }
    return {};
  }

  Result<void> readTable() {
    const auto table = m_in.isString() ? bytesAt(m_in) : std::nullopt;
    const auto columns = table ? textsAt(m_in, MostColumns) : Result<QStringList>(strangeArchive());
    if (!columns || columns->isEmpty() || !m_in.isArray() || !m_in.enterContainer()) return strangeArchive();
    QByteArrayList names;
    QByteArrayList places;
    for (const QString& column : *columns) {
      names += putName(column);
      places += "?";
    }
    const QByteArray sql = "INSERT OR REPLACE INTO " + putName(QString::fromUtf8(*table)) + " (" + names.join(',') +
                           ") VALUES (" + places.join(',') + ')';
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(m_target.handle(), sql.constData(), -1, &prepared, nullptr) != SQLITE_OK)
      return strangeArchive();
    const PutStatement statement(prepared, &sqlite3_finalize);
    while (m_in.hasNext()) {
      if (auto put = readRow(prepared, int(columns->size())); !put) return put;
    }
    return m_in.leaveContainer() ? Result<void>() : strangeArchive();
  }

  Result<void> readRow(sqlite3_stmt* put, int columns) {
    if (m_worker.isStopped()) return Error{Fault::Cancelled, {}};
    if (!m_in.isArray() || !m_in.enterContainer()) return strangeArchive();
    for (int place = 1; place <= columns; ++place) {
      if (!m_in.hasNext() || !bindNext(m_in, put, place)) return strangeArchive();
    }
    if (m_in.hasNext() || !m_in.leaveContainer()) return strangeArchive();
    const int step = sqlite3_step(put);
    const Error error = step == SQLITE_DONE ? Error() : lastFault(m_target.handle());
    sqlite3_reset(put);
    ++m_rows;
    return step == SQLITE_DONE ? Result<void>() : error;
  }

  Result<void> makeSearch() {
    const auto searches = m_target.askAll(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'", -1);
    if (!searches) return searches.error();
    for (const QString& search : *searches) {
      const QByteArray sql = "INSERT INTO " + putName(search) + '(' + putName(search) + ") VALUES ('rebuild')";
      if (auto made = m_target.execute(sql.constData()); !made) return made;
    }
    return {};
  }

  const Worker& m_worker;
  QCborStreamReader& m_in;
  Connection& m_target;
  qint64 m_rows = 0;
};

}  // namespace

Result<qint64> readNeutral(const Worker& worker, QCborStreamReader& in, const QString& path, const Secret& key) {
  const auto target = Connection::open({.path = path}, key, WhenAbsent::Create);
  if (!target) return target.error();
  const Turn turn(**target, worker);
  for (const char* setting : {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
                              "PRAGMA trusted_schema = OFF", "PRAGMA foreign_keys = OFF"}) {
    if (auto set = (*target)->ask(setting); !set) return set.error();
  }
  return NeutralReading(worker, in, **target).all();
}

}  // namespace candor::storage
