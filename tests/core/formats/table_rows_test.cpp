#include "formats/table_rows.h"

#include "support/test.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

class TableRowsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cellsAreReadByColumn() {
    auto rows = TableRows::open(u"Code\tName\r\n1\tKelp\r\n\r\n2\t\r\n", Separator::Tab);

    QVERIFY_RESULT(rows);
    QVERIFY(rows->next());
    QCOMPARE(rows->cell(u"Name"_s), u"Kelp"_s);
    QVERIFY(rows->next());
    QCOMPARE(rows->cell(u"Name"_s), QString());
    QCOMPARE(rows->cell(u"Code"_s), u"2"_s);
    QCOMPARE(rows->cell(u"Other"_s), QString());
    QVERIFY(!rows->next());
    QVERIFY_RESULT(rows->check());
  }

  void quotesHoldCommasBreaksAndQuotes() {
    auto rows = TableRows::open(u"a,b\n\"x, \"\"y\"\"\nz\",2\n", Separator::Comma);

    QVERIFY(rows->next());
    QCOMPARE(rows->cell(u"a"_s), u"x, \"y\"\nz"_s);
    QCOMPARE(rows->cell(u"b"_s), u"2"_s);
    QVERIFY(!rows->next());
    QVERIFY_RESULT(rows->check());
  }

  void quotesOfTabbedTablesAreLetters() {
    auto rows = TableRows::open(u"a\tb\n\"x\t2\n", Separator::Tab);

    QVERIFY(rows->next());
    QCOMPARE(rows->cell(u"a"_s), u"\"x"_s);
  }

  void brokenTablesAreTold_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("cut off") << u"a,b\n1,2\n3"_s;
    QTest::newRow("more cells") << u"a,b\n1,2,3\n"_s;
    QTest::newRow("an open quote") << u"a,b\n\"1,2\n"_s;
    QTest::newRow("text behind a quote") << u"a,b\n\"1\"x,2\n"_s;
  }

  void brokenTablesAreTold() {
    QFETCH(QString, text);
    auto rows = TableRows::open(text, Separator::Comma);
    QVERIFY_RESULT(rows);
    while (rows->next()) continue;

    QVERIFY(!rows->check());
    QCOMPARE(rows->check().error().fault, Fault::Damaged);
  }

  void endlessCellIsTooLarge() {
    const QString text = u"a,b\n"_s + QString(300 * 1024, u'x') + u",2\n"_s;
    auto rows = TableRows::open(text, Separator::Comma);
    while (rows->next()) continue;

    QCOMPARE(rows->check().error().fault, Fault::TooLarge);
  }

  void proseIsNoTable() {
    QCOMPARE(TableRows::open(u"Dear reader", Separator::Tab).error().fault, Fault::Damaged);
    QCOMPARE(TableRows::open(u"", Separator::Comma).error().fault, Fault::Damaged);
  }
};

CANDOR_TEST(TableRowsTest)

}  // namespace
}  // namespace candor::formats

#include "table_rows_test.moc"
