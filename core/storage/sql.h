// Read and Write: the permission to read, and to write inside one transaction. Only a Database makes them, on a thread
// that may take time; whoever holds one sees one unchanging state of the data, and its own changes.
#pragma once

#include "base/result.h"
#include "storage/cursor.h"
#include "storage/statement.h"

#include <functional>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace candor::storage {

class Read {
 public:
  Read(const Read&) = delete;
  Read& operator=(const Read&) = delete;

  template <class... C, class... A>
  Result<std::vector<std::tuple<C...>>> rows(const Query<Columns<C...>, A...>& query,
                                             const std::type_identity_t<A>&... arguments) {
    std::vector<std::tuple<C...>> all;
    const Result<void> done = walk<C...>(
        query,
        [&all](std::tuple<C...>&& row) {
          all.push_back(std::move(row));
          return true;
        },
        arguments...);
    if (!done) return done.error();
    return all;
  }

  // The first row, if there is one.
  template <class... C, class... A>
  Result<std::optional<std::tuple<C...>>> row(const Query<Columns<C...>, A...>& query,
                                              const std::type_identity_t<A>&... arguments) {
    std::optional<std::tuple<C...>> first;
    const Result<void> done = walk<C...>(
        query,
        [&first](std::tuple<C...>&& row) {
          first.emplace(std::move(row));
          return false;
        },
        arguments...);
    if (!done) return done.error();
    return first;
  }

  // f(C…) for each row, which is gone when f returns.
  template <class... C, class... A, class F>
  Result<void> each(const Query<Columns<C...>, A...>& query, F f, const std::type_identity_t<A>&... arguments) {
    return walk<C...>(
        query,
        [&f](std::tuple<C...>&& row) {
          std::apply(f, std::move(row));
          return true;
        },
        arguments...);
  }

 protected:
  explicit Read(Connection& connection) : m_connection(connection) {}
  ~Read() = default;

  Connection& m_connection;

 private:
  friend class Database;

  // Until take(row) says false.
  template <class... C, class Statement, class Take, class... A>
  Result<void> walk(const Statement& query, Take take, const A&... arguments) {
    Result<Cursor> cursor = Cursor::open(m_connection, {.sql = query.text(),
                                                        .purpose = Purpose::Reading,
                                                        .arguments = int(sizeof...(A)),
                                                        .columns = int(sizeof...(C))});
    if (!cursor) return cursor.error();
    cursor->bindAll(arguments...);
    for (;;) {
      const Result<bool> step = cursor->step();
      if (!step) return step.error();
      if (!*step) return {};
      Result<std::tuple<C...>> row = cursor->template row<C...>();
      if (!row) return row.error();
      if (!take(std::move(*row))) return {};
    }
  }
};

class Write : public Read {
 public:
  // The number of rows changed.
  template <class... A>
  Result<qint64> run(const Sql<A...>& sql, const std::type_identity_t<A>&... arguments) {
    return execute(sql.text(), &Write::changedRows, arguments...);
  }

  // The rowid of the row inserted.
  template <class... A>
  Result<qint64> insert(const Sql<A...>& sql, const std::type_identity_t<A>&... arguments) {
    return execute(sql.text(), &Write::newRow, arguments...);
  }

 private:
  friend class Database;
  explicit Write(Connection& connection) : Read(connection) {}
  ~Write() = default;

  template <class... A>
  Result<qint64> execute(const char* sql, qint64 (Write::*outcome)() const, const A&... arguments) {
    Result<Cursor> cursor = Cursor::open(
        m_connection, {.sql = sql, .purpose = Purpose::Writing, .arguments = int(sizeof...(A)), .columns = 0});
    if (!cursor) return cursor.error();
    cursor->bindAll(arguments...);
    const Result<bool> step = cursor->step();
    if (!step) return step.error();
    return (this->*outcome)();
  }
  [[nodiscard]] qint64 changedRows() const;
  [[nodiscard]] qint64 newRow() const;
};

}  // namespace candor::storage
