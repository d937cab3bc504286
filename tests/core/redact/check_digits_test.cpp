#include "redact/check_digits.h"

#include "support/test.h"

#include <QString>

using namespace Qt::StringLiterals;
using namespace candor::redact;

class CheckDigitsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rightNumbersPassAndOneDigitOffFails_data() {
    QTest::addColumn<int>("check");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("card") << 0 << u"4111 1111 1111 1111"_s << u"4111 1111 1111 1112"_s;
    QTest::newRow("iban") << 1 << u"DE89 3704 0044 0532 0130 00"_s << u"DE89 3704 0044 0532 0130 01"_s;
    QTest::newRow("iban with letters") << 1 << u"GB29NWBK60161331926819"_s << u"GB29NWBK60161331926818"_s;
    QTest::newRow("swiss") << 2 << u"756.9217.0769.85"_s << u"756.9217.0769.84"_s;
    QTest::newRow("french") << 3 << u"2 55 08 14 168 025 38"_s << u"2 55 08 14 168 025 39"_s;
    QTest::newRow("spanish") << 4 << u"12345678Z"_s << u"12345678A"_s;
    QTest::newRow("spanish foreigner") << 4 << u"X1234567L"_s << u"X1234567M"_s;
    QTest::newRow("brazilian") << 5 << u"111.444.777-35"_s << u"111.444.777-36"_s;
    QTest::newRow("german pension") << 6 << u"65 170839 J 003"_s << u"65 170839 J 007"_s;
    QTest::newRow("german tax") << 8 << u"86 095 742 719"_s << u"86 095 742 718"_s;
    QTest::newRow("italian") << 9 << u"RSSMRA85T10A562S"_s << u"RSSMRA85T10A562T"_s;
    QTest::newRow("indian") << 10 << u"2341 2341 2346"_s << u"2341 2341 2364"_s;
    QTest::newRow("swedish") << 7 << u"19811218-9876"_s << u"19811218-9877"_s;
  }
  void rightNumbersPassAndOneDigitOffFails() {
    using Check = bool (*)(QStringView);
    constexpr Check Checks[] = {passesLuhn,       passesIban,       passesEan13,      passesFrenchKey,
                                passesSpanishKey, passesCpf,        passesPensionKey, passesPersonalKey,
                                passesTaxKey,     passesItalianKey, passesAadhaar};
    QFETCH(const int, check);
    QFETCH(const QString, right);
    QFETCH(const QString, wrong);

    QVERIFY(Checks[check](right));
    QVERIFY(!Checks[check](wrong));
  }

  void nothingPassesNothing() {
    QVERIFY(!passesLuhn(u""));
    QVERIFY(!passesIban(u""));
    QVERIFY(!passesSpanishKey(u""));
    QVERIFY(!passesPensionKey(u""));
    QVERIFY(!passesFrenchKey(u""));
    QVERIFY(!passesTaxKey(u""));
    QVERIFY(!passesItalianKey(u""));
    QVERIFY(!passesAadhaar(u""));
  }
};
CANDOR_TEST(CheckDigitsTest)
#include "check_digits_test.moc"
