#include "formats/wrapped_periods.h"

#include "support/page_lines.h"
#include "support/page_words.h"
#include "support/test.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

class WrappedPeriodsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void secondHalfGoesBehindTheFirst() {
    tests::SetType type;
    type.line(50, 100, u"September 2014 –"_s).line(200, 100, u"Accountant, Acme"_s);
    type.line(50, 114, u"December 2018"_s).line(200, 114, u"Kept the books of forty clients"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)), (QStringList{u"September 2014 – December 2018\tAccountant, Acme"_s,
                                                              u"Kept the books of forty clients"_s}));
  }

  void aYearGoesBehindItsMonth() {
    tests::SetType type;
    type.line(50, 100, u"July 2015 – December"_s).line(200, 100, u"Accountant, Acme"_s);
    type.line(50, 114, u"2019"_s).line(200, 114, u"Kept the books of forty clients"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)).front(), u"July 2015 – December 2019\tAccountant, Acme"_s);
  }

  void anotherPeriodStaysWhereItIs() {
    tests::SetType type;
    type.line(50, 100, u"2014 – 2018"_s).line(200, 100, u"Accountant, Acme"_s);
    type.line(50, 114, u"2019"_s).line(200, 114, u"Auditor, Bolt"_s);

    QCOMPARE(tests::texts(tests::linesOf(type)),
             (QStringList{u"2014 – 2018\tAccountant, Acme"_s, u"2019\tAuditor, Bolt"_s}));
  }
};

}  // namespace

CANDOR_TEST(WrappedPeriodsTest)

}  // namespace candor::formats

#include "wrapped_periods_test.moc"
