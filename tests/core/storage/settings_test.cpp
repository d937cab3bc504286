#include "storage/settings.h"

#include "core/storage/notes.h"
#include "storage/connection.h"
#include "support/decrypted_pages.h"
#include "support/test.h"

#include <QTemporaryDir>

#include <dlfcn.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace candor::storage {

class SettingsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  std::unique_ptr<Connection> open(Purpose purpose, Durability durability = Durability::Full) {
    const Secret key = notes::key();
    auto opened = Connection::open({.path = m_folder.filePath(u"settings.db"_s)}, key, WhenAbsent::Create);
    if (!opened || !(*opened)->settle(purpose, durability)) return nullptr;
    return std::move(*opened);
  }

 private Q_SLOTS:
  void libraryIsTheOneWeWereMadeWith() {
    QVERIFY_RESULT(checkVersions());
    QCOMPARE(QString::fromUtf8(sqlite3_libversion()), u"3.51.3"_s);
    QVERIFY(open(Purpose::Writing)->ask("PRAGMA cipher_version")->startsWith(u"4.14.0"_s));
  }

  void settingsAreMade_data() {
    QTest::addColumn<QString>("value");

    QTest::newRow("cipher_page_size") << u"4096"_s;
    QTest::newRow("cipher_memory_security") << u"1"_s;
    QTest::newRow("journal_mode") << u"wal"_s;
    QTest::newRow("synchronous") << u"2"_s;
    QTest::newRow("secure_delete") << u"1"_s;
    QTest::newRow("foreign_keys") << u"1"_s;
    QTest::newRow("temp_store") << u"2"_s;
    QTest::newRow("cell_size_check") << u"1"_s;
    QTest::newRow("trusted_schema") << u"0"_s;
    QTest::newRow("query_only") << u"0"_s;
  }

  void settingsAreMade() {
    QFETCH(QString, value);
    const auto connection = open(Purpose::Writing);
    QVERIFY(connection);

    const QByteArray question = QByteArray("PRAGMA ") + QTest::currentDataTag();

    QCOMPARE(connection->ask(question.constData()).value(), value);
  }

  void readerCannotWrite() {
    QVERIFY(open(Purpose::Writing)->execute("CREATE TABLE here (id INTEGER) STRICT"));

    const auto refused = open(Purpose::Reading)->execute("DELETE FROM here");

    QCOMPARE(refused.error().fault, Fault::NotWritable);
  }

  void noOtherFileCanBeAttached() { QVERIFY(!open(Purpose::Writing)->execute("ATTACH ':memory:' AS other")); }

  void schemaCannotBeWrittenByHand() {
    const auto connection = open(Purpose::Writing);
    QVERIFY_RESULT(connection->execute("PRAGMA writable_schema = ON"));

    QVERIFY(!connection->execute("DELETE FROM sqlite_schema"));
  }

  void testsMayDoWithoutDurability() {
    QCOMPARE(open(Purpose::Writing, Durability::None)->ask("PRAGMA synchronous").value(), u"0"_s);
  }

  void keyOfAnotherLengthIsRefused() {
    const Secret shortKey(31);

    const auto opened = Connection::open({.path = m_folder.filePath(u"new.db"_s)}, shortKey, WhenAbsent::Create);

    QCOMPARE(opened.error().fault, Fault::Invalid);
  }

  void fileBetraysNothing() {
    const auto connection = open(Purpose::Writing);
    QVERIFY_RESULT(connection->execute("CREATE TABLE secret_table (id INTEGER) STRICT"));
    QVERIFY_RESULT(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"));

    QFile file(m_folder.filePath(u"settings.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    QVERIFY(!bytes.startsWith("SQLite"));
    QVERIFY(!bytes.contains("secret_table"));
  }

  // Deleting packs the cells of emptied pages into their neighbours: what was there before goes, too.
  void pagesPackedAnewKeepNothingDeleted() {
    {
      const auto connection = open(Purpose::Writing);
      QVERIFY_RESULT(connection->execute("CREATE TABLE word (id INTEGER PRIMARY KEY, kind TEXT, rest TEXT) STRICT"));
      QVERIFY_RESULT(connection->execute(
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) INSERT INTO word (kind, "
          "rest) "
          "SELECT iif(i % 7 = 0, 'zebra', 'quagga'), substr(hex(zeroblob(400)), 1, 20 + i * 13 % 400) FROM n"));
      QVERIFY_RESULT(connection->execute("DELETE FROM word WHERE kind = 'quagga'"));
      QVERIFY_RESULT(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    const QByteArray pages = tests::decryptedPages(m_folder.filePath(u"settings.db"_s), notes::key());

    QVERIFY(pages.contains("zebra"));
    QCOMPARE(pages.count("quagga"), 0);
  }

  // Whatever else is loaded into the process must not find our SQLite when it looks for its own.
  void ourSqliteIsHidden() {
    for (const char* const name : {"sqlite3_open_v2", "sqlite3_libversion", "sqlite3_key_v2"})
      QCOMPARE(dlsym(RTLD_DEFAULT, name), nullptr);
  }
};

CANDOR_TEST(SettingsTest)

}  // namespace candor::storage

#include "settings_test.moc"
