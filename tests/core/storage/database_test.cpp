#include "storage/database.h"

#include "core/storage/open_notes.h"
#include "storage/connection.h"
#include "support/statements.h"

#include <QFile>
#include <QFileInfo>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace candor::storage {

class DatabaseTest : public OpenNotes {
  Q_OBJECT

 private Q_SLOTS:
  void init() { openAnew(); }

  void cleanup() { m_database.reset(); }

  void whatWasWrittenIsReadAfterReopening() {
    QVERIFY_RESULT(fill(u"diary"_s, 3));

    reopen();

    QCOMPARE(count(), 3);
  }

  void onlyTheOwnerMayReadTheFile() {
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
  }

  void absentDatabaseIsNotMadeUnasked() {
    const Secret key = notes::key();
    const auto opened = foreground([&](const Worker& worker) {
      return Database::open(
          worker, {.location = {.path = m_folder->filePath(u"other.db"_s)}, .key = key, .schemas = notes::Schemas});
    });

    QCOMPARE(opened.error().fault, Fault::NotFound);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"other.db"_s)));
  }

  void anotherKeyIsWrong() {
    const Secret key = notes::key(2);
    const auto opened = foreground([&](const Worker& worker) {
      return Database::open(worker, {.location = {.path = path()}, .key = key, .schemas = notes::Schemas});
    });

    QCOMPARE(opened.error().fault, Fault::WrongKey);
  }

  void folderThatIsNotThereIsNotWritable() {
    const auto opened = foreground(
        [&](const Worker& worker) { return notes::open(worker, {.path = m_folder->filePath(u"no/notes.db"_s)}); });

    QCOMPARE(opened.error().fault, Fault::NotWritable);
  }

  void writerOfAnotherProgramIsWaitedForAndThenSaid() {
    const Secret key = notes::key();
    const auto other = Connection::open({.path = path()}, key, WhenAbsent::Refuse);
    QVERIFY_RESULT((*other)->begin(Purpose::Writing));

    QCOMPARE(fill(u"diary"_s, 1).error().fault, Fault::InUse);

    (*other)->rollback();
    QVERIFY_RESULT(fill(u"diary"_s, 1));
  }

  void failedWriteChangesNothingAndTheNextSucceeds() {
    const auto failed = write([](Write& write) -> Result<void> {
      const Result<qint64> id = write.insert(notes::AddBook, u"diary"_s);
      if (!id) return id.error();
      return Error{Fault::Invalid, u"enough"_s};
    });

    QCOMPARE(failed.error(), (Error{Fault::Invalid, u"enough"_s}));
    QVERIFY_RESULT(fill(u"diary"_s, 1));
    QCOMPARE(count(), 1);
  }

  void exceptionInAWriteChangesNothing() {
    const auto throwing = [](Write& write) -> Result<void> {
      const Result<qint64> id = write.insert(notes::AddBook, u"diary"_s);
      throw std::runtime_error(id ? "written" : "not written");
    };

    QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(write(throwing)));

    QVERIFY_RESULT(fill(u"diary"_s, 1));
  }

  void sameNameTwiceIsAlreadyThere() {
    QVERIFY_RESULT(fill(u"diary"_s, 0));

    QCOMPARE(fill(u"diary"_s, 0).error().fault, Fault::AlreadyThere);
  }

  void readSeesOneStateWhileOthersWrite() {
    QVERIFY_RESULT(fill(u"diary"_s, 1));

    const auto counts = read([&](Read& read) -> Result<std::pair<qint64, qint64>> {
      const auto before = read.row(notes::CountNotes);
      if (!before) return before.error();
      std::thread([&] { QVERIFY_RESULT(fill(u"letters"_s, 5)); }).join();
      const auto after = read.row(notes::CountNotes);
      if (!after) return after.error();
      return std::pair(std::get<0>(**before), std::get<0>(**after));
    });

    QVERIFY_RESULT(counts);
    QCOMPARE(*counts, std::pair(qint64(1), qint64(1)));
    QCOMPARE(count(), 6);
  }

  void useInsideAUseIsRefused() {
    const auto inside = foreground([&](const Worker& worker) {
      return m_database->write(worker, [&](Write&) {
        return m_database->read(worker, [](Read& read) { return read.row(notes::CountNotes); });
      });
    });

    QCOMPARE(inside.error().fault, Fault::Internal);
  }

  void jobsReadAndWriteOnTheirThreads() {
    std::optional<Result<qint64>> id;
    std::optional<std::thread::id> thread;
    auto job = m_database->write([&thread](const Worker&, Write& write) {
      thread = std::this_thread::get_id();
      return write.insert(notes::AddBook, u"diary"_s);
    });
    job.then(this, [&](Result<qint64> made) { id = std::move(made); });
    QTRY_VERIFY(id.has_value());

    QCOMPARE(id->value(), 1);
    QVERIFY(*thread != std::this_thread::get_id());
  }

  void stoppedWorkerEndsARunningQuery() {
    std::atomic<bool> hasBegun = false;
    std::optional<Result<qint64>> counted;
    auto job = m_database->read([&hasBegun](const Worker&, Read& read) -> Result<qint64> {
      hasBegun = true;
      const auto row = read.row(notes::CountForLong, 2'000'000'000);
      if (!row) return row.error();
      return std::get<0>(**row);
    });
    job.then(this, [&](Result<qint64> made) { counted = std::move(made); });
    QTRY_VERIFY(hasBegun);

    job.cancel();

    QTRY_VERIFY(counted.has_value());
    QCOMPARE(counted->error().fault, Fault::Cancelled);
    QCOMPARE(count(), 0);  // the connection reads on
  }

  void stoppedWorkerChangesNothing() {
    std::atomic<bool> hasBegun = false;
    std::optional<Result<void>> written;
    auto job = m_database->write([&hasBegun](const Worker& worker, Write& write) -> Result<void> {
      const Result<qint64> id = write.insert(notes::AddBook, u"diary"_s);
      hasBegun = true;
      while (!worker.isStopped()) std::this_thread::yield();
      return id ? Result<void>() : id.error();
    });
    job.then(this, [&](Result<void> made) { written = std::move(made); });
    QTRY_VERIFY(hasBegun);

    job.cancel();

    QTRY_VERIFY(written.has_value());
    QCOMPARE(written->error().fault, Fault::Cancelled);
    QVERIFY_RESULT(fill(u"diary"_s, 0));  // the name is free
  }

  void writersTakeTurns() {
    QVERIFY_RESULT(fill(u"diary"_s, 0));
    const auto addMany = [&] {
      foreground([&](const Worker& worker) {
        for (int i = 0; i < 50; ++i) {
          const auto added = m_database->write(
              worker, [](Write& write) { return write.insert(notes::AddNote, qint64(1), u"x"_s, std::nullopt); });
          if (!added) qFatal("a write failed");
        }
      });
    };

    std::thread first(addMany);
    std::thread second(addMany);
    for (int i = 0; i < 50; ++i) QVERIFY(count() >= 0);
    first.join();
    second.join();

    QCOMPARE(count(), 100);
  }

  void checkpointEmptiesTheLog() {
    QVERIFY_RESULT(fill(u"diary"_s, 2));
    QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);

    QVERIFY_RESULT(foreground([&](const Worker& worker) { return m_database->checkpoint(worker); }));

    QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
    QCOMPARE(count(), 2);
  }

  void everyStatementOfTheNotesFitsItsTables() {
    const auto found = tests::statementsIn(QStringLiteral(CANDOR_SOURCE "/tests/core/storage"));
    const Secret key = notes::key();

    const auto isOfNotes = [](const tests::FoundStatement& statement) {
      return statement.place.startsWith(u"notes.h"_s);
    };
    std::vector<tests::FoundStatement> ours;
    std::ranges::copy_if(found, std::back_inserter(ours), isOfNotes);
    QCOMPARE(ours.size(), 8U);
    QCOMPARE(tests::misfits(ours, path(), key), QStringList());

    ours[0].columns += 1;
    ours[1].arguments += 1;
    ours[2].sql = "DELETE FROM nothing";
    QCOMPARE(tests::misfits(ours, path(), key).size(), 3);
  }
};

CANDOR_TEST(DatabaseTest)

}  // namespace candor::storage

#include "database_test.moc"
