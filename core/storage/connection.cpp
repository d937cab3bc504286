#include "storage/connection.h"

#include "storage/fault.h"
#include "storage/settings.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace candor::storage {

namespace {

constexpr int InstructionsBetweenLooks = 1000;  // about 20 µs
constexpr int BusyMilliseconds = 2000;
constexpr std::size_t KeyBytes = 32;

// x'…' in hexadecimal digits: SQLCipher takes it as the key itself and derives nothing.
Secret rawKey(const Secret& key) {
  constexpr std::string_view Digits = "0123456789abcdef";
  Secret raw(2 * KeyBytes + 3);
  const std::span<std::byte> text = raw.writable();
  std::size_t at = 0;
  const auto append = [&](char c) { text[at++] = std::byte(c); };
  append('x');
  append('\'');
  for (const std::byte byte : key.bytes()) {
    append(Digits[std::to_integer<std::size_t>(byte >> 4)]);
    append(Digits[std::to_integer<std::size_t>(byte & std::byte(15))]);
  }
  append('\'');
  return raw;
}

Error internal(const char* what, const char* sql) {
  return {Fault::Internal, QStringLiteral("%1: %2").arg(QString::fromUtf8(what), QString::fromUtf8(sql))};
}

Result<sqlite3*> openFile(const Location& location, int flags) {
  sqlite3* handle = nullptr;
  const int opened = sqlite3_open_v2(location.path.toUtf8().constData(), &handle,
                                     flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     location.vfs.isEmpty() ? nullptr : location.vfs.constData());
  if (opened == SQLITE_OK) return handle;
  const Error error = handle ? lastFault(handle) : faultOf(opened);
  sqlite3_close_v2(handle);
  return error;
}

}  // namespace

PreparedStatement::~PreparedStatement() { sqlite3_finalize(handle); }

Connection::Connection(Location location, sqlite3* handle) : m_location(std::move(location)), m_handle(handle) {
  configure();
}

void Connection::configure() {
  sqlite3_busy_timeout(m_handle, BusyMilliseconds);
  sqlite3_set_authorizer(m_handle, &Connection::authorize, this);
  sqlite3_progress_handler(m_handle, InstructionsBetweenLooks, &Connection::isInterrupted, this);
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Connection::~Connection() {
  m_statements.clear();
  sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const Location& location, const Secret& key,
                                                     WhenAbsent whenAbsent) {
  if (key.bytes().size() != KeyBytes) return Error{Fault::Invalid, QStringLiteral("a key of the wrong length")};
  const bool isThere = QFileInfo::exists(location.path);
  if (!isThere && whenAbsent == WhenAbsent::Refuse) return Error{Fault::NotFound, {}};
  if (const Result<void> ours = checkVersions(); !ours) return ours.error();

  const Result<sqlite3*> handle = openFile(location, isThere ? 0 : SQLITE_OPEN_CREATE);
  if (!handle) return handle.error();
  std::unique_ptr<Connection> connection(new Connection(location, *handle));
  if (const Result<void> unlocked = connection->unlock(key); !unlocked) return unlocked.error();
  return connection;
}

Result<void> Connection::reopenIfBroken(const Secret& key) {
  if (!m_isBroken) return {};
  const Result<sqlite3*> fresh = openFile(m_location, 0);
  if (!fresh) return fresh.error();
  m_statements.clear();
  sqlite3_close_v2(std::exchange(m_handle, *fresh));
  configure();
  if (const Result<void> unlocked = unlock(key); !unlocked) return unlocked;
  m_isBroken = false;
  return settle(m_purpose, m_durability);
}

void Connection::letGo() {
  m_statements.clear();
  sqlite3_close_v2(std::exchange(m_handle, nullptr));
  m_isBroken = true;
}

// With a journal that holds the old pages, not a log that holds the new ones: then the file is under one key at any
// moment, once its journal was played back.
Result<void> Connection::rekey(const Secret& key) {
  const Result<QString> mode = ask("PRAGMA journal_mode = DELETE");
  if (!mode) return mode.error();
  if (*mode != QLatin1StringView("delete")) return Error{Fault::InUse, QStringLiteral("the database keeps its log")};
  m_statements.clear();
  const Secret raw = rawKey(key);
  const int done = sqlite3_rekey_v2(m_handle, "main", raw.bytes().data(), int(raw.bytes().size()));
  const Result<void> made = done == SQLITE_OK ? Result<void>() : faultOf(done);
  letGo();
  return made;
}

Result<void> Connection::unlock(const Secret& key) {
  const Secret raw = rawKey(key);
  if (sqlite3_key_v2(m_handle, "main", raw.bytes().data(), int(raw.bytes().size())) != SQLITE_OK)
    return lastFault(m_handle);
  if (const Result<void> set = applyCipherSettings(*this); !set) return set;
  if (const Result<QString> first = ask("SELECT count(*) FROM sqlite_schema"); !first) {
    const bool isStranger = (sqlite3_extended_errcode(m_handle) & 0xff) == SQLITE_NOTADB;
    return isStranger ? Error{Fault::WrongKey, first.error().detail} : first.error();
  }
  return {};
}

Result<void> Connection::settle(Purpose purpose, Durability durability) {
  m_purpose = purpose;
  m_durability = durability;
  if (const Result<void> settled = applySettings(*this, purpose, durability); !settled) return settled;
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  return {};
}

Error Connection::fault() {
  const Error error = lastFault(m_handle);
  if (sqlite3_extended_errcode(m_handle) != SQLITE_ERROR) return error;
  m_isBroken = sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_ERROR;
  return m_isBroken ? Error{Fault::VaultDamaged, QStringLiteral("a damaged page")} : error;
}

Result<void> Connection::execute(const char* sql) {
  if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return fault();
}

Result<QString> Connection::ask(const char* sql) {
  Result<QStringList> first = askAll(sql, 1);
  if (!first) return first.error();
  return first->isEmpty() ? QString() : first->constFirst();
}

Result<QStringList> Connection::askAll(const char* sql, int most) {
  PreparedStatement statement;
  if (sqlite3_prepare_v2(m_handle, sql, -1, &statement.handle, nullptr) != SQLITE_OK) return lastFault(m_handle);
  QStringList answers;
  while (answers.size() != most) {
    const int step = sqlite3_step(statement.handle);
    if (step == SQLITE_DONE) break;
    if (step != SQLITE_ROW) return fault();
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(statement.handle, 0));
    answers.append(QString::fromUtf8(text, sqlite3_column_bytes(statement.handle, 0)));
  }
  return answers;
}

