#include "storage/migration.h"

#include "core/storage/notes.h"
#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::storage {

namespace {

constexpr Sql<> Shout("UPDATE note SET text = upper(text) || '!'");
constexpr Query<Columns<QString, int>> Versions("SELECT name, version FROM room ORDER BY name");

Result<void> shout(Write& write) {
  const Result<qint64> changed = write.run(Shout);
  return changed ? Result<void>() : changed.error();
}

const char* const Rebuild = R"(
  DROP TRIGGER note_found;
  DROP TRIGGER note_lost;
  DROP TABLE search;
  CREATE TABLE fresh_book (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, colour TEXT) STRICT;
  INSERT INTO fresh_book (id, name) SELECT id, name FROM book;
  DROP TABLE book;
  ALTER TABLE fresh_book RENAME TO book)";

const std::array Longer = {notes::Steps[0], notes::Steps[1], Migration{3, Rebuild}, Migration{4, "", &shout}};
const std::array LongerSchemas = {Schema{"notes", Longer}};
constexpr std::array Letters = {Migration{1, "CREATE TABLE letter (id INTEGER NOT NULL PRIMARY KEY) STRICT"}};
constexpr std::array BothRooms = {notes::Schemas[0], Schema{"letters", Letters}};

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class MigrationTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  int m_backups = 0;

  [[nodiscard]] QString path() const { return m_folder->filePath(u"notes.db"_s); }

  template <class F>
  auto with(std::span<const Schema> schemas, F f) {
    return foreground([&](const Worker& worker) -> Result<QStringList> {
      const Secret key = notes::key();
      const auto beforeMigration = [this](const Worker&, Database&) {
        ++m_backups;
        return Result<void>();
      };
      auto opened = Database::open(worker, {.location = {.path = path()},
                                            .key = key,
                                            .schemas = schemas,
                                            .whenAbsent = WhenAbsent::Create,
                                            .beforeMigration = beforeMigration});
      if (!opened) return opened.error();
      return f(worker, **opened);
    });
  }

  Result<QStringList> versions(std::span<const Schema> schemas) {
    return with(schemas, [](const Worker& worker, Database& database) {
      return database.read(worker, [](Read& read) -> Result<QStringList> {
        QStringList all;
        const auto done = read.each(
            Versions, [&all](const QString& name, int version) { all.append(u"%1 %2"_s.arg(name).arg(version)); });
        if (!done) return done.error();
        return all;
      });
    });
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_backups = 0;
  }

  void newDatabaseHasEveryRoomAtItsNewest() {
    QCOMPARE(versions(BothRooms).value(), (QStringList{u"letters 1"_s, u"notes 2"_s}));
    QCOMPARE(m_backups, 0);
  }

  void olderDatabaseIsBackedUpOnceAndBroughtForward() {
    QVERIFY_RESULT(versions(notes::Schemas));

    QCOMPARE(versions(LongerSchemas).value(), QStringList{u"notes 4"_s});
    QCOMPARE(versions(LongerSchemas).value(), QStringList{u"notes 4"_s});

    QCOMPARE(m_backups, 1);
  }

  void rebuiltTableKeepsWhatRefersToIt() {
    const auto filled = with(notes::Schemas, [](const Worker& worker, Database& database) -> Result<QStringList> {
      const Result<void> done = notes::fill(worker, database, u"diary"_s, 2);
      return done ? Result<QStringList>(QStringList()) : done.error();
    });
    QVERIFY_RESULT(filled);

    const auto texts = with(LongerSchemas, [](const Worker& worker, Database& database) {
      return database.read(worker, [](Read& read) -> Result<QStringList> {
        QStringList all;
        const auto done = read.each(notes::Texts, [&all](const QString& text) { all.append(text); });
        if (!done) return done.error();
        return all;
      });
    });

    QCOMPARE(texts.value(), (QStringList{u"0!"_s, u"1!"_s}));
  }

  void referencesHoldAgainAfterMigrating() {
    const auto dangling = with(notes::Schemas, [](const Worker& worker, Database& database) -> Result<QStringList> {
      const auto added = database.write(
          worker, [](Write& write) { return write.insert(notes::AddNote, qint64(77), u"x"_s, std::nullopt); });
      return added ? Result<QStringList>(QStringList()) : added.error();
    });

    QCOMPARE(dangling.error().fault, Fault::Invalid);
  }

  void stepThatLeavesADanglingReferenceIsUndone() {
    static constexpr std::array Steps = {notes::Steps[0], notes::Steps[1],
                                         Migration{3, "INSERT INTO note (book, text) VALUES (77, 'x')"}};
    static constexpr std::array Schemas = {Schema{"notes", Steps}};

    QCOMPARE(versions(Schemas).error().fault, Fault::VaultDamaged);
    QCOMPARE(versions(notes::Schemas).value(), QStringList{u"notes 2"_s});
  }

  void failingStepLeavesTheOneBefore() {
    static constexpr std::array Steps = {notes::Steps[0], notes::Steps[1],
                                         Migration{3, "CREATE TABLE extra (id INTEGER) STRICT; SELECT nonsense"}};
    static constexpr std::array Schemas = {Schema{"notes", Steps}};

    QVERIFY(!versions(Schemas));
    QCOMPARE(versions(LongerSchemas).value(), QStringList{u"notes 4"_s});
  }

  void failedBackupMigratesNothing() {
    QVERIFY_RESULT(versions(notes::Schemas));
    const Secret key = notes::key();
    const auto opened = foreground([&](const Worker& worker) {
      const auto failing = [](const Worker&, Database&) { return Result<void>(Error{Fault::DiskFull, {}}); };
      return Database::open(
          worker, {.location = {.path = path()}, .key = key, .schemas = LongerSchemas, .beforeMigration = failing});
    });

    QCOMPARE(opened.error().fault, Fault::DiskFull);
    QCOMPARE(versions(notes::Schemas).value(), QStringList{u"notes 2"_s});
  }

  void newerVersionIsRefusedUntouched() {
    QVERIFY_RESULT(versions(LongerSchemas));
    const QByteArray before = bytesOf(path());

    QCOMPARE(versions(notes::Schemas).error().fault, Fault::NewerVault);

    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(versions(LongerSchemas).value(), QStringList{u"notes 4"_s});
  }

  void unknownRoomIsRefusedUntouchedWithItsLog() {
    const QString copy = m_folder->filePath(u"copy.db"_s);
    const auto copied = with(BothRooms, [&](const Worker&, Database&) -> Result<QStringList> {
      QFile::copy(path(), copy);
      QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s);
      return QStringList();
    });
    QVERIFY_RESULT(copied);
    const QByteArray file = bytesOf(copy);
    const QByteArray log = bytesOf(copy + u"-wal"_s);
    QVERIFY(!log.isEmpty());

    const auto opened =
        foreground([&](const Worker& worker) { return notes::open(worker, {.path = copy}, notes::Schemas); });

    QCOMPARE(opened.error().fault, Fault::NewerVault);
    QCOMPARE(bytesOf(copy), file);
    QCOMPARE(bytesOf(copy + u"-wal"_s), log);
  }

  void gapInTheNumbersIsOurMistake() {
    static constexpr std::array Steps = {notes::Steps[0], Migration{3, ""}};
    static constexpr std::array Schemas = {Schema{"notes", Steps}};

    QCOMPARE(versions(Schemas).error().fault, Fault::Internal);
  }
};

CANDOR_TEST(MigrationTest)

}  // namespace candor::storage

#include "migration_test.moc"
