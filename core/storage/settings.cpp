#include "storage/settings.h"

#include "storage/connection.h"

#include <QVersionNumber>

#include <sqlite3.h>

#include <array>

namespace candor::storage {

namespace {

struct Setting {
  const char* set;
  const char* get;
  const char* value;
};

constexpr std::array CipherSettings = {
    Setting{"PRAGMA cipher_page_size = 4096", "PRAGMA cipher_page_size", "4096"},
    Setting{"PRAGMA cipher_memory_security = ON", "PRAGMA cipher_memory_security", "1"},
};

constexpr std::array Settings = {
    Setting{"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    Setting{"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    Setting{"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    Setting{"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    Setting{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    Setting{"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    Setting{"PRAGMA cache_size = -16000", "PRAGMA cache_size", "-16000"},  // KiB; a page not kept is decrypted again
    Setting{"PRAGMA page_size", "PRAGMA page_size", "4096"},
    Setting{"PRAGMA encoding", "PRAGMA encoding", "UTF-8"},
};

constexpr int MostBytesInARow = 64 * 1024 * 1024;

constexpr Setting Surely = {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"};
constexpr Setting Perhaps = {"PRAGMA synchronous = OFF", "PRAGMA synchronous", "0"};
constexpr Setting ReadingOnly = {"PRAGMA query_only = ON", "PRAGMA query_only", "1"};
constexpr Setting WritingToo = {"PRAGMA query_only = OFF", "PRAGMA query_only", "0"};

Result<void> apply(Connection& connection, const Setting& setting) {
  if (const Result<QString> set = connection.ask(setting.set); !set) return set.error();
  const Result<QString> value = connection.ask(setting.get);
  if (!value) return value.error();
  if (*value == QLatin1StringView(setting.value)) return {};
  return Error{Fault::Internal, QStringLiteral("%1 gives %2").arg(QString::fromUtf8(setting.set), *value)};
}

bool hasLimit(Connection& connection, int limit, int value) {
  sqlite3_limit(connection.handle(), limit, value);
  return sqlite3_limit(connection.handle(), limit, -1) == value;
}

// Forbids what could damage the file from within SQL, and values nobody means.
Result<void> defend(Connection& connection) {
  int isDefended = 0;
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, &isDefended);
  if (isDefended == 1 && hasLimit(connection, SQLITE_LIMIT_ATTACHED, 0) &&
      hasLimit(connection, SQLITE_LIMIT_LENGTH, MostBytesInARow)) {
    return {};
  }
  return Error{Fault::Internal, QStringLiteral("the connection could not be made defensive")};
}

}  // namespace

Result<void> checkVersions() {
  if (sqlite3_libversion_number() >= 3051003 && sqlite3_libversion_number() >= SQLITE_VERSION_NUMBER) return {};
  return Error{Fault::Unavailable, QStringLiteral("SQLite %1").arg(QString::fromUtf8(sqlite3_libversion()))};
}

QString libraryVersion() { return QString::fromUtf8(sqlite3_libversion()); }

Result<void> applyCipherSettings(Connection& connection) {
  const Result<QString> version = connection.ask("PRAGMA cipher_version");
  if (!version) return version.error();
  const QString number = version->section(QLatin1Char(' '), 0, 0);
  if (QVersionNumber::fromString(number) < QVersionNumber(4, 14))
    return Error{Fault::Unavailable, QStringLiteral("SQLCipher %1").arg(*version)};
  for (const Setting& setting : CipherSettings) {
    if (const Result<void> applied = apply(connection, setting); !applied) return applied;
  }
  return {};
}

Result<void> applySettings(Connection& connection, Purpose purpose, Durability durability) {
  for (const Setting& setting : Settings) {
    if (const Result<void> applied = apply(connection, setting); !applied) return applied;
  }
  if (const Result<void> applied = apply(connection, durability == Durability::Full ? Surely : Perhaps); !applied)
    return applied;
  if (const Result<void> applied = apply(connection, purpose == Purpose::Writing ? WritingToo : ReadingOnly); !applied)
    return applied;
  return defend(connection);
}

}  // namespace candor::storage
