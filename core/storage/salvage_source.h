// The readable rows of one table of a damaged database, in the order of their keys. SQLCipher reads nothing more
// through a connection that met a damaged page, so each time a new one goes on behind it.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/worker.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace candor::storage {

struct SalvagedTable {
  QByteArray name = {};     // quoted
  QByteArray columns = {};  // quoted, with commas
  QByteArray keys = {};     // of a table without rowid; empty otherwise
  int columnCount = 0;
};

// Takes the row under a statement; its first column is the rowid, or NULL.
using TakeRow = std::function<Result<void>(sqlite3_stmt*)>;

class SalvageSource {
 public:
  SalvageSource(QString path, const Secret& key) : m_path(std::move(path)), m_key(key) {}

  [[nodiscard]] Result<void> open();
  [[nodiscard]] Connection& connection() { return *m_connection; }

  // Whether all of its rows could be read.
  [[nodiscard]] Result<bool> eachRow(const Worker& worker, const SalvagedTable& table, const TakeRow& take);

 private:
  enum class End { Clean, Damaged };
  struct Run {
    End end = End::Clean;
    qint64 last = 0;
    qint64 rows = 0;
  };
  [[nodiscard]] Result<Run> run(const Worker& worker, const QByteArray& sql, qint64 from, const TakeRow& take);
  [[nodiscard]] Result<std::optional<qint64>> behind(const Worker& worker, const QByteArray& probe, qint64 last);
  [[nodiscard]] Result<bool> eachByRowid(const Worker& worker, const SalvagedTable& table, const TakeRow& take);
  [[nodiscard]] Result<bool> eachFromBothEnds(const Worker& worker, const SalvagedTable& table, const TakeRow& take);

  QString m_path;
  const Secret& m_key;
  std::unique_ptr<Connection> m_connection;
};

}  // namespace candor::storage
