// The wait at the door of a real vault: what counts, what has to wait, and what need not.
#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/lockout.h"
#include "vault/overview.h"

namespace candor::vault {

// The same at the door of a vault.
class LockedDoorTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  void setFailures(qint64 failures) {
    foreground([&](const Worker& worker) {
      const QByteArray vaultId = overviewOf(m_sample->folder())->header.vaultId;
      for (qint64 i = 0; i < failures; ++i)
        QVERIFY_RESULT(Lockout::read(worker, m_sample->place(), vaultId, m_sample->surroundings()).count(worker));
    });
  }
  Result<std::unique_ptr<Vault>> openWithCode() {
    return m_sample->open(RecoveryCode{tests::secretOf(m_sample->recoveryCode)});
  }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    QVERIFY(m_sample->create(KeychainSlot::Add));
  }

  void rightPassphraseWaitsToo() {
    setFailures(9);

    const auto refused = m_sample->openWith(tests::SampleVault::Words);
    QCOMPARE(refused.error().fault, Fault::TooSoon);
    QCOMPARE(refused.error().seconds, 8);
    QCOMPARE(openWithCode().error().fault, Fault::TooSoon);
    QCOMPARE(readAttempts(m_sample->place().attempts()).failed, 9);

    m_sample->clock.advance(8);
    const auto vault = m_sample->openWith(tests::SampleVault::Words);
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->failedBefore().failed, 9);
    QCOMPARE((*vault)->unusual(),
             (std::vector<Unusual>{
                 {.kind = Unusual::Kind::FailedUnlocks, .amount = 9, .since = m_sample->clock.now().addSecs(-8)}}));
  }

  void keychainNeedNotWait() {
    setFailures(12);

    QVERIFY_RESULT(m_sample->open(SystemKeychain{}));
    QVERIFY_RESULT(m_sample->openWith(tests::SampleVault::Words));
  }

  void afterAHundredOnlyAnotherWayHelps() {
    setFailures(100);
    m_sample->clock.advance(901);
    QCOMPARE(m_sample->faultOf(tests::SampleVault::Words), Fault::LockedOut);

    QVERIFY_RESULT(openWithCode());
    QCOMPARE(m_sample->faultOf(tests::SampleVault::Words), std::nullopt);
  }

  void failureAtTheDoorIsSlowedDown() {
    setFailures(5);
    QCOMPARE(m_sample->faultOf("wrong"), Fault::WrongKey);
    QCOMPARE(m_sample->openWith("wrong").error().seconds, 1);
  }
};

CANDOR_TEST(LockedDoorTest)

}  // namespace candor::vault

#include "locked_door_test.moc"
