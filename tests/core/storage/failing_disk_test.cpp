// The k-th change of a file fails, for k = 1 … 100, in each thing that storage writes: nothing is half done, and once
// the disk works again so does the database.
#include "core/storage/notes.h"
#include "support/failing_vfs.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace candor::storage {

namespace {

using tests::Changes;
using tests::FailingVfs;
using tests::Failure;

constexpr int MostCalls = 100;
constexpr qsizetype NoteBytes = 20'000;  // five pages, each written with a header of its own

constexpr std::array Older = {notes::Steps[0]};
constexpr std::array OlderSchemas = {Schema{"notes", Older}};
constexpr std::array Newer = {
    notes::Steps[0], notes::Steps[1],
    Migration{3, "ALTER TABLE note ADD COLUMN colour TEXT; UPDATE note SET file = zeroblob(20001), colour = 'red'"}};
constexpr std::array NewerSchemas = {Schema{"notes", Newer}};

// What a failing call is told to be, and the fault that the user has to learn.
struct Kind {
  int code;
  Failure::Lasts lasts;
  Fault fault;
};

constexpr std::array Kinds = {
    Kind{SQLITE_FULL, Failure::Lasts::Once, Fault::DiskFull},
    Kind{SQLITE_FULL, Failure::Lasts::Forever, Fault::DiskFull},
    Kind{SQLITE_IOERR_WRITE, Failure::Lasts::Once, Fault::DiskFull},
    Kind{SQLITE_IOERR_FSYNC, Failure::Lasts::Forever, Fault::NotWritable},
};

}  // namespace

class FailingDiskTest : public QObject {
  Q_OBJECT

 private:
  FailingVfs m_vfs{"failing"};
  std::unique_ptr<QTemporaryDir> m_folder;

  [[nodiscard]] Location location() const { return {.path = m_folder->filePath(u"notes.db"_s), .vfs = m_vfs.name()}; }

