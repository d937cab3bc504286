#include "storage/change_notice.h"

#include "core/storage/open_notes.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::storage {

class ChangeNoticeTest : public OpenNotes {
  Q_OBJECT

 private Q_SLOTS:
  void init() { openAnew(); }

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
