// Connection: one SQLCipher connection with its settings read back, its statements prepared once, and its transaction.
// One thread at a time uses it, and says so by a Turn.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "storage/cursor.h"
#include "storage/location.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

struct sqlite3;

namespace candor::storage {

struct PreparedStatement {
  PreparedStatement() = default;
  PreparedStatement(const PreparedStatement&) = delete;
  PreparedStatement& operator=(const PreparedStatement&) = delete;
  ~PreparedStatement();

  sqlite3_stmt* handle = nullptr;
  QSet<QString> tables;  // that it may change, by triggers and foreign keys, too
  bool isRunning = false;
};

class Connection {
 public:
  // Opens with the key and reads the first page: Fault::WrongKey when that page does not belong to the key. Nothing is
  // written to an existing file before settle() is called, not even on closing.
  static Result<std::unique_ptr<Connection>> open(const Location& location, const Secret& key, WhenAbsent whenAbsent);

  // SQLCipher reads nothing more through a connection that met a damaged page; this opens it anew, as it was settled.
  Result<void> reopenIfBroken(const Secret& key);

  // Closes the file until reopenIfBroken() opens it anew.
  void letGo();
  // Encrypts every page under `key`, in one transaction that a kill undoes as a whole. This connection is the only one;
  // afterwards it has been let go, and what did not go well left the pages under the key they had.
  Result<void> rekey(const Secret& key);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // Makes every setting and reads it back; one that did not take is Fault::Internal.
  Result<void> settle(Purpose purpose, Durability durability);

  // Statements of our own without arguments and rows, one after the other.
  Result<void> execute(const char* sql);
  // The one number or text that a PRAGMA or SELECT of our own yields; null when it yields nothing.
  Result<QString> ask(const char* sql);
  // The first column of each row, of so many rows at most; a negative number: of all.
  Result<QStringList> askAll(const char* sql, int most);

  Result<std::shared_ptr<PreparedStatement>> prepare(const Shape& shape);
  // Of the last call; a statement that failed without a reason of its own failed because of a damaged page.
  [[nodiscard]] Error fault();

  Result<void> begin(Purpose purpose);
  Result<void> commit();  // rolled back when it fails
  void rollback();
  [[nodiscard]] bool isInTransaction() const;

  // The number of the last change in the database (storage/change_journal.h), kept in its first page.
  [[nodiscard]] Result<qint64> number();
  [[nodiscard]] Result<void> setNumber(qint64 number);

  // Tables changed since the last call.
  void noteChanged(const PreparedStatement& statement);
  [[nodiscard]] QSet<QString> takeChanged() { return std::exchange(m_changed, {}); }

  [[nodiscard]] sqlite3* handle() const { return m_handle; }
  [[nodiscard]] bool isHeldHere() const { return m_holder.load() == std::this_thread::get_id(); }
  [[nodiscard]] bool isStopped() const { return m_worker && m_worker->isStopped(); }

 private:
  friend class Turn;
  Connection(Location location, sqlite3* handle);
  void configure();
  Result<void> unlock(const Secret& key);
  Result<void> check(const PreparedStatement& statement, const Shape& shape) const;
  static int authorize(void* self, int action, const char* table, const char*, const char*, const char*);
  static int isInterrupted(void* self);

  Location m_location;
  Purpose m_purpose = Purpose::Reading;
  Durability m_durability = Durability::Full;
  bool m_isBroken = false;
  sqlite3* m_handle;
  std::unordered_map<const char*, std::shared_ptr<PreparedStatement>> m_statements;
  QSet<QString>* m_preparedTables = nullptr;  // while preparing: the tables the statement may change
  QSet<QString> m_changed;

  std::mutex m_mutex;
  std::atomic<std::thread::id> m_holder;
  const Worker* m_worker = nullptr;
};

// The use of a connection by this thread until the Turn ends. While the worker is stopped, statements end as Cancelled.
class Turn {
 public:
  Turn(Connection& connection, const Worker& worker);
  ~Turn();
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

  // False when this thread has a turn at the connection already, and so must not wait for it: a use inside a use.
  explicit operator bool() const { return m_isMine; }

 private:
  Connection& m_connection;
  bool m_isMine;
};

}  // namespace candor::storage
