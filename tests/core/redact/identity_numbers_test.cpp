#include "found.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::redact;

class IdentityNumbersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void numbersAreFoundByFormOrLabel_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& expected) {
      QTest::newRow(name) << text << expected;
    };
    row("american", u"My number is 536-22-8726, thanks"_s, {u"government id: 536-22-8726"_s});
    row("american, its beginning masked", u"SSN: ***-**-8726"_s, {u"government id: ***-**-8726"_s});
    row("american without signs", u"Social Security Number: 536228726"_s, {u"government id: 536228726"_s});
    row("british", u"NI number QQ 12 34 56 C, AB 12 34 56 C"_s, {u"government id: AB 12 34 56 C"_s});
    row("french", u"N° 2 55 08 14 168 025 38"_s, {u"government id: 2 55 08 14 168 025 38"_s});
    row("spanish", u"con DNI 12345678Z"_s, {u"government id: 12345678Z"_s});
    row("italian", u"Codice fiscale RSSMRA85T10A562S"_s, {u"government id: RSSMRA85T10A562S"_s});
    row("german tax", u"Steuer-ID: 12 345 678 903"_s, {u"government id: 12 345 678 903"_s});
    row("german tax without a label", u"86 095 742 719"_s, {u"government id: 86 095 742 719"_s});
    row("indian", u"2341 2341 2346"_s, {u"government id: 2341 2341 2346"_s});
    row("indian tax", u"ABCPE1234F"_s, {u"government id: ABCPE1234F"_s});
    row("dutch", u"BSN 111222333"_s, {u"government id: 111222333"_s});
    row("portuguese", u"NIF: 123 456 789"_s, {u"government id: 123 456 789"_s});
    row("spanish foreigner", u"NIE X1234567L"_s, {u"government id: X1234567L"_s});
    row("german pension", u"65 170839 J 003"_s, {u"government id: 65 170839 J 003"_s});
    row("routing", u"Routing number: 021000021"_s, {u"bank account: 021000021"_s});
    row("passport", u"Passport No. C01X00T47"_s, {u"government id: C01X00T47"_s});
    row("passport in German", u"Reisepass Nr: C4J1234567"_s, {u"government id: C4J1234567"_s});
    row("a licence's class is none", u"Driver's license: Class B, since 2009"_s, {});
    row("years are none", u"Passport 2018 2019 2020"_s, {});
    row("iban and words behind it", u"IBAN DE89 3704 0044 0532 0130 00 BANK OF ALL"_s,
        {u"bank account: DE89 3704 0044 0532 0130 00"_s});
    row("account behind a label", u"Account number: 000123456789"_s, {u"bank account: 000123456789"_s});
    row("card", u"4111-1111-1111-1111"_s, {u"card: 4111-1111-1111-1111"_s});
    row("american express", u"3782 822463 10005"_s, {u"card: 3782 822463 10005"_s});
    row("wrong check digit", u"4111-1111-1111-1112"_s, {});
    row("phone numbers are none", u"+1 (555) 123-4567, 0049 30 1234567"_s, {});
    row("money and years are none", u"2019-2021: from 1,000,000 to 2,500,000"_s, {});
  }
  void numbersAreFoundByFormOrLabel() {
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QCOMPARE(shown(findIdentityNumbers(text), text), expected);
  }

  void warningIsForIdsAndCardsAlone() {
    QVERIFY(findsGovernmentIds(u"SSN 536-22-8726"));
    QVERIFY(findsGovernmentIds(u"Visa 4111 1111 1111 1111"));
    QVERIFY(!findsGovernmentIds(u"IBAN DE89 3704 0044 0532 0130 00"));
    QVERIFY(!findsGovernmentIds(u"Five years of work, 2015-2020"));
  }

  void struckOutNumbersKeepTheirLengthAndAreGone() {
    const QString text =
        u"SSN 536-22-8726, 2341 2341 2346, Visa 4111 1111 1111 1111; IBAN DE89 3704 0044 0532 0130 00"_s;

    const QString struck = struckOut(text, findIdsAndCards(text));

    QCOMPARE(struck, u"SSN XXX-XX-XXXX, XXXX XXXX XXXX, Visa XXXX XXXX XXXX XXXX; IBAN DE89 3704 0044 0532 0130 00"_s);
    QVERIFY(!findsGovernmentIds(struck));
  }
};
CANDOR_TEST(IdentityNumbersTest)
#include "identity_numbers_test.moc"
