// Rekeys that are killed, or find no room: the vault opens as before or as it will be, and nothing is lost.
#include "core/vault/child.h"
#include "core/vault/rekeying.h"
#include "core/vault/sample_vault.h"
#include "support/store_in_files.h"
#include "support/test.h"
#include "vault/opening.h"
#include "vault/ways.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <signal.h>
#include <time.h>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr int Kills = 80;

void pause(qint64 microseconds) {
  const struct timespec time { .tv_sec = microseconds / 1'000'000, .tv_nsec = microseconds % 1'000'000 * 1000 };
  ::nanosleep(&time, nullptr);
}

}  // namespace

using tests::isSound;
using tests::keepingWords;
using tests::rekey;

class RekeyKilledTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  Result<std::unique_ptr<Vault>> openWords() { return m_sample->openWith(tests::SampleVault::Words); }
  Result<std::unique_ptr<Vault>> openCode(const QByteArray& code) {
    return m_sample->open(RecoveryCode{tests::secretOf(code)});
  }

  // A child opens the vault, rekeys, and does not survive the step.
  void dieAt(const QString& phase) {
    tests::Child child([&](const tests::Child::Tell& tell) {
      const auto vault = openWords();
      if (!vault) tell(vault.error().fault);
      const auto outcome =
          foreground([&](const Worker& worker) { return (*vault)->ways().rekey(worker, keepingWords()); },
                     [&phase](const Progress& progress) {
                       if (progress.phase == phase) ::raise(SIGKILL);
                     });
      tell(outcome ? std::nullopt : tests::Outcome(outcome.error().fault));
    });
    child.start();
    QCOMPARE(child.outcome(), tests::Outcome(Fault::Crashed));
  }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    m_sample->keychain.setMood(keychain::StoreInMemory::Mood::Absent);  // children do not share it
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);
    QVERIFY_RESULT(tests::addNote(**vault, u"kept"_s));
  }

  void killAtEveryStepLeavesAVaultThatOpens() {
    for (const QString& phase : {u"rekey backup"_s, u"rekey pending"_s, u"rekey pages"_s, u"rekey check"_s,
                                 u"rekey header"_s, u"rekey done"_s}) {
      dieAt(phase);
      const bool isPending = readHeader(m_sample->place())->pending.has_value();
      QCOMPARE(isPending, phase == u"rekey pages"_s || phase == u"rekey check"_s || phase == u"rekey header"_s);
      const auto vault = openWords();
      QVERIFY2(vault.has_value(), qPrintable(phase));
      QCOMPARE(tests::notesOf(**vault), QStringList{u"kept"_s});
      QVERIFY2(isSound(**vault), qPrintable(phase));
      QVERIFY(!readHeader(m_sample->place())->pending);
      const auto unusual = (*vault)->unusual();
      const int kind = unusual.empty() ? -1 : int(unusual.front().kind);
      QVERIFY2(unusual.empty(), qPrintable(u"%1: %2"_s.arg(phase).arg(kind)));
    }
  }

  // Both headers lead to the key, whatever the pages are under.
  void oldCodeOpensAVaultThatWasInterrupted() {
    for (const QString& phase : {u"rekey pages"_s, u"rekey header"_s}) {
      init();
      dieAt(phase);
      const auto vault = openCode(m_sample->recoveryCode);
      QVERIFY_RESULT(vault);
      QCOMPARE(tests::notesOf(**vault), QStringList{u"kept"_s});
      QVERIFY(foreground([&](const Worker& worker) { return (*vault)->ways().mustRenew(worker); }).value());
    }
  }

  void interruptedRekeyIsInTheLedger() {
    dieAt(u"rekey pages"_s);
    {
      const auto vault = openWords();
      QVERIFY_RESULT(vault);
      QVERIFY(tests::actsOf(**vault).contains(u"rekey_undone"_s));
      QVERIFY(!tests::actsOf(**vault).contains(u"rekeyed"_s));
    }
    dieAt(u"rekey check"_s);
    const auto vault = openWords();
    QVERIFY_RESULT(vault);
    QVERIFY2(tests::actsOf(**vault).contains(u"rekeyed"_s), qPrintable(tests::actsOf(**vault).join(u' ')));
    // Its new code was never shown to anybody.
    QVERIFY(foreground([&](const Worker& worker) { return (*vault)->ways().mustRenew(worker); }).value());
  }

  // A vault that its keychain opens: no time goes by in scrypt, where nothing happens.
  void killAtAnyMomentLosesNothing() {
    m_sample = std::make_unique<tests::SampleVault>();
    tests::StoreInFiles keychain(m_sample->root() + u"/keychain"_s);
    const Surroundings around{.clock = m_sample->clock, .keychain = keychain};
    const auto open = [&] {
      return foreground([&](const Worker& worker) {
        return Vault::open(worker, m_sample->folder(), SystemKeychain{}, around, tests::noteRooms());
      });
    };
    qint64 whole = 0;  // microseconds
    {
      auto created = foreground([&](const Worker& worker) {
        return Vault::create(worker, {.folder = m_sample->folder(), .keychainSlot = KeychainSlot::Add}, around,
                             tests::noteRooms());
      });
      QVERIFY_RESULT(created);
      QElapsedTimer timer;
      timer.start();
      QVERIFY_RESULT(rekey(*created->vault, {}));
      whole = timer.nsecsElapsed() / 1000;
    }
    QRandomGenerator chance(4711);
    int interrupted = 0;
    for (int kill = 0; kill < Kills; ++kill) {
      {
        tests::Child child([&](const tests::Child::Tell& tell) {
          const auto vault = open();
          tell(vault ? std::nullopt : tests::Outcome(vault.error().fault));
          if (vault) std::ignore = rekey(**vault, {});
          tell(std::nullopt);
        });
        child.start();
        QCOMPARE(child.outcome(), tests::Outcome());
        child.start();
        pause(qint64(chance.bounded(double(whole))));
      }
      const auto header = readHeader(m_sample->place());
      QVERIFY_RESULT(header);
      if (header->pending) ++interrupted;
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(tests::addNote(**vault, QString::number(kill)));
      QCOMPARE(tests::notesOf(**vault).size(), kill + 1);
      QVERIFY(isSound(**vault));
      QVERIFY(!readHeader(m_sample->place())->pending);
    }
    qInfo("%d of %d kills fell while a rekey was pending", interrupted, Kills);
  }

  void fullDiskLeavesTheKeyAsItWas() {
    const auto outcome = tests::inChild([&]() -> tests::Outcome {
      const auto vault = openWords();
      if (!vault) return vault.error().fault;
      const auto rekeyed =
          foreground([&](const Worker& worker) { return (*vault)->ways().rekey(worker, keepingWords()); },
                     [](const Progress& progress) {
                       if (progress.phase == u"rekey pages"_s) tests::limitFiles(8192);
                     });
      if (rekeyed) return std::nullopt;
      return rekeyed.error().fault;
    });

    QCOMPARE(outcome, tests::Outcome(Fault::DiskFull));
    const auto vault = openWords();
    QVERIFY_RESULT(vault);
    QCOMPARE(tests::notesOf(**vault), QStringList{u"kept"_s});
    QVERIFY(isSound(**vault));
    QVERIFY_RESULT(rekey(**vault, keepingWords()));
  }
};

CANDOR_TEST(RekeyKilledTest)

}  // namespace candor::vault

#include "rekey_killed_test.moc"
