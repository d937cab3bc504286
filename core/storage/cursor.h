// Cursor: one run of one prepared statement, from its first argument to its last row. It borrows the statement from its
// connection and gives it back, reset and without arguments, when it goes.
#pragma once

#include "base/result.h"
#include "storage/storable.h"

#include <memory>
#include <tuple>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace candor::storage {

class Connection;
struct PreparedStatement;

enum class Purpose { Reading, Writing };

// What a statement is, as far as the caller's types say.
struct Shape {
  const char* sql;
  Purpose purpose;
  int arguments;
  int columns;
};

class Cursor {
 public:
  // Prepares the statement, or takes it from the cache; a statement that is not of this shape is Fault::Internal.
  static Result<Cursor> open(Connection& connection, const Shape& shape);
  Cursor(Cursor&& other) noexcept;
  Cursor& operator=(Cursor&&) = delete;
  ~Cursor();

  // Arguments in the order of the '?'. Bytes, secrets and texts are borrowed until the cursor goes.
  template <class... A>
  void bindAll(const A&... arguments) {
    int index = 0;
    (bind(++index, arguments), ...);
  }
  Result<bool> step();  // whether there is a row

  // The row under the cursor; a column of another type is Fault::Internal.
  template <class... C>
  Result<std::tuple<C...>> row() {
    return rowOf<C...>(std::index_sequence_for<C...>());
  }

 private:
  Cursor(Connection& connection, std::shared_ptr<PreparedStatement> statement);

  void bind(int index, qint64 value);
  void bind(int index, int value) { bind(index, qint64(value)); }
  void bind(int index, bool value) { bind(index, qint64(value ? 1 : 0)); }
  void bind(int index, double value);
  void bind(int index, const QString& value);
  void bind(int index, const QByteArray& value);
  void bind(int index, const Secret& value);
  void bind(int index, const QDateTime& value);
  void bindNull(int index);
  void note(int bound);
  template <class Entity>
  void bind(int index, Id<Entity> value) {
    bind(index, value.value());
  }
  template <class T>
  void bind(int index, const std::optional<T>& value) {
    if (value) {
      bind(index, *value);
    } else {
      bindNull(index);
    }
  }

  // Each notes a column of another type in m_isMistyped.
  template <class T>
  struct As {};
  template <class... C, std::size_t... I>
  Result<std::tuple<C...>> rowOf(std::index_sequence<I...>) {
    m_mistyped = -1;
    std::tuple<C...> values{column(int(I), As<C>())...};
    if (m_mistyped >= 0) return mistyped();
    return values;
  }
  qint64 column(int index, As<qint64>);
  int column(int index, As<int>);
  bool column(int index, As<bool>);
  double column(int index, As<double>);
  QString column(int index, As<QString>);
  QByteArray column(int index, As<QByteArray>);
  QDateTime column(int index, As<QDateTime>);
  Secret column(int index, As<Secret>);
  template <class Entity>
  Id<Entity> column(int index, As<Id<Entity>>) {
    return Id<Entity>(column(index, As<qint64>()));
  }
  template <class T>
  std::optional<T> column(int index, As<std::optional<T>>) {
    if (isNull(index)) return std::nullopt;
    return column(index, As<T>());
  }
  [[nodiscard]] bool isNull(int index) const;
  bool isType(int index, int type);  // notes it when not
  [[nodiscard]] Error mistyped() const;

  Connection* m_connection;
  std::shared_ptr<PreparedStatement> m_statement;
  std::vector<QByteArray> m_texts;  // UTF-8 of text arguments
  int m_unbound = 0;                // the code of an argument that was refused
  int m_mistyped = -1;              // the column read as a type it does not have
};

}  // namespace candor::storage
