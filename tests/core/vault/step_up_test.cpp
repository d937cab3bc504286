#include "vault/step_up.h"

#include "core/vault/sample_vault.h"
#include "crypto/totp.h"
#include "support/authenticator.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::vault {

class StepUpTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;
  std::unique_ptr<Vault> m_vault;
  QByteArray m_secret;

  // What an authenticator shows so many steps from now.
  [[nodiscard]] Secret code(int steps = 0) const {
    return *crypto::totpCode(tests::secretOf(m_secret), crypto::totpStepAt(m_sample->clock.now()) + steps, 6,
                             crypto::TotpHash::Sha1);
  }
  std::optional<Fault> allow(const Secret& typed) {
    const auto allowed = foreground([&](const Worker& worker) { return m_vault->stepUp().allow(worker, typed); });
    return allowed ? std::nullopt : std::optional(allowed.error().fault);
  }
  std::optional<Fault> require() {
    const auto required = foreground([&](const Worker& worker) { return m_vault->stepUp().require(worker); });
    return required ? std::nullopt : std::optional(required.error().fault);
  }
  void enrol() {
    const auto secret = foreground([&](const Worker& worker) { return m_vault->stepUp().begin(worker); });
    QVERIFY_RESULT(secret);
    m_secret = tests::fromBase32(tests::bytesOf(*secret));
    QCOMPARE(m_secret.size(), 20);
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return m_vault->stepUp().confirm(worker, code()); }));
    m_sample->clock.advance(600);
  }

 private Q_SLOTS:
  void init() {
    m_vault.reset();
    m_sample = std::make_unique<tests::SampleVault>();
    auto created = m_sample->create();
    QVERIFY_RESULT(created);
    m_vault = *std::move(created);
  }
  void cleanup() { m_vault.reset(); }

  void nothingIsAskedForUnlessItWasWanted() {
    QCOMPARE(require(), std::nullopt);
    const auto secret = foreground([&](const Worker& worker) { return m_vault->stepUp().begin(worker); });
    QVERIFY_RESULT(secret);
    QCOMPARE(require(), std::nullopt);
  }

  void codeAllowsForFiveMinutes() {
    enrol();
    QCOMPARE(require(), Fault::StepUpNeeded);

    QCOMPARE(allow(code()), std::nullopt);
    QCOMPARE(require(), std::nullopt);
    m_sample->clock.advance(299);
    QCOMPARE(require(), std::nullopt);
    m_sample->clock.advance(1);
    QCOMPARE(require(), Fault::StepUpNeeded);
  }

  void clockThatGoesBackAllowsNothing() {
    enrol();
    QCOMPARE(allow(code()), std::nullopt);
    m_sample->clock.jump(-1);
    QCOMPARE(require(), Fault::StepUpNeeded);
  }

  void codeOfTheStepBeforeOrAfterCountsAndNoOther() {
    for (const int steps : {-1, 0, 1}) {
      init();
      enrol();
      QCOMPARE(allow(code(steps)), std::nullopt);
    }
    for (const int steps : {-2, 2}) {
      init();
      enrol();
      QCOMPARE(allow(code(steps)), Fault::WrongCode);
      QCOMPARE(require(), Fault::StepUpNeeded);
    }
  }

  void codeCountsOnce() {
    enrol();
    QCOMPARE(allow(code()), std::nullopt);
    QCOMPARE(allow(code()), Fault::WrongCode);
    QCOMPARE(allow(code(-1)), Fault::WrongCode);
    m_sample->clock.advance(30);
    QCOMPARE(allow(code()), std::nullopt);
  }

  void guessingIsSlow() {
    enrol();
    for (int i = 0; i < 5; ++i) QCOMPARE(allow(tests::secretOf("no code")), Fault::WrongCode);
    QCOMPARE(allow(code()), Fault::TooSoon);
    m_sample->clock.advance(30);
    QCOMPARE(allow(code()), std::nullopt);
  }

  void slotsAreGuarded() {
    enrol();
    const auto add = [&] {
      return foreground([&](const Worker& worker) { return m_vault->ways().add(worker, NewRecoveryCode{}); });
    };
    QCOMPARE(add().error().fault, Fault::StepUpNeeded);
    QCOMPARE(foreground([&](const Worker& worker) { return m_vault->forgetDevice(worker); }).error().fault,
             Fault::StepUpNeeded);

    QCOMPARE(allow(code()), std::nullopt);
    QVERIFY_RESULT(add());
  }

  void grantDoesNotOutliveTheVault() {
    enrol();
    QCOMPARE(allow(code()), std::nullopt);
    m_vault.reset();
    auto opened = m_sample->openWith(tests::SampleVault::Words);
    QVERIFY_RESULT(opened);
    m_vault = *std::move(opened);

    QCOMPARE(require(), Fault::StepUpNeeded);
  }

  void endingNeedsACodeToo() {
    enrol();
    const auto end = [&] { return foreground([&](const Worker& worker) { return m_vault->stepUp().end(worker); }); };
    QCOMPARE(end().error().fault, Fault::StepUpNeeded);
    QCOMPARE(allow(code()), std::nullopt);

    QVERIFY_RESULT(end());

    m_sample->clock.advance(600);
    QCOMPARE(require(), std::nullopt);
    QVERIFY(tests::actsOf(*m_vault).join(u' ').endsWith(u"step_up_added step_up_removed"_s));
  }

  void grantIsOurs() {
    const Grants ours;
    const Grants others;
    const QDateTime now = m_sample->clock.now();
    const Grant grant = ours.issue(now);

    QVERIFY(ours.holds(grant, now));
    QVERIFY(!others.holds(grant, now));
    Grant longer = grant;
    longer.until = longer.until.addSecs(1);
    QVERIFY(!ours.holds(longer, now));
    QVERIFY(!ours.holds({.from = now, .until = now.addSecs(60), .mac = {}}, now));
  }
};

CANDOR_TEST(StepUpTest)

}  // namespace candor::vault

#include "step_up_test.moc"
