#include "faults/everything_in.h"

#include "support/secrets.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace candor::faults {

namespace {

constexpr qsizetype PageBytes = 4096;
constexpr qsizetype UsableBytes = PageBytes - 80;  // the rest is the page's seal
constexpr qsizetype FreePagesAt = 36;

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Connection opened(const QString& path, const Secret& key) {
  sqlite3* handle = nullptr;
  sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
  const QByteArray raw = "x'" + tests::bytesOf(key).toHex() + '\'';
  sqlite3_key_v2(handle, "main", raw.constData(), int(raw.size()));
  sqlite3_exec(handle, "CREATE VIRTUAL TABLE temp.word USING fts5vocab (main, search, 'row')", nullptr, nullptr,
               nullptr);
  return {handle, &sqlite3_close};
}

// f(statement) for each row.
template <class F>
bool eachRow(const Connection& connection, const QByteArray& sql, F f) {
  sqlite3_stmt* prepared = nullptr;
  if (sqlite3_prepare_v2(connection.get(), sql.constData(), -1, &prepared, nullptr) != SQLITE_OK) return false;
  const Statement statement(prepared, &sqlite3_finalize);
  int step = SQLITE_ROW;
  while ((step = sqlite3_step(prepared)) == SQLITE_ROW) f(prepared);
  return step == SQLITE_DONE;
}

QByteArray valueOf(sqlite3_stmt* row, int column) {
  const void* const bytes = sqlite3_column_blob(row, column);
  return {static_cast<const char*>(bytes), sqlite3_column_bytes(row, column)};
}

}  // namespace

QByteArray everythingIn(const QString& databasePath, const Secret& key) {
  const Connection connection = opened(databasePath, key);
  QList<QByteArray> tables{"temp.word"};
  const bool areListed = eachRow(connection, "SELECT name FROM main.sqlite_schema WHERE type = 'table'",
                                 [&](sqlite3_stmt* row) { tables += "main.\"" + valueOf(row, 0) + '"'; });
  QByteArray all;
  for (const QByteArray& table : tables) {
    const bool isRead = eachRow(connection, "SELECT * FROM " + table, [&](sqlite3_stmt* row) {
      for (int column = 0; column < sqlite3_column_count(row); ++column) all += valueOf(row, column) + '\n';
    });
    if (!isRead) return {};
  }
  return areListed ? all : QByteArray();
}

FreePages freePagesIn(const QByteArray& decrypted) {
  FreePages pages;
  if (decrypted.size() < PageBytes) return pages;
  pages.listed = qFromBigEndian<quint32>(decrypted.constData() + FreePagesAt);
  for (qsizetype at = 0; at + PageBytes <= decrypted.size(); at += PageBytes) {
    const QByteArrayView page = QByteArrayView(decrypted).sliced(at, UsableBytes);
    pages.empty += qint64(std::all_of(page.begin(), page.end(), [](char byte) { return byte == 0; }));
  }
  return pages;
}

}  // namespace candor::faults