Result<std::shared_ptr<PreparedStatement>> Connection::prepare(const Shape& shape) {
  if (const auto known = m_statements.find(shape.sql); known != m_statements.end() && !known->second->isRunning)
    return known->second;

  auto statement = std::make_shared<PreparedStatement>();
  const char* tail = nullptr;
  m_preparedTables = &statement->tables;
  const int prepared =
      sqlite3_prepare_v3(m_handle, shape.sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->handle, &tail);
  m_preparedTables = nullptr;
  if ((prepared & 0xff) == SQLITE_ERROR) return internal(sqlite3_errmsg(m_handle), shape.sql);
  if (prepared != SQLITE_OK) return lastFault(m_handle);
  if (const Result<void> fits = check(*statement, shape); !fits) return fits.error();
  m_statements.try_emplace(shape.sql, statement);
  return statement;
}

Result<void> Connection::check(const PreparedStatement& statement, const Shape& shape) const {
  if (sqlite3_bind_parameter_count(statement.handle) != shape.arguments)
    return internal("not as many arguments as the statement takes", shape.sql);
  if (sqlite3_column_count(statement.handle) != shape.columns)
    return internal("not as many columns as the statement yields", shape.sql);
  if ((sqlite3_stmt_readonly(statement.handle) != 0) != (shape.purpose == Purpose::Reading))
    return internal("reads where it should write, or writes where it should read", shape.sql);
  return {};
}

Result<void> Connection::begin(Purpose purpose) {
  return execute(purpose == Purpose::Writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Result<void> Connection::commit() {
  const Worker* const worker = std::exchange(m_worker, nullptr);  // what has begun to be committed is not stopped
  const Result<void> committed = execute("COMMIT");
  m_worker = worker;
  if (!committed) rollback();
  return committed;
}

void Connection::rollback() {
  m_changed.clear();
  const Worker* const worker = std::exchange(m_worker, nullptr);
  if (isInTransaction()) sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
  m_worker = worker;
}

bool Connection::isInTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

Result<qint64> Connection::number() {
  const Result<QString> number = ask("PRAGMA user_version");
  if (!number) return number.error();
  return number->toLongLong();
}

Result<void> Connection::setNumber(qint64 number) {
  return execute(("PRAGMA user_version = " + QByteArray::number(number)).constData());
}

void Connection::noteChanged(const PreparedStatement& statement) { m_changed.unite(statement.tables); }

int Connection::authorize(void* self, int action, const char* table, const char*, const char*, const char*) {
  QSet<QString>* const tables = static_cast<Connection*>(self)->m_preparedTables;
  if (tables && (action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE))
    tables->insert(QString::fromUtf8(table));
  return SQLITE_OK;
}

int Connection::isInterrupted(void* self) { return static_cast<Connection*>(self)->isStopped() ? 1 : 0; }

Turn::Turn(Connection& connection, const Worker& worker)
    : m_connection(connection), m_isMine(!connection.isHeldHere()) {
  if (!m_isMine) return;
  connection.m_mutex.lock();
  connection.m_holder = std::this_thread::get_id();
  connection.m_worker = &worker;
}

Turn::~Turn() {
  if (!m_isMine) return;
  m_connection.m_worker = nullptr;
  m_connection.m_holder = std::thread::id();
  m_connection.m_mutex.unlock();
}

}  // namespace candor::storage
