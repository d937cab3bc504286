#include "storage/database.h"

#include "support/test.h"

#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::storage {

namespace {

constexpr std::array Steps = {Migration{1,
                                        "CREATE TABLE note (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "
                                        "title TEXT NOT NULL, body BLOB) STRICT"}};
constexpr std::array Schemas = {Schema{"notes", Steps}};
constexpr Sql<QString, std::optional<QByteArray>> AddNote("INSERT INTO note (title, body) VALUES (?, ?)");
constexpr Query<Columns<qint64, QString>> AllNotes("SELECT id, title FROM note ORDER BY id");

}  // namespace

class DatabaseTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void whatWasWrittenIsRead() {
    const Secret key(32);
    foreground([&](const Worker& worker) {
      auto database = Database::open(worker, {.location = {.path = m_folder.filePath(u"a.db"_s)},
                                              .key = key,
                                              .schemas = Schemas,
                                              .whenAbsent = WhenAbsent::Create});
      QVERIFY_RESULT(database);
      const auto id =
          (*database)->write(worker, [](Write& write) { return write.insert(AddNote, u"ä"_s, QByteArray()); });
      QVERIFY_RESULT(id);
      const auto all = (*database)->read(worker, [](Read& read) { return read.rows(AllNotes); });
      QVERIFY_RESULT(all);
      QCOMPARE(all->size(), 1U);
      QCOMPARE(std::get<1>(all->at(0)), u"ä"_s);
    });
  }
};

CANDOR_TEST(DatabaseTest)

}  // namespace candor::storage

#include "database_test.moc"
