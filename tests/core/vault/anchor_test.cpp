#include "vault/anchor.h"

#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_set.h"
#include "vault/overview.h"

#include <QElapsedTimer>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

using Mood = keychain::StoreInMemory::Mood;

constexpr std::chrono::seconds Patience(20);

}  // namespace

class AnchorTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  Result<std::unique_ptr<Vault>> open() { return m_sample->openWith(tests::SampleVault::Words); }
  static Anchoring settled(const Vault& vault) {
    return foreground([&](const Worker& worker) { return vault.anchor().settled(worker, Patience); });
  }
  // Opens it so often: a row of the ledger each.
  void reopen(int times) {
    for (int i = 0; i < times; ++i) QVERIFY_RESULT(open());
  }
  QByteArray database() { return tests::contentOf(m_sample->place().database()); }
  static audit::Verification verified(const Vault& vault) {
    return foreground([&](const Worker& worker) { return vault.ledger().verify(worker, std::nullopt); }).value();
  }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    QVERIFY_RESULT(m_sample->create());
  }

  void whatIsAsItWasLeftIsKept() {
    reopen(3);

    const auto vault = open();

    QVERIFY_RESULT(vault);
    QCOMPARE(settled(**vault), (Anchoring{.standing = Standing::Kept}));
    QCOMPARE(verified(**vault).rollbacks, 0);
  }

  void newVaultIsNotAnchoredYet() {
    m_sample = std::make_unique<tests::SampleVault>();
    const auto vault = m_sample->create();

    QVERIFY_RESULT(vault);
    QCOMPARE(settled(**vault).standing, Standing::NotAnchored);
  }

  void olderVaultIsFound() {
    const QByteArray before = database();
    reopen(3);
    tests::overwrite(m_sample->place().database(), before);

    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QCOMPARE(settled(**vault), (Anchoring{.standing = Standing::RolledBack, .missing = 3}));
    }

    // It is told once, and the ledger knows it for ever.
    const auto again = open();
    QVERIFY_RESULT(again);
    QCOMPARE(settled(**again).standing, Standing::Kept);
    QCOMPARE(verified(**again).rollbacks, 1);
    QVERIFY(tests::actsOf(**again).contains(u"rolled_back"_s));
  }

  void olderVaultThatWentOnIsFound() {
    const QByteArray before = database();
    m_sample->clock.advance(60);
    reopen(2);
    tests::overwrite(m_sample->place().database(), before);
    m_sample->keychain.setMood(Mood::Absent);
    m_sample->clock.advance(60);
    reopen(2);
    m_sample->keychain.setMood(Mood::Well);

    const auto vault = open();

    QVERIFY_RESULT(vault);
    QCOMPARE(settled(**vault), (Anchoring{.standing = Standing::RolledBack, .missing = 0}));
  }

  // By somebody who has the vault's key, and so can take the guards off.
  void cutTailIsFound() {
    reopen(4);
    const std::array cut{
        storage::Migration{.number = 1, .sql = "DROP TRIGGER ledger_rows_stay; DELETE FROM ledger WHERE number > 3"}};
    std::vector<storage::Schema> rooms(tests::noteRooms().begin(), tests::noteRooms().end());
    rooms.push_back({.module = "attacker", .migrations = cut});
    const auto openTampered = [&] {
      return m_sample->open(Passphrase{tests::secretOf(tests::SampleVault::Words)}, rooms);
    };
    m_sample->keychain.setMood(Mood::Absent);
    QVERIFY_RESULT(openTampered());
    m_sample->keychain.setMood(Mood::Well);

    const auto vault = openTampered();

    QVERIFY_RESULT(vault);
    QVERIFY(verified(**vault).isSound());
    QCOMPARE(settled(**vault).standing, Standing::RolledBack);
  }

  void missingKeychainIsInNobodysWay() {
    for (const Mood mood : {Mood::Absent, Mood::Locked, Mood::Silent}) {
      m_sample->keychain.setMood(mood);
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QCOMPARE(settled(**vault).standing, Standing::Unreachable);
      QVERIFY(tests::addNote(**vault, u"kept"_s));
    }
    m_sample->keychain.setMood(Mood::Well);
    QCOMPARE(settled(**open()).standing, Standing::Kept);
  }

  void keychainThatWasResetIsAnchoredAnew() {
    const QByteArray vaultId = overviewOf(m_sample->folder())->header.vaultId;
    m_sample->keychain.lose(u"vault %1 ledger"_s.arg(QString::fromLatin1(vaultId.toHex())));

    QCOMPARE(settled(**open()).standing, Standing::NotAnchored);
    QCOMPARE(settled(**open()).standing, Standing::Kept);
  }

  // The keychain answers nobody before the vault is closed, and its patience is longer than this.
  void nobodyWaitsForTheKeychain() {
    QElapsedTimer time;
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QCOMPARE(settled(**vault).standing, Standing::Kept);
      m_sample->keychain.setMood(Mood::Silent);
      time.start();
      const auto bytes =
          foreground([&](const Worker& worker) { return (*vault)->backUp(worker, m_sample->root() + u"/set"_s); });
      QVERIFY_RESULT(bytes);
    }
    QVERIFY(time.elapsed() < std::chrono::milliseconds(Patience).count());
    m_sample->keychain.setMood(Mood::Well);
    QCOMPARE(settled(**open()).standing, Standing::Kept);
  }

  void restoredVaultIsNoOlderVault() {
    const QString set = m_sample->root() + u"/set"_s;
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QVERIFY(foreground([&](const Worker& worker) { return (*vault)->backUp(worker, set); }));
    }
    reopen(3);
    QVERIFY_RESULT(foreground([&](const Worker& worker) {
      return tests::restore(worker, set, m_sample->folder(), Passphrase{tests::secretOf(tests::SampleVault::Words)},
                            m_sample->surroundings(), tests::noteRooms());
    }));

    const auto vault = open();

    QVERIFY_RESULT(vault);
    QCOMPARE(settled(**vault).standing, Standing::Kept);
  }
};

CANDOR_TEST(AnchorTest)

}  // namespace candor::vault

#include "anchor_test.moc"
