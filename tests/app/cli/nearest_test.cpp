#include "cli/nearest.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::cli::nearest;

class NearestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsMeantByFarWords() {
    QCOMPARE(nearest(u"xyz"_s, {u"read"_s, u"match"_s}), QString());
    QCOMPARE(nearest(QString(), {u"read"_s}), QString());
  }

  void fewestStepsWin() { QCOMPARE(nearest(u"raed"_s, {u"rank"_s, u"read"_s}), u"read"_s); }
  void beginningIsNear() { QCOMPARE(nearest(u"prof"_s, {u"rank"_s, u"profile"_s}), u"profile"_s); }
};

CANDOR_TEST(NearestTest)
#include "nearest_test.moc"