  template <class F>
  static auto here(F f) {
    return foreground(f);
  }
  Result<std::unique_ptr<Database>> open(std::span<const Schema> schemas = notes::Schemas) {
    return here([&](const Worker& worker) { return notes::open(worker, location(), schemas); });
  }
  Result<std::unique_ptr<Database>> open(std::function<bool()> makeRoom) {
    const Secret secret = notes::key();
    return here([&](const Worker& worker) {
      return Database::open(worker, {.location = location(),
                                     .key = secret,
                                     .schemas = notes::Schemas,
                                     .whenAbsent = WhenAbsent::Create,
                                     .makeRoom = std::move(makeRoom)});
    });
  }
  static Result<int> eraseAll(Database& database) {
    return here([&](const Worker& worker) {
      return database.erase(worker, [](Write& write) -> Result<int> {
        const auto rows = write.run(notes::DropBook, u"diary"_s);
        return rows ? Result<int>(int(*rows)) : rows.error();
      });
    });
  }
  static Result<void> fill(Database& database, const QString& book, int count) {
    return here([&](const Worker& worker) { return notes::fill(worker, database, book, count, NoteBytes); });
  }
  static qint64 count(Database& database) {
    return here([&](const Worker& worker) { return notes::count(worker, database); });
  }
  static bool isSound(Database& database) {
    const auto findings = here([&](const Worker& worker) { return database.check(worker, Thoroughness::Thorough); });
    return findings && findings->isSound();
  }

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }
  void cleanup() { m_vfs.heal(); }

  void failedWritesChangeNothing() {
    auto database = open();
    QVERIFY_RESULT(database);
    qint64 expected = 0;
    int failed = 0;
    for (const Kind& kind : Kinds) {
      for (int k = 1; k <= MostCalls; ++k) {
        m_vfs.failAt(k, {.calls = Changes, .code = kind.code, .lasts = kind.lasts});
        const QString book = u"%1 %2 %3"_s.arg(kind.code).arg(int(kind.lasts)).arg(k);
        const auto filled = fill(**database, book, 12);
        const bool hasFailed = m_vfs.failures() > 0;
        m_vfs.heal();

        if (filled) {
          expected += 12;
        } else {
          ++failed;
          QVERIFY(hasFailed);
          QCOMPARE(filled.error().fault, kind.fault);
        }
        QCOMPARE(count(**database), expected);
      }
      QVERIFY(isSound(**database));
    }
    QVERIFY2(failed >= 4 * 90, qPrintable(QString::number(failed)));
    QVERIFY_RESULT(fill(**database, u"at last"_s, 1));
    database->reset();
    database = open();
    QCOMPARE(count(**database), expected + 1);
  }

  // Wherever it fails, it is said whether the rows are gone.
  void whatIsErasedOnAFullDiskIsSaid() {
    auto database = open();
    QVERIFY_RESULT(database);
    bool isLeft = false;
    bool isRefused = false;
    for (int k = 1; k <= MostCalls; ++k) {
      QVERIFY_RESULT(fill(**database, u"diary"_s, 2));
      m_vfs.failAt(k, {.calls = Changes, .code = SQLITE_FULL, .lasts = Failure::Lasts::Forever});
      const Result<int> erased = eraseAll(**database);
      m_vfs.heal();

      if (erased || erased.error().fault == Fault::LeftInJournal) {
        QCOMPARE(count(**database), 0);
      } else {
        QCOMPARE(erased.error().fault, Fault::DiskFull);
        QCOMPARE(count(**database), 2);
        isRefused = true;
      }
      isLeft = isLeft || (!erased && erased.error().fault == Fault::LeftInJournal);
      if (erased) QCOMPARE(QFileInfo(location().path + u"-wal"_s).size(), qint64(0));
      std::ignore = eraseAll(**database);
    }
    QVERIFY(isLeft);
    QVERIFY(isRefused);
  }

  void roomIsMadeForErasing() {
    int asked = 0;
    auto database = open([&] {
      ++asked;
      m_vfs.heal();
      return true;
    });
    QVERIFY_RESULT(database);
    for (int k = 1; k <= 20; ++k) {
      QVERIFY_RESULT(fill(**database, u"diary"_s, 2));
      m_vfs.failAt(k, {.calls = Changes, .code = SQLITE_FULL, .lasts = Failure::Lasts::Forever});

      const Result<int> erased = eraseAll(**database);

      m_vfs.heal();
      QVERIFY_RESULT(erased);
      QCOMPARE(count(**database), 0);
      QCOMPARE(QFileInfo(location().path + u"-wal"_s).size(), qint64(0));
    }
    QVERIFY(asked > 5);
  }

  void failedCheckpointLosesNothing() {
    auto database = open();
    QVERIFY_RESULT(database);
    for (int k = 1; k <= MostCalls; ++k) {
      QVERIFY_RESULT(fill(**database, QString::number(k), 1));
      m_vfs.failAt(k % 12 + 1, {.calls = Changes});
      const auto done = here([&](const Worker& worker) { return (*database)->checkpoint(worker); });
      QCOMPARE(done.has_value(), m_vfs.failures() == 0);
      m_vfs.heal();
    }

    QCOMPARE(count(**database), MostCalls);
    QVERIFY(isSound(**database));
  }

  void failedMigrationsLeaveAWholeVersion() {
    int failed = 0;
    for (const Kind& kind : Kinds) {
      for (int k = 1; k <= MostCalls; k += 3) {
        init();
        QVERIFY_RESULT(fill(*open(OlderSchemas).value(), u"diary"_s, 10));
        m_vfs.failAt(k, {.calls = Changes, .code = kind.code, .lasts = kind.lasts});

        const auto migrated = open(NewerSchemas);
        failed += int(!migrated);
        if (!migrated && kind.code == SQLITE_FULL) QCOMPARE(migrated.error().fault, Fault::DiskFull);
        m_vfs.heal();

        const auto again = open(NewerSchemas);
        QVERIFY_RESULT(again);
        QCOMPARE(count(**again), 10);
        QVERIFY(isSound(**again));
      }
    }
    QVERIFY2(failed > 60, qPrintable(QString::number(failed)));
  }

  void failedBackupsLeaveTheOldOneAndNothingElse() {
    const auto database = open();
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(fill(**database, u"diary"_s, 40));
    const QString copy = m_folder->filePath(u"copy"_s);
    const auto backup = [&] {
      return here([&](const Worker& worker) { return (*database)->backupTo(worker, copy, notes::key()); });
    };
    QVERIFY_RESULT(backup());
    const auto bytes = [&copy] {
      QFile file(copy);
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();

    for (const Kind& kind : Kinds) {
      for (int k = 1; k <= MostCalls; ++k) {
        m_vfs.failAt(k, {.calls = Changes, .code = kind.code, .lasts = kind.lasts});
        const auto failed = backup();
        m_vfs.heal();
        QVERIFY2(!failed, qPrintable(QString::number(k)));
        QCOMPARE(failed.error().fault, kind.fault);
        QCOMPARE(bytes(), before);
        QVERIFY(!QDir(m_folder->path()).entryList(QDir::Files).join(u' ').contains(u"partial"_s));
      }
    }
    QVERIFY_RESULT(fill(**database, u"letters"_s, 1));
    QVERIFY_RESULT(backup());
    QVERIFY(bytes() != before);
  }

  void failedOpeningIsAFaultAndNoCrash() {
    QVERIFY_RESULT(fill(*open().value(), u"diary"_s, 3));
    using tests::FileCall;
    for (const FileCall call : {FileCall::Open, FileCall::Read, FileCall::Size, FileCall::Lock, FileCall::Map}) {
      for (int k = 1; k <= 12; ++k) {
        m_vfs.failAt(k, {.calls = {call}, .code = SQLITE_IOERR, .lasts = Failure::Lasts::Forever});
        const auto failed = open();
        QVERIFY(!failed || m_vfs.failures() == 0 || count(**failed) == 3 || count(**failed) == -1);
        m_vfs.heal();
      }
    }
    QCOMPARE(count(*open().value()), 3);
  }

  void limitOfAFilesSizeIsAFullDisk() {
    const auto database = open();
    QVERIFY_RESULT(database);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit small = old;
    small.rlim_cur = 1'000'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);

    const auto filled = fill(**database, u"diary"_s, 100);
    setrlimit(RLIMIT_FSIZE, &old);

    QCOMPARE(filled.error().fault, Fault::DiskFull);
    QCOMPARE(count(**database), 0);
    QVERIFY_RESULT(fill(**database, u"diary"_s, 100));
  }
};

CANDOR_TEST(FailingDiskTest)

}  // namespace candor::storage

#include "failing_disk_test.moc"
