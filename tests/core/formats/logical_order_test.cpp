#include "formats/logical_order.h"

#include "support/test.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

class LogicalOrderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textIsTurned_data() {
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("read");
    const auto row = [](const char* name, const QString& shown, const QString& read) {
      QTest::newRow(name) << shown << read;
    };
    row("Latin stays", u"Jane Doe, 2019 – 2023 (Acme)"_s, u"Jane Doe, 2019 – 2023 (Acme)"_s);
    row("a Hebrew word", u"העונ יול"_s, u"לוי נועה"_s);
    row("an Arabic word", u"دادح ىليل"_s, u"ليلى حداد"_s);
    row("lam and alef", u"ندرألا ةعماج"_s, u"جامعة الأردن"_s);
    row("an address keeps its order", u"noa.levi@example.org :ל\"אוד"_s, u"דוא\"ל: noa.levi@example.org"_s);
    row("a number with its hyphens", u"050-123-4567 :ןופלט"_s, u"טלפון: 050-123-4567"_s);
    row("groups of a number", u"4567 123 79 962+ :فتاه"_s, u"هاتف: +962 79 123 4567"_s);
    row("a period in brackets", u")2023–2019( ביבא לת"_s, u"תל אביב (2019–2023)"_s);
    row("mirrored brackets", u"(2023–2019) ביבא לת"_s, u"תל אביב (2019–2023)"_s);
    row("Latin words among them", u"תוחוקל 12 רובע Kubernetes-ו Java-ב"_s, u"ב-Java ו-Kubernetes עבור 12 לקוחות"_s);
    row("two Latin words together", u"Visual Basic תפשב חותיפ"_s, u"פיתוח בשפת Visual Basic"_s);
    row("a word of theirs in a Latin line", u"Worked at ןולא in Haifa for years"_s,
        u"Worked at אלון in Haifa for years"_s);
    row("a share", u"20% לש לודיג"_s, u"גידול של 20%"_s);
  }

  void textIsTurned() {
    QFETCH(QString, shown);
    QFETCH(QString, read);
    QCOMPARE(logicalOrder(shown), read);
  }

  void marksStayWithTheirLetter() { QCOMPARE(logicalOrder(u"םוֹלשָׁ"_s), u"שָׁלוֹם"_s); }

  void shapesBecomeLetters() {
    QCOMPARE(logicalOrder(withoutShapes(u"ﻡﻼﺳ"_s)), u"سلام"_s);
    QCOMPARE(withoutShapes(u"Jane"_s), u"Jane"_s);
  }
};

}  // namespace

CANDOR_TEST(LogicalOrderTest)

}  // namespace candor::formats

#include "logical_order_test.moc"
