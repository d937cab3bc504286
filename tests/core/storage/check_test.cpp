#include "storage/check.h"

#include "core/storage/notes.h"
#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::storage {

namespace {

constexpr qint64 PageBytes = 4096;

}  // namespace

class CheckTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;

  [[nodiscard]] QString path() const { return m_folder->filePath(u"notes.db"_s); }
  Result<std::unique_ptr<Database>> open() {
    return foreground([&](const Worker& worker) { return notes::open(worker, {.path = path()}); });
  }
  static Result<Findings> check(Database& database, Thoroughness thoroughness) {
    return foreground([&](const Worker& worker) { return database.check(worker, thoroughness); });
  }
  // Flips one bit in the middle of each of these pages, counted from 1.
  void damage(std::initializer_list<qint64> pages) {
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const qint64 page : pages) {
      const qint64 at = (page - 1) * PageBytes + PageBytes / 2;
      file.seek(at);
      char byte = 0;
      QVERIFY(file.getChar(&byte));
      file.seek(at);
      QVERIFY(file.putChar(char(byte ^ 1)));
    }
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    const auto database = open();
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(
        foreground([&](const Worker& worker) { return notes::fill(worker, **database, u"diary"_s, 50, 5000); }));
  }

  void soundDatabaseHasNoFindings() {
    const auto database = open();
    for (const Thoroughness thoroughness : {Thoroughness::Quick, Thoroughness::Thorough}) {
      const auto findings = check(**database, thoroughness);
      QVERIFY_RESULT(findings);
      QVERIFY2(findings->isSound(), qPrintable(findings->faults.join(u'\n')));
      QVERIFY(findings->pages > 50);
    }
  }

  void soundDatabaseWithAFullLogHasNoFindings() {
    const auto database = open();
    QVERIFY_RESULT(
        foreground([&](const Worker& worker) { return notes::fill(worker, **database, u"letters"_s, 20, 5000); }));

    QVERIFY(check(**database, Thoroughness::Thorough)->isSound());
  }

  void damagedPagesAreCounted() {
    damage({30, 31, 40});
    const auto database = open();
    QVERIFY_RESULT(database);

    for (const Thoroughness thoroughness : {Thoroughness::Quick, Thoroughness::Thorough}) {
      const auto findings = check(**database, thoroughness);
      QVERIFY_RESULT(findings);
      QVERIFY(!findings->isSound());
      QCOMPARE(findings->damagedPages, 3);
    }
  }

  void damagedFirstPageIsAWrongKey() {
    damage({1});

    QCOMPARE(open().error().fault, Fault::WrongKey);
  }

  void readingADamagedPageSaysSo() {
    damage({30});
    const auto database = open();
    QVERIFY_RESULT(database);

    const auto damaged = foreground([&](const Worker& worker) {
      return (*database)->read(worker, [](Read& read) -> Result<void> {
        static constexpr Query<Columns<qint64>> Bytes("SELECT total(length(hex(file))) > 0 FROM note");
        const auto row = read.row(Bytes);
        return row ? Result<void>() : row.error();
      });
    });

    QCOMPARE(damaged.error().fault, Fault::VaultDamaged);
    // What is not damaged can still be read, and written.
    QCOMPARE(foreground([&](const Worker& worker) { return notes::count(worker, **database); }), 50);
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return notes::fill(worker, **database, u"letters"_s, 1); }));
  }

  void everyFlippedBitIsFound() {
    const qint64 pages = QFile(path()).size() / PageBytes;
    for (qint64 page = 2; page <= pages; ++page) {
      damage({page});
      const auto database = open();
      if (database) {
        QCOMPARE(check(**database, Thoroughness::Quick)->damagedPages, 1);
      } else {
        QCOMPARE(database.error().fault, Fault::VaultDamaged);
      }
      damage({page});
    }
  }

  void cutFileIsFound() {
    QFile file(path());
    QVERIFY(file.resize(file.size() - PageBytes - 100));

    const auto database = open();

    QVERIFY(!database || !check(**database, Thoroughness::Quick)->isSound());
  }

  void emptiedFileIsDamaged() {
    QVERIFY(QFile::resize(path(), 0));
    const Secret key = notes::key();

    const auto opened = foreground([&](const Worker& worker) {
      return Database::open(worker, {.location = {.path = path()}, .key = key, .schemas = notes::Schemas});
    });

    QCOMPARE(opened.error().fault, Fault::VaultDamaged);
  }
};

CANDOR_TEST(CheckTest)

}  // namespace candor::storage

#include "check_test.moc"
