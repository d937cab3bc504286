#include "words/sizes.h"

#include "support/test.h"

#include <QLocale>

namespace candor::words {
namespace {

using namespace Qt::StringLiterals;

class SizesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sizesAreRoundedToWhatOneReads() {
    const QLocale before;
    QLocale::setDefault(QLocale::English);
    QCOMPARE(size(180'000), u"180 kB"_s);
    QCOMPARE(size(165'400'000), u"165 MB"_s);
    QCOMPARE(size(1'230'000'000), u"1.2 GB"_s);
    QLocale::setDefault(before);
  }
};

}  // namespace

CANDOR_TEST(SizesTest)

}  // namespace candor::words

#include "sizes_test.moc"
