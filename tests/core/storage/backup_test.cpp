#include "storage/backup.h"

#include "core/storage/notes.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace candor::storage {

class BackupTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Database> m_database;

  [[nodiscard]] QString copy() const { return m_folder->filePath(u"copy.db"_s); }
  [[nodiscard]] QStringList files() const {
    QStringList all = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    all.removeIf([](const QString& name) { return name.startsWith(u"notes.db"_s); });
    return all;
  }
  Result<qint64> backup(Worker::Report report = {}) {
    return foreground([&](const Worker& worker) { return m_database->backupTo(worker, copy(), notes::key(5)); },
                      std::move(report));
  }
  Result<void> fill(const QString& book, int count) {
    return foreground([&](const Worker& worker) { return notes::fill(worker, *m_database, book, count, 5000); });
  }
  qint64 countInCopy() {
    const Secret key = notes::key(5);
    return foreground([&](const Worker& worker) -> qint64 {
      const auto opened = Database::open(worker, {.location = {.path = copy()}, .key = key, .schemas = notes::Schemas});
      return opened ? notes::count(worker, **opened) : -1;
    });
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = foreground(
        [&](const Worker& worker) { return notes::open(worker, {.path = m_folder->filePath(u"notes.db"_s)}); });
    QVERIFY_RESULT(opened);
    m_database = std::move(*opened);
    QVERIFY_RESULT(fill(u"diary"_s, 1500));
  }

  void cleanup() { m_database.reset(); }

  void copyOpensWithItsOwnKeyAndHoldsEverything() {
    QVERIFY_RESULT(backup());

    QCOMPARE(countInCopy(), 1500);
    const auto wrong = foreground([&](const Worker& worker) { return notes::open(worker, {.path = copy()}); });
    QCOMPARE(wrong.error().fault, Fault::WrongKey);
  }

  void copyIsOneFileForTheOwner() {
    QVERIFY_RESULT(backup());

    QCOMPARE(files(), QStringList{u"copy.db"_s});
    QVERIFY(!(QFile::permissions(copy()) & (QFile::ReadGroup | QFile::ReadOther)));
  }

  void newCopyTakesTheOldOnesPlace() {
    QVERIFY_RESULT(backup());
    QVERIFY_RESULT(fill(u"letters"_s, 1));

    QVERIFY_RESULT(backup());

    QCOMPARE(countInCopy(), 1501);
  }

  void progressCountsPagesUpToAll() {
    std::vector<Progress> reports;
    QVERIFY_RESULT(backup([&reports](const Progress& progress) { reports.push_back(progress); }));

    QVERIFY(reports.size() >= 3);
    QCOMPARE(reports.back().phase, u"verify"_s);
    QCOMPARE(reports.front().phase, u"backup"_s);
    QVERIFY(reports.front().done < reports.front().total);
    const Progress& last = reports[reports.size() - 2];
    QVERIFY(last.total > 1500 && last.done == last.total);
  }

  void othersWriteWhileItRunsAndItHoldsOneState() {
    int added = 0;
    QVERIFY_RESULT(backup([&](const Progress&) {
      if (added++ < 3) QVERIFY_RESULT(fill(QString::number(added), 10));
    }));

    QVERIFY(added > 1);
    QCOMPARE(countInCopy(), 1500);
  }

  void cancelledBackupLeavesTheOldOne() {
    QVERIFY_RESULT(backup());
    QVERIFY_RESULT(fill(u"letters"_s, 1));
    JobPool pool(1);
    std::optional<Result<qint64>> outcome;
    std::atomic<bool> hasBegun = false;
    auto job = pool.run([&](const Worker& worker) {
      hasBegun = true;
      while (!worker.isStopped()) std::this_thread::yield();
      return m_database->backupTo(worker, copy(), notes::key(5));
    });
    job.then(this, [&](Result<qint64> made) { outcome = std::move(made); });
    QTRY_VERIFY(hasBegun);

    job.cancel();

    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->error().fault, Fault::Cancelled);
    QCOMPARE(files(), QStringList{u"copy.db"_s});
    QCOMPARE(countInCopy(), 1500);
  }

  void remainsOfACrashedBackupAreNoHindrance() {
    QFile remains(copy() + u".partial"_s);
    QVERIFY(remains.open(QIODevice::WriteOnly) && remains.write("torn") == 4);
    remains.close();

    QVERIFY_RESULT(backup());

    QCOMPARE(countInCopy(), 1500);
  }

  void folderThatIsNotThereIsSaid() {
    const auto failed = foreground([&](const Worker& worker) {
      return m_database->backupTo(worker, m_folder->filePath(u"no/copy.db"_s), notes::key(5));
    });

    QCOMPARE(failed.error().fault, Fault::NotWritable);
  }
};

CANDOR_TEST(BackupTest)

}  // namespace candor::storage

#include "backup_test.moc"
