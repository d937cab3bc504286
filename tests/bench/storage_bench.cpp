#include "commits.h"
#include "storage/database.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <stdexcept>

namespace candor::bench {

namespace {

using storage::Database;
using storage::Write;

constexpr const char* Table =
    "CREATE TABLE event (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, text TEXT NOT NULL, "
    "bytes BLOB) STRICT";
constexpr std::array Steps = {storage::Migration{1, Table}};
constexpr std::array Schemas = {storage::Schema{"bench", Steps}};
constexpr storage::Sql<qint64, QString, QByteArray> Add("INSERT INTO event (time, text, bytes) VALUES (?, ?, ?)");
constexpr int Rows = 1000;

QString text() {
  return QStringLiteral(
      "A line of about a hundred letters, as an event, a note or a requirement has them, more or less.");
}

void verify(bool isDone, const char* what) {
  if (!isDone) throw std::runtime_error(what);
}

// A database of its own in a folder of its own.
class Vault {
 public:
  Vault() {
    auto opened = foreground([&](const Worker& worker) {
      return Database::open(
          worker,
          {.location = {.path = path()}, .key = m_key, .schemas = Schemas, .whenAbsent = storage::WhenAbsent::Create});
    });
    verify(opened.has_value(), "the database was not opened");
    m_database = std::move(*opened);
  }

  [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("bench.db")); }
  [[nodiscard]] const Secret& key() const { return m_key; }

  void add(int rows, const QByteArray& bytes) {
    const auto done = foreground([&](const Worker& worker) {
      return m_database->write(worker, [&](Write& write) -> Result<void> {
        for (int i = 0; i < rows; ++i) {
          if (const auto id = write.insert(Add, qint64(i), text(), bytes); !id) return id.error();
        }
        return {};
      });
    });
    verify(done.has_value(), "rows were not added");
  }

  void backup() {
    const auto done = foreground(
        [&](const Worker& worker) { return m_database->backupTo(worker, path() + QStringLiteral(".copy"), m_key); });
    verify(done.has_value(), "the backup was not made");
  }

 private:
  QTemporaryDir m_folder;
  Secret m_key{32};
  std::unique_ptr<Database> m_database;
};

// The same library without a key: plain SQLite of the same version, with the settings that storage makes.
class Plain {
 public:
  Plain() {
    sqlite3_open(m_folder.filePath(QStringLiteral("plain.db")).toUtf8().constData(), &m_database);
    execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;"
        "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF; "
        "PRAGMA cache_size = -16000");
    execute(Table);
    sqlite3_prepare_v2(m_database, Add.text(), -1, &m_add, nullptr);
  }
  ~Plain() {
    sqlite3_finalize(m_add);
    sqlite3_close(m_database);
  }
  Plain(const Plain&) = delete;
  Plain& operator=(const Plain&) = delete;

  void add(int rows, const QByteArray& bytes) {
    execute("BEGIN IMMEDIATE");
    for (int i = 0; i < rows; ++i) {
      const QByteArray utf8 = text().toUtf8();
      sqlite3_bind_int64(m_add, 1, i);
      sqlite3_bind_text(m_add, 2, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
      sqlite3_bind_blob(m_add, 3, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
      verify(sqlite3_step(m_add) == SQLITE_DONE, "rows were not added plainly");
      sqlite3_reset(m_add);
    }
    execute("COMMIT");
  }

 private:
  void execute(const char* sql) {
    verify(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, "plain SQLite refused");
  }

  QTemporaryDir m_folder;
  sqlite3* m_database = nullptr;
  sqlite3_stmt* m_add = nullptr;
};

void commitThousandRows(benchmark::State& state) {
  Vault vault;
  for (auto _ : state) vault.add(Rows, QByteArray(100, 'x'));
}

void commitThousandRowsPlainly(benchmark::State& state) {
  Plain plain;
  for (auto _ : state) plain.add(Rows, QByteArray(100, 'x'));
}

void commitOneChange(benchmark::State& state) {
  Vault vault;
  timeCommits(state, [&vault] { vault.add(1, QByteArray(2000, 'x')); });
}

void backupOf165Megabytes(benchmark::State& state) {
  static Vault vault;
  static const bool isFilled = [] {
    for (int i = 0; i < 40; ++i) vault.add(41, QByteArray(100'000, char('a' + i % 26)));
    return true;
  }();
  verify(isFilled, "the vault is empty");
  for (auto _ : state) vault.backup();
}

BENCHMARK(commitThousandRows)->Unit(benchmark::kMillisecond);
BENCHMARK(commitThousandRowsPlainly)->Unit(benchmark::kMillisecond);
BENCHMARK(commitOneChange)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(backupOf165Megabytes)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace candor::bench
