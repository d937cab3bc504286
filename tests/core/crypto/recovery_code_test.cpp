#include "crypto/recovery_code.h"

#include "support/secrets.h"
#include "support/test.h"

#include <QSet>

using namespace candor;
using tests::bytesOf;
using tests::secretOf;

namespace {

const QByteArray Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Fault faultOf(const QByteArray& typed) { return crypto::readRecoveryCode(secretOf(typed)).error().fault; }

}  // namespace

class RecoveryCodeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void codeIsSevenGroupsOfFour() {
    const QByteArray code = bytesOf(crypto::makeRecoveryCode());

    QCOMPARE(code.split('-').size(), 7);
    QCOMPARE(code.size(), 34);
    for (const char sign : code) QVERIFY(sign == '-' || Signs.contains(sign));
  }

  void codesDiffer() {
    QSet<QByteArray> codes;
    for (int i = 0; i < 200; ++i) codes += bytesOf(crypto::makeRecoveryCode());

    QCOMPARE(codes.size(), 200);
  }

  void handwritingIsForgiven() {
    const QByteArray code = bytesOf(crypto::makeRecoveryCode());
    const QByteArray signs = bytesOf(*crypto::readRecoveryCode(secretOf(code)));

    QByteArray written = QByteArray(code).replace('-', "  ").toLower().replace('0', 'o').replace('1', 'l');

    QCOMPARE(signs.size(), 26);
    QCOMPARE(bytesOf(*crypto::readRecoveryCode(secretOf(written + '\n'))), signs);
  }

  void oneWrongSignIsNoticed() {
    const QByteArray code = bytesOf(crypto::makeRecoveryCode()).replace('-', "");

    for (qsizetype at = 0; at < code.size(); ++at) {
      for (const char sign : Signs) {
        if (sign == code.at(at)) continue;
        QByteArray wrong = code;
        wrong[at] = sign;
        QCOMPARE(faultOf(wrong), Fault::Invalid);
      }
    }
  }

  void swappedNeighboursAreNoticed() {
    for (int round = 0; round < 50; ++round) {
      const QByteArray code = bytesOf(crypto::makeRecoveryCode()).replace('-', "");
      for (qsizetype at = 0; at + 1 < code.size(); ++at) {
        if (code.at(at) == code.at(at + 1)) continue;
        QByteArray swapped = code;
        std::swap(swapped[at], swapped[at + 1]);
        QCOMPARE(faultOf(swapped), Fault::Invalid);
      }
    }
  }

  void missingAndForeignSignsAreRefused() {
    const QByteArray code = bytesOf(crypto::makeRecoveryCode());

    QCOMPARE(faultOf({}), Fault::Invalid);
    QCOMPARE(faultOf(code.chopped(1)), Fault::Invalid);
    QCOMPARE(faultOf(code + '0'), Fault::Invalid);
    QCOMPARE(faultOf(code.chopped(1) + 'U'), Fault::Invalid);
    QCOMPARE(faultOf(code.chopped(1) + '\xC3'), Fault::Invalid);
  }
};

CANDOR_TEST(RecoveryCodeTest)
#include "recovery_code_test.moc"
