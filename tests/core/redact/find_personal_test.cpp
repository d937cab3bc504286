#include "found.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor::redact;

namespace {

const QString Resume =
    uR"(Mara Lind
Accountant
12 Harbour Street, Apt 4, Portland, OR 97201
mara.lind@example.org | +1 503 555 0142 | linkedin.com/in/maralind
Date of birth: 12 March 1990

EXPERIENCE

Accountant, Hill Brothers, 2015 - 2020
- Closed the books of 12 branches each month; the team called Mara the walking ledger
- Wrote the tool at github.com/maralind/ledger, used at www.hillbrothers.example

EDUCATION

BSc Accounting, Lind College, 2012

REFERENCES

Dr. Otto Kern, Hill Brothers
otto.kern@example.org, +1 503 555 0199
)"_s;

}  // namespace

class FindPersonalTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void allThatTellsWhoItIsIsFound() {
    const QStringList found = foundIn(Resume);

    QCOMPARE(found, (QStringList{u"name: Mara Lind"_s, u"address: 12 Harbour Street, Apt 4"_s, u"address: OR 97201"_s,
                                 u"email: mara.lind@example.org"_s, u"phone: +1 503 555 0142"_s,
                                 u"link: linkedin.com/in/maralind"_s, u"birth date: 12 March 1990"_s, u"name: Mara"_s,
                                 u"link: github.com/maralind/ledger"_s, u"referee: Dr. Otto Kern"_s,
                                 u"referee: Hill Brothers"_s, u"email: otto.kern@example.org"_s,
                                 u"phone: +1 503 555 0199"_s}));
  }

  void partOfAnotherNameStays() { QVERIFY(!foundIn(Resume).contains(u"name: Lind"_s)); }

  void pageOfTheEmployerStays() {
    for (const QString& line : foundIn(Resume)) QVERIFY(!line.contains(u"hillbrothers"_s));
  }

  void findingsNeverOverlap() {
    const auto profile = profileOf(Resume);
    const auto found = findPersonal(profile);
    for (size_t i = 1; i < found.size(); ++i) QVERIFY(found[i - 1].span.end() <= found[i].span.start);
  }

  void addressesOfManyCountries_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("street");
    QTest::newRow("american") << u"4521 NW 5th Avenue, Suite 200"_s << u"4521 NW 5th Avenue, Suite 200"_s;
    QTest::newRow("german") << u"Musterstraße 12a, 10115 Berlin"_s << u"Musterstraße 12a"_s;
    QTest::newRow("french") << u"12 bis, rue de la Paix, 75002 Paris"_s << u"12 bis, rue de la Paix"_s;
    QTest::newRow("spanish") << u"Calle Mayor 5, 28013 Madrid"_s << u"Calle Mayor 5"_s;
    QTest::newRow("italian") << u"Via Garibaldi, 12 - Roma"_s << u"Via Garibaldi, 12"_s;
    QTest::newRow("dutch") << u"Keizersgracht 241, Amsterdam"_s << u"Keizersgracht 241"_s;
    QTest::newRow("box") << u"P.O. Box 1180, Salem"_s << u"P.O. Box 1180"_s;
  }
  void addressesOfManyCountries() {
    QFETCH(const QString, line);
    QFETCH(const QString, street);
    const QStringList found = foundIn(u"Mara Lind\n"_s + line + u"\nmara@example.org\n\nSUMMARY\n\nI keep books.\n"_s);
    QVERIFY2(found.contains(u"address: "_s + street), qPrintable(found.join(u'\n')));
  }

  void handlesAreFoundAndWordsAreNot_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("handle");
    QTest::newRow("before its network") << u"quax-dev (GitHub)"_s << u"quax-dev"_s;
    QTest::newRow("beside its page") << u"quaxy · https://example.net/quaxy"_s << u"quaxy"_s;
    QTest::newRow("like the mail box") << u"Leeds | mara.lind | 2019"_s << QString();
    QTest::newRow("a tool") << u"Git (GitHub, Bitbucket)"_s << QString();
    QTest::newRow("a word before networks") << u"social mediums (Facebook, Twitter)"_s << QString();
    QTest::newRow("a word and itself") << u"accounts payable/accounts receivable"_s << QString();
    QTest::newRow("a field without a value") << u"LinkedIn profile"_s << QString();
  }
  void handlesAreFoundAndWordsAreNot() {
    QFETCH(const QString, line);
    QFETCH(const QString, handle);
    QStringList handles = foundIn(u"Mara Lind\nmara@example.org\n\nSUMMARY\n\nI keep books.\n\n"_s + line + u"\n"_s);
    handles = handles.filter(u"handle: "_s);
    handles.removeDuplicates();  // the page's address says it again
    QCOMPARE(handles, handle.isEmpty() ? QStringList() : QStringList(u"handle: "_s + handle));
  }

  void articleOfANetworkIsNoLinkToThePerson() {
    const QStringList found =
        foundIn(u"Mara Lind\nmara@example.org\n\nPUBLICATIONS\n\nBooks, https://medium.com/engineering/books\n"_s);
    for (const QString& line : found) QVERIFY2(!line.contains(u"engineering"_s), qPrintable(line));
  }

  void initialsOfThePersonAreTheName() {
    const QStringList found = foundIn(
        u"Mara Lind\nmara@example.org\n\nPUBLICATIONS\n\nKern, O., Lind, M. Books of Hull. 2019\n"
        u"M. Lind and O. Kern. Ledgers of Hull. 2020\n"_s);
    QVERIFY2(found.contains(u"name: Lind, M."_s), qPrintable(found.join(u'\n')));
    QVERIFY2(found.contains(u"name: M. Lind"_s), qPrintable(found.join(u'\n')));
  }

  void yearsAndSeasonsAreNoAddresses() {
    const QStringList found = foundIn(
        u"Mara Lind\nmara@example.org\n\nEXPERIENCE\n\nClerk, Spring 2019\n- Monitoring 15 sites, offering 100 tours\n"
        u"Civil Engineering 2012\n2014 Leeds College\n"_s);
    for (const QString& line : found) QVERIFY2(!line.startsWith(u"address"_s), qPrintable(line));
  }

  void workIsNoAddress() {
    const QStringList found = foundIn(
        u"Mara Lind\n\nEXPERIENCE\n\nDriver, Road Works, 2015 - 2020\n- Drove 300 Volvo Trucks a Way off\n"
        u"- Raised 20 Million Dollars with 12 People in Court\n"_s);
    for (const QString& line : found) QVERIFY2(!line.startsWith(u"address"_s), qPrintable(line));
  }
};
CANDOR_TEST(FindPersonalTest)
#include "find_personal_test.moc"
