#include "vault/unusual.h"

#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/lockout.h"
#include "vault/slots.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr qint64 OneDay = 24 * 60 * 60;
constexpr qint64 Month = 30 * OneDay;

}  // namespace

class UnusualTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  Result<std::unique_ptr<Vault>> open() { return m_sample->openWith(tests::SampleVault::Words); }
  static Anchoring settled(const Vault& vault) {
    return foreground([&](const Worker& worker) { return vault.anchor().settled(worker, std::chrono::seconds(20)); });
  }
  static std::vector<Unusual::Kind> kindsOf(const Vault& vault) {
    std::ignore = settled(vault);
    std::vector<Unusual::Kind> kinds;
    for (const Unusual& each : vault.unusual()) kinds.push_back(each.kind);
    return kinds;
  }
  static std::vector<Unusual::Kind> only(Unusual::Kind kind) { return {kind}; }
  // Opens it, and expects this one thing, with this row in the ledger; and that it is told once.
  void verifyTold(Unusual::Kind kind, const QString& act) {
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QCOMPARE(kindsOf(**vault), only(kind));
      QCOMPARE(tests::actsOf(**vault).count(act), 1);
    }
    const auto again = open();
    QVERIFY_RESULT(again);
    QCOMPARE(kindsOf(**again), std::vector<Unusual::Kind>());
  }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    QVERIFY_RESULT(m_sample->create(KeychainSlot::Add));
    QVERIFY_RESULT(open());
  }

  void ordinaryMonthIsQuiet() {
    for (int day = 0; day < 30; ++day) {
      m_sample->clock.restart(8 * 60 * 60);  // the night
      m_sample->clock.advance(60);
      m_sample->clock.jump(day % 3 - 1);  // the clock is set right
      if (day % 7 == 0) QCOMPARE(m_sample->faultOf("mistyped"), Fault::WrongKey);
      m_sample->clock.advance(16 * 60 * 60 - 60);
      const auto vault = day % 2 == 0 ? open() : m_sample->open(SystemKeychain{});
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(tests::addNote(**vault, u"note"_s));
      QCOMPARE(kindsOf(**vault), std::vector<Unusual::Kind>());
    }
  }

  void manyFailuresAreTold() {
    for (int i = 0; i < 5; ++i) QCOMPARE(m_sample->faultOf("wrong"), Fault::WrongKey);

    verifyTold(Unusual::Kind::FailedUnlocks, u"unlock_failed"_s);
  }

  void olderVaultIsTold() {
    const QByteArray before = tests::contentOf(m_sample->place().database());
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      std::ignore = settled(**vault);
    }
    tests::overwrite(m_sample->place().database(), before);

    verifyTold(Unusual::Kind::RolledBack, u"rolled_back"_s);
  }

  void headerOfBeforeIsTold() {
    const QByteArray before = tests::contentOf(m_sample->place().header());
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(foreground(
          [&](const Worker& worker) { return (*vault)->ways().remove(worker, (*vault)->ways().list()[2].id); }));
    }
    tests::overwrite(m_sample->place().header(), before);

    verifyTold(Unusual::Kind::HeaderChanged, u"header_changed"_s);
  }

  void clockThatJumpedIsTold() {
    m_sample->clock.jump(-3600);

    verifyTold(Unusual::Kind::ClockJumped, u"clock_jumped"_s);
  }

  void clockThatJumpedAheadIsTold() {
    m_sample->clock.jump(OneDay);

    verifyTold(Unusual::Kind::ClockJumped, u"clock_jumped"_s);
  }

  void recordThatWasPutBackIsTold() {
    const QByteArray before = tests::contentOf(m_sample->place().attempts());
    QCOMPARE(m_sample->faultOf("wrong"), Fault::WrongKey);
    tests::overwrite(m_sample->place().attempts(), before);

    verifyTold(Unusual::Kind::AttemptsChanged, u"attempts_changed"_s);
  }

  void keychainOpensForThirtyDays() {
    m_sample->clock.advance(Month - 1);

    const auto vault = m_sample->open(SystemKeychain{});

    QVERIFY_RESULT(vault);
    QCOMPARE(kindsOf(**vault), std::vector<Unusual::Kind>());
  }

  void afterThirtyDaysTheKeychainOpensNothing() {
    m_sample->clock.advance(Month + 1);
    QCOMPARE(m_sample->open(SystemKeychain{}).error().fault, Fault::KeychainIdle);
    QCOMPARE(m_sample->open(SystemKeychain{}).error().fault, Fault::KeychainIdle);
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QCOMPARE(kindsOf(**vault), only(Unusual::Kind::KeychainRetired));
      QVERIFY(tests::actsOf(**vault).contains(u"keychain_retired"_s));
      QCOMPARE((*vault)->ways().list().size(), std::size_t(2));
    }
    QCOMPARE(m_sample->open(SystemKeychain{}).error().fault, Fault::WrongKey);
  }

  void keychainThatIsTheOnlyWayIsKeptAndSaid() {
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(foreground([&](const Worker& worker) { return (*vault)->ways().remove(worker, SlotId(1)); }));
    }
    m_sample->clock.advance(Month + 1);

    const auto vault = m_sample->open(SystemKeychain{});

    QVERIFY_RESULT(vault);
    QCOMPARE(kindsOf(**vault), only(Unusual::Kind::KeychainKept));
    QCOMPARE((*vault)->ways().list().size(), std::size_t(2));
  }

  void forgottenDeviceKnowsNothing() {
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      std::ignore = settled(**vault);
      QVERIFY_RESULT(foreground([&](const Worker& worker) { return (*vault)->forgetDevice(worker); }));
      QVERIFY_RESULT(tests::addNote(**vault, u"still open"_s));
      QVERIFY(tests::actsOf(**vault).contains(u"device_forgotten"_s));
    }
    QCOMPARE(m_sample->keychain.size(), std::size_t(0));
    QCOMPARE(m_sample->open(SystemKeychain{}).error().fault, Fault::WrongKey);
    const auto vault = open();
    QVERIFY_RESULT(vault);
    QCOMPARE(kindsOf(**vault), std::vector<Unusual::Kind>());
  }

  void deviceThatIsTheOnlyWayIsNotForgotten() {
    const auto vault = open();
    QVERIFY_RESULT(vault);
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return (*vault)->ways().add(worker, NewKeychain{}); }));
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return (*vault)->ways().remove(worker, SlotId(1)); }));
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return (*vault)->ways().remove(worker, SlotId(2)); }));
    const std::size_t before = m_sample->keychain.size();

    const auto forgotten = foreground([&](const Worker& worker) { return (*vault)->forgetDevice(worker); });

    QCOMPARE(forgotten.error().fault, Fault::LastSlot);
    QCOMPARE(m_sample->keychain.size(), before);
  }
};

CANDOR_TEST(UnusualTest)

}  // namespace candor::vault

#include "unusual_test.moc"
