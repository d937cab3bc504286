#include "vault/lockout.h"

#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/overview.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

using Mood = keychain::StoreInMemory::Mood;

const QByteArray LockedVault(VaultIdSize, 'v');
constexpr qint64 Day = 24 * 60 * 60;

}  // namespace

// The record alone: no scrypt is needed to fail.
class LockoutTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] Place place() const { return {m_sample->root()}; }
  [[nodiscard]] Lockout read() {
    return foreground(
        [this](const Worker& worker) { return Lockout::read(worker, place(), LockedVault, m_sample->surroundings()); });
  }
  qint64 waitNow() { return qint64(read().wait().count()); }
  void fail() {
    QVERIFY_RESULT(foreground([this](const Worker& worker) { return read().count(worker); }));
  }
  // So many failures, each made as soon as it may be.
  void failTimes(int times) {
    for (int i = 0; i < times; ++i) {
      m_sample->clock.advance(waitNow());
      fail();
    }
  }
  void forget() {
    QVERIFY_RESULT(foreground([this](const Worker& worker) { return read().forget(worker); }));
  }
  QByteArray file() { return tests::contentOf(place().attempts()); }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    QVERIFY_RESULT(forgetAttempts(place().attempts()));
  }

  void waitDoublesFromTheSixthFailureOn() {
    const std::array expected{0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900};
    for (std::size_t failures = 0; failures < expected.size(); ++failures)
      QCOMPARE(waitAfter(qint64(failures)).count(), expected[failures]);
    QCOMPARE(waitAfter(10'000).count(), 900);
  }

  void everyFailureCostsItsWait() {
    for (int failures = 1; failures <= 18; ++failures) {
      failTimes(1);
      QCOMPARE(waitNow(), qint64(waitAfter(failures).count()));
    }
    m_sample->clock.advance(899);
    QCOMPARE(waitNow(), 1);
    m_sample->clock.advance(1);
    QCOMPARE(waitNow(), 0);
  }

  void hourLetsTwentyThrough() {
    failTimes(16);
    int tries = 0;
    for (const QDateTime end = m_sample->clock.now().addSecs(3600); m_sample->clock.now() < end; ++tries) failTimes(1);
    QVERIFY(tries <= 20);
  }

  void successLetsAnybodyTryAgainAtOnce() {
    failTimes(12);
    forget();

    QCOMPARE(waitNow(), 0);
    QCOMPARE(read().attempts(), Attempts());
    QCOMPARE(read().unlocked(), m_sample->clock.now());
  }

  void rightKeyTakesItsOwnAttemptBack() {
    failTimes(3);
    foreground([this](const Worker& worker) {
      Lockout lockout = read();
      QVERIFY_RESULT(lockout.count(worker));
      QVERIFY_RESULT(lockout.takeBack(worker));
    });

    QCOMPARE(read().attempts().failed, 3);
  }

  void hundredFailuresRefusePassphrases() {
    failTimes(99);
    QVERIFY(!read().refusesPassphrases());
    failTimes(1);
    QVERIFY(read().refusesPassphrases());
    m_sample->clock.advance(30 * Day);
    QVERIFY(read().refusesPassphrases());
    forget();
    QVERIFY(!read().refusesPassphrases());
  }

  // With and without a keychain, whatever is done to clock and computer before the attempt.
  void waitNeverShortens_data() {
    QTest::addColumn<bool>("hasKeychain");
    QTest::addColumn<qint64>("jump");
    QTest::addColumn<bool>("isRestarted");
    for (const bool hasKeychain : {true, false}) {
      for (const qint64 jump : {qint64(0), Day, -Day, 365 * Day, -365 * Day, qint64(600), qint64(-600)}) {
        for (const bool isRestarted : {false, true}) {
          const QString name = u"%1 keychain, clock %2 s%3"_s.arg(hasKeychain ? u"with"_s : u"without"_s)
                                   .arg(jump)
                                   .arg(isRestarted ? u", restarted"_s : QString());
          QTest::newRow(qPrintable(name)) << hasKeychain << jump << isRestarted;
        }
      }
    }
  }
  void waitNeverShortens() {
    QFETCH(bool, hasKeychain);
    QFETCH(qint64, jump);
    QFETCH(bool, isRestarted);
    m_sample->keychain.setMood(hasKeychain ? Mood::Well : Mood::Absent);
    failTimes(14);  // 256 s
    m_sample->clock.advance(56);
    const qint64 before = waitNow();
    QCOMPARE(before, 200);

    if (isRestarted) m_sample->clock.restart(0);
    m_sample->clock.jump(jump);

    QVERIFY2(waitNow() >= before, qPrintable(QString::number(waitNow())));
    QVERIFY(waitNow() <= 256);
    // And it ends.
    m_sample->clock.advance(256);
    QCOMPARE(waitNow(), 0);
  }

  void smallCorrectionsOfTheClockAreNothing() {
    forget();
    for (const qint64 jump : {100, -100}) {
      m_sample->clock.jump(jump);
      m_sample->clock.advance(3600);
      QCOMPARE(read().oddities(), Oddities());
      forget();
    }
  }

  void clockThatJumpsIsRemembered() {
    forget();
    m_sample->clock.jump(-3600);
    QCOMPARE(read().oddities(), (Oddities{.isChanged = false, .clockJump = -3600}));
    m_sample->clock.advance(60);
    QCOMPARE(read().oddities().clockJump, -3600);
    forget();
    QCOMPARE(read().oddities(), Oddities());
  }

  void clockBackStartsTheWaitAnewOnce() {
    failTimes(12);  // 64 s
    m_sample->clock.advance(60);
    m_sample->clock.jump(-600);
    QCOMPARE(waitNow(), 64);
    m_sample->clock.advance(30);
    QCOMPARE(waitNow(), 34);
  }

  // A clock alone cannot tell, so going back costs the whole wait and going ahead is believed.
  void withoutUptimeTheClockIsBelievedAhead() {
    m_sample->clock.hideUptime();
    failTimes(12);
    m_sample->clock.jump(-Day);
    QCOMPARE(waitNow(), 64);
  }

  void fileThatIsPutBackDoesNotHelp() {
    failTimes(6);
    const QByteArray earlier = file();
    failTimes(6);  // 64 s
    tests::overwrite(place().attempts(), earlier);

    const Lockout lockout = read();

    QCOMPARE(lockout.attempts().failed, 12);
    QCOMPARE(lockout.wait().count(), 64);
    QVERIFY(lockout.oddities().isChanged);
  }

  void fileThatIsRemovedDoesNotHelp() {
    failTimes(12);
    QVERIFY(QFile::remove(place().attempts()));
    m_sample->clock.advance(10);

    QCOMPARE(waitNow(), 64);
    QVERIFY(read().oddities().isChanged);
    m_sample->clock.advance(64);
    QCOMPARE(waitNow(), 0);
  }

  void fileForgedWithoutTheKeyDoesNotHelp() {
    failTimes(12);
    tests::overwrite(place().attempts(), lockBytes({.epoch = 99}, nullptr));
    QCOMPARE(waitNow(), 64);
    QVERIFY(read().oddities().isChanged);
    const Secret other = tests::secretOf(QByteArray(32, 'x'));
    tests::overwrite(place().attempts(), lockBytes({.epoch = 999}, &other));
    QCOMPARE(waitNow(), 64);
    QCOMPARE(read().attempts().failed, 12);
  }

  void keychainThatLostItsRecordIsNoticed() {
    failTimes(12);
    m_sample->keychain.lose(u"vault %1 lock"_s.arg(QString::fromLatin1(LockedVault.toHex())));
    m_sample->clock.advance(10);

    QCOMPARE(waitNow(), 64);
    QVERIFY(read().oddities().isChanged);
  }

  void keychainThatIsAwayForAWhileIsNothingStrange() {
    m_sample->keychain.setMood(Mood::Absent);
    failTimes(2);
    m_sample->keychain.setMood(Mood::Well);
    failTimes(2);
    m_sample->keychain.setMood(Mood::Locked);
    failTimes(2);
    m_sample->keychain.setMood(Mood::Well);

    QCOMPARE(read().attempts().failed, 6);
    QCOMPARE(read().oddities(), Oddities());
  }

  void missingFileWithoutKeychainIsAFailure() {
    m_sample->keychain.setMood(Mood::Absent);
    QVERIFY(QFile::remove(place().attempts()));

    QCOMPARE(read().attempts().failed, 1);
    QVERIFY(read().oddities().isChanged);
  }

  void lookingWritesNothing() {
    failTimes(12);
    const QByteArray before = file();
    m_sample->clock.jump(-Day);

    const auto looked = foreground(
        [this](const Worker& worker) { return Lockout::look(worker, place(), LockedVault, m_sample->surroundings()); });

    QCOMPARE(looked.wait().count(), 64);
    QCOMPARE(file(), before);
  }

  void keychainThatIsLeftKnowsNothing() {
    failTimes(3);
    QVERIFY_RESULT(foreground([this](const Worker& worker) { return read().leaveKeychain(worker); }));

    QCOMPARE(m_sample->keychain.size(), std::size_t(0));
    QCOMPARE(read().attempts().failed, 3);
    QCOMPARE(read().oddities(), Oddities());
  }
};

CANDOR_TEST(LockoutTest)

}  // namespace candor::vault

#include "lockout_test.moc"
