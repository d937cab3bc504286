#include "storage/change_notice.h"

#include "core/storage/notes.h"
#include "support/test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::storage {

class ChangeNoticeTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Database> m_database;

  [[nodiscard]] QString path() const { return m_folder->filePath(u"notes.db"_s); }
  Result<void> fill(const QString& book, int count) {
    return foreground([&](const Worker& worker) { return notes::fill(worker, *m_database, book, count); });
  }
  qint64 count() {
    return foreground([&](const Worker& worker) { return notes::count(worker, *m_database); });
  }
  template <class F>
  auto write(F f) {
    return foreground([&](const Worker& worker) { return m_database->write(worker, f); });
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = foreground([&](const Worker& worker) { return notes::open(worker, {.path = path()}); });
    QVERIFY_RESULT(opened);
    m_database = std::move(*opened);
  }

  void cleanup() { m_database.reset(); }

  void commitTellsTheTablesItChanged() {
    QSignalSpy told(&m_database->changes(), &ChangeNotice::changed);

    QVERIFY_RESULT(fill(u"diary"_s, 2));

    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toStringList(), (QStringList{u"book"_s, u"note"_s, u"search"_s}));
  }

  void deletingEveryRowIsTold() {
    QVERIFY_RESULT(fill(u"diary"_s, 2));
    QSignalSpy told(&m_database->changes(), &ChangeNotice::changed);

    QVERIFY_RESULT(write([](Write& write) { return write.run(notes::DropNotes); }));

    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toStringList().contains(u"note"_s));
  }

  void rowsThatGoAlongAreTold() {
    QVERIFY_RESULT(fill(u"diary"_s, 2));
    QSignalSpy told(&m_database->changes(), &ChangeNotice::changed);

    QVERIFY_RESULT(write([](Write& write) { return write.run(notes::DropBook, u"diary"_s); }));

    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toStringList(), (QStringList{u"book"_s, u"note"_s, u"search"_s}));
    QCOMPARE(count(), 0);
  }

  void nothingChangedIsNotTold() {
    QSignalSpy told(&m_database->changes(), &ChangeNotice::changed);

    QCOMPARE(write([](Write& write) { return write.run(notes::DropNotes); }).value(), 0);
    QVERIFY(!write([](Write& write) -> Result<void> {
      const Result<qint64> id = write.insert(notes::AddBook, u"diary"_s);
      return id ? Error{Fault::Invalid, {}} : id.error();
    }));
    QVERIFY_RESULT(write([](Write&) { return Result<void>(); }));

    QCOMPARE(told.size(), 0);
  }
};

CANDOR_TEST(ChangeNoticeTest)

}  // namespace candor::storage

#include "change_notice_test.moc"
