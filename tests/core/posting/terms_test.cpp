#include "posting/posting.h"

#include "knowledge.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::posting;

class TermsTest : public QObject {
  Q_OBJECT

 private:
  static Posting read(const QString& text) {
    return *readPosting(
        PostingText(u"Cook wanted for a small kitchen by the sea.\n"_s + text +
                    u"\nYou prepare fish and vegetables and keep the kitchen clean and the store in order."_s),
        knowledge());
  }

 private Q_SLOTS:
  void contractsAndHours_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Contract>("contract");
    QTest::addColumn<Hours>("hours");
    QTest::newRow("permanent") << u"A full-time, permanent position."_s << Contract::Permanent << Hours::FullTime;
    QTest::newRow("for a time") << u"This is a 6 month contract."_s << Contract::FixedTerm << Hours::Unknown;
    QTest::newRow("either") << u"Part time or full time."_s << Contract::Unknown << Hours::Either;
    QTest::newRow("freelance") << u"You work as an independent contractor."_s << Contract::Freelance << Hours::Unknown;
    QTest::newRow("German") << u"Unbefristet, Teilzeit."_s << Contract::Permanent << Hours::PartTime;
    QTest::newRow("somebody else's") << u"Permanent residents of the house come to dine; seasonal fruit is served."_s
                                     << Contract::Unknown << Hours::Unknown;
  }
  void contractsAndHours() {
    QFETCH(QString, text);
    QFETCH(Contract, contract);
    QFETCH(Hours, hours);

    const Posting posting = read(text);

    QCOMPARE(posting.contract, contract);
    QCOMPARE(posting.hours, hours);
  }

  void deadlines_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("month in words") << u"Closing date: 14 March 2027."_s << u"14 March 2027"_s;
    QTest::newRow("after small words") << u"The application deadline is on Friday, May 7, 2027."_s << u"May 7, 2027"_s;
    QTest::newRow("in numbers") << u"Bewerbungsfrist: 31.01.2027"_s << u"31.01.2027"_s;
    QTest::newRow("no date") << u"Works well under a deadline every day."_s << QString();
  }
  void deadlines() {
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(read(text).deadline.value, expected);
  }
};

CANDOR_TEST(TermsTest)
#include "terms_test.moc"
