#include "redact/mask_table.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::redact;

class MaskTableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tableBringsBackTheSameMasks() {
    const std::vector<Mask> masks{
        {.name = u"[name 1]"_s, .original = u"Mara \"M\" Lind\n"_s, .kind = PersonalKind::Name},
        {.name = u"[birth date 1]"_s, .original = u"1990"_s, .kind = PersonalKind::BirthDate},
        {.name = u"[referee 1]"_s, .original = u"Otto"_s, .kind = PersonalKind::Referee}};

    const Result<std::vector<Mask>> read = masksOf(tableOf(masks));

    QVERIFY_RESULT(read);
    QCOMPARE(*read, masks);
  }

  void whatIsNoTableIsRefused_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Mara Lind");
    QTest::newRow("no masks") << QByteArray("{}");
    QTest::newRow("no kind") << QByteArray(R"({"masks":[{"mask":"[name 1]","original":"Mara"}]})");
    QTest::newRow("no mask") << QByteArray(R"({"masks":[{"mask":"e","kind":"name","original":"Mara"}]})");
    QTest::newRow("no original") << QByteArray(R"({"masks":[{"mask":"[name 1]","kind":"name"}]})");
  }
  void whatIsNoTableIsRefused() {
    QFETCH(const QByteArray, table);
    const Result<std::vector<Mask>> read = masksOf(table);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::Damaged);
  }
};
CANDOR_TEST(MaskTableTest)
#include "mask_table_test.moc"
