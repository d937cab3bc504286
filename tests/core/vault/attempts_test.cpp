#include "vault/attempts.h"

#include "sample_vault.h"
#include "support/test.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::vault {

class AttemptsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;
  [[nodiscard]] QString path() const { return m_sample->root() + u"/vault.lock"_s; }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  void missingFileIsAFailure() { QCOMPARE(readAttempts(path()), (Attempts{.failed = 1})); }

  void damagedByteIsAFailure() {
    QVERIFY(forgetAttempts(path()));
    const QByteArray whole = tests::contentOf(path());
    QVERIFY(whole.size() > 40);
    for (qsizetype at = 0; at < whole.size(); ++at) {
      QByteArray damaged = whole;
      damaged[at] = char(damaged.at(at) ^ 1);
      tests::overwrite(path(), damaged);
      QVERIFY2(readAttempts(path()).failed >= 1, qPrintable(QString::number(at)));
    }
  }

  void fileCutOffIsAFailure() {
    QVERIFY(forgetAttempts(path()));
    const QByteArray whole = tests::contentOf(path());
    for (qsizetype size = 0; size < whole.size(); ++size) {
      tests::overwrite(path(), whole.first(size));
      QCOMPARE(readAttempts(path()).failed, 1);
    }
  }

  void wrongPassphraseIsCounted() {
    QVERIFY(m_sample->create());

    QCOMPARE(m_sample->faultOf("wrong"), Fault::WrongKey);
    QCOMPARE(readAttempts(m_sample->place().attempts()).failed, 1);
  }

  // A right key whose vault then does not open has told nobody of the failures before.
  void failuresAreNotForgottenBeforeTheLedgerHasThem() {
    QVERIFY(m_sample->create());
    QCOMPARE(m_sample->faultOf("wrong"), Fault::WrongKey);
    const QByteArray database = tests::contentOf(m_sample->place().database());
    tests::overwrite(m_sample->place().database(), QByteArray(database.size(), 'x'));
    QCOMPARE(m_sample->faultOf(tests::SampleVault::Words), Fault::VaultDamaged);
    QCOMPARE(readAttempts(m_sample->place().attempts()).failed, 1);

    tests::overwrite(m_sample->place().database(), database);
    const auto vault = m_sample->openWith(tests::SampleVault::Words);

    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->failedBefore().failed, 1);
    QVERIFY(tests::actsOf(**vault).contains(u"unlock_failed"_s));
    QCOMPARE(readAttempts(m_sample->place().attempts()).failed, 0);
  }

  void headerThatCannotBeReadIsNobodysFailure() {
    QVERIFY(m_sample->create());
    const QByteArray header = tests::contentOf(m_sample->place().header());
    tests::overwrite(m_sample->place().header(), header.first(60));

    QCOMPARE(m_sample->faultOf(tests::SampleVault::Words), Fault::VaultDamaged);
    QCOMPARE(readAttempts(m_sample->place().attempts()).failed, 0);
  }
};

CANDOR_TEST(AttemptsTest)

}  // namespace candor::vault

#include "attempts_test.moc"
