#include "storage/cursor.h"

#include "storage/connection.h"
#include "storage/fault.h"
#include "storage/sql.h"

#include <sqlite3.h>

#include <limits>
#include <utility>

namespace candor::storage {

Cursor::Cursor(Connection& connection, std::shared_ptr<PreparedStatement> statement)
    : m_connection(&connection), m_statement(std::move(statement)) {
  m_statement->isRunning = true;
}

Cursor::Cursor(Cursor&& other) noexcept = default;

Cursor::~Cursor() {
  if (!m_statement) return;
  sqlite3_reset(m_statement->handle);
  sqlite3_clear_bindings(m_statement->handle);
  m_statement->isRunning = false;
}

Result<Cursor> Cursor::open(Connection& connection, const Shape& shape) {
  if (connection.isStopped()) return Error{Fault::Cancelled, {}};
  // A failure may have ended the transaction; what follows would then be committed piece by piece.
  if (!connection.isInTransaction()) return Error{Fault::Internal, QStringLiteral("the transaction has ended")};
  Result<std::shared_ptr<PreparedStatement>> statement = connection.prepare(shape);
  if (!statement) return statement.error();
  return Cursor(connection, std::move(*statement));
}

Result<bool> Cursor::step() {
  if (m_unbound != SQLITE_OK) return faultOf(m_unbound);
  const qint64 before = sqlite3_total_changes64(m_connection->handle());
  const int step = sqlite3_step(m_statement->handle);
  if (step == SQLITE_ROW) return true;
  if (step != SQLITE_DONE) return m_connection->fault();
  if (sqlite3_total_changes64(m_connection->handle()) != before) m_connection->noteChanged(*m_statement);
  return false;
}

void Cursor::note(int bound) {
  if (bound != SQLITE_OK) m_unbound = bound;
}

void Cursor::bind(int index, qint64 value) { note(sqlite3_bind_int64(m_statement->handle, index, value)); }

void Cursor::bind(int index, double value) { note(sqlite3_bind_double(m_statement->handle, index, value)); }

void Cursor::bind(int index, const QString& value) {
  const QByteArray& text = m_texts.emplace_back(value.toUtf8());
  note(sqlite3_bind_text64(m_statement->handle, index, text.isEmpty() ? "" : text.constData(),
                           sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Cursor::bind(int index, const QByteArray& value) {
  const void* const bytes = value.isEmpty() ? "" : static_cast<const void*>(value.constData());
  note(sqlite3_bind_blob64(m_statement->handle, index, bytes, sqlite3_uint64(value.size()), SQLITE_STATIC));
}

void Cursor::bind(int index, const Secret& value) {
  const void* const bytes = value.isEmpty() ? "" : static_cast<const void*>(value.bytes().data());
  note(sqlite3_bind_blob64(m_statement->handle, index, bytes, value.bytes().size(), SQLITE_STATIC));
}

void Cursor::bind(int index, const QDateTime& value) {
  if (value.isValid()) {
    bind(index, value.toMSecsSinceEpoch());
  } else {
    bindNull(index);
  }
}

void Cursor::bindNull(int index) { note(sqlite3_bind_null(m_statement->handle, index)); }

bool Cursor::isNull(int index) const { return sqlite3_column_type(m_statement->handle, index) == SQLITE_NULL; }

bool Cursor::isType(int index, int type) {
  if (sqlite3_column_type(m_statement->handle, index) == type) return true;
  m_mistyped = index;
  return false;
}

qint64 Cursor::column(int index, As<qint64>) {
  return isType(index, SQLITE_INTEGER) ? sqlite3_column_int64(m_statement->handle, index) : 0;
}

int Cursor::column(int index, As<int>) {
  const qint64 value = column(index, As<qint64>());
  if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) m_mistyped = index;
  return int(value);
}

bool Cursor::column(int index, As<bool>) {
  const qint64 value = column(index, As<qint64>());
  if (value != 0 && value != 1) m_mistyped = index;
  return value == 1;
}

double Cursor::column(int index, As<double>) {
  const int type = sqlite3_column_type(m_statement->handle, index);
  if (type != SQLITE_FLOAT && type != SQLITE_INTEGER) m_mistyped = index;
  return sqlite3_column_double(m_statement->handle, index);
}

QString Cursor::column(int index, As<QString>) {
  if (!isType(index, SQLITE_TEXT)) return {};
  const unsigned char* const text = sqlite3_column_text(m_statement->handle, index);
  return QString::fromUtf8(reinterpret_cast<const char*>(text), sqlite3_column_bytes(m_statement->handle, index));
}

QByteArray Cursor::column(int index, As<QByteArray>) {
  if (!isType(index, SQLITE_BLOB)) return {};
  const void* const bytes = sqlite3_column_blob(m_statement->handle, index);
  return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement->handle, index)};
}

QDateTime Cursor::column(int index, As<QDateTime>) {
  return QDateTime::fromMSecsSinceEpoch(column(index, As<qint64>()), Qt::UTC);
}

Secret Cursor::column(int index, As<Secret>) {
  if (!isType(index, SQLITE_BLOB)) return {};
  const void* const bytes = sqlite3_column_blob(m_statement->handle, index);
  const auto size = std::size_t(sqlite3_column_bytes(m_statement->handle, index));
  return Secret(std::span(static_cast<const std::byte*>(bytes), size));
}

Error Cursor::mistyped() const {
  return {Fault::Internal, QStringLiteral("column %1 has another type: %2")
                               .arg(m_mistyped)
                               .arg(QString::fromUtf8(sqlite3_sql(m_statement->handle)))};
}

qint64 Write::changedRows() const { return sqlite3_changes64(m_connection.handle()); }

qint64 Write::newRow() const { return sqlite3_last_insert_rowid(m_connection.handle()); }

}  // namespace candor::storage
