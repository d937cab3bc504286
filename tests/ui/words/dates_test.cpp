#include "words/dates.h"

#include "support/test.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace candor;

class DatesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void daysAndTimesAreLocalAndShort() {
    QLocale::setDefault(QLocale::c());
    const QDateTime time(QDate(2026, 10, 2), QTime(9, 5), Qt::LocalTime);

    QCOMPARE(words::day(time.toUTC()), u"2 Oct 2026"_s);
    QCOMPARE(words::dayAndTime(time.toUTC()), u"2 Oct 2026, 09:05"_s);
  }
};

CANDOR_TEST(DatesTest)
#include "dates_test.moc"
