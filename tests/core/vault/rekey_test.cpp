#include "vault/ways.h"

#include "core/vault/rekeying.h"
#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_upkeep.h"
#include "vault/opening.h"
#include "vault/slots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::vault {

using tests::isSound;
using tests::keeping;
using tests::keepingWords;
using tests::rekey;

class RekeyTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  Result<std::unique_ptr<Vault>> openWords() { return m_sample->openWith(tests::SampleVault::Words); }
  Result<std::unique_ptr<Vault>> openCode(const QByteArray& code) {
    return m_sample->open(RecoveryCode{tests::secretOf(code)});
  }
  [[nodiscard]] QByteArray header() const { return tests::contentOf(m_sample->place().header()); }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    m_sample->keychain.setMood(keychain::StoreInMemory::Mood::Absent);  // children do not share it
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);
    QVERIFY_RESULT(tests::addNote(**vault, u"kept"_s));
  }

  void vaultGoesOnUnderAnotherKey() {
    const QByteArray before = tests::contentOf(m_sample->place().database());
    QByteArray code;
    {
      const auto vault = openWords();
      QVERIFY_RESULT(vault);
      const auto outcome = rekey(**vault, keepingWords());
      QVERIFY_RESULT(outcome);
      code = tests::bytesOf(outcome->recoveryCode);
      QVERIFY(outcome->dropped.empty());
      QCOMPARE(tests::notesOf(**vault), QStringList{u"kept"_s});
      QVERIFY_RESULT(tests::addNote(**vault, u"after"_s));
      QVERIFY(isSound(**vault));
    }
    // No page is what it was.
    const QByteArray after = tests::contentOf(m_sample->place().database());
    for (qsizetype page = 0; page + PageSize <= std::min(before.size(), after.size()); page += PageSize)
      QVERIFY(before.sliced(page, PageSize) != after.sliced(page, PageSize));

    const auto vault = openWords();
    QVERIFY_RESULT(vault);
    QCOMPARE(tests::notesOf(**vault), (QStringList{u"kept"_s, u"after"_s}));
    QVERIFY((*vault)->unusual().empty());
    QVERIFY(tests::actsOf(**vault).join(u' ').contains(u"backed_up rekey_begun rekeyed"_s));
  }

  void oldRecoveryCodeOpensNothingAndTheNewOneDoes() {
    QByteArray code;
    {
      const auto vault = openWords();
      QVERIFY_RESULT(vault);
      const auto outcome = rekey(**vault, keepingWords());
      QVERIFY_RESULT(outcome);
      code = tests::bytesOf(outcome->recoveryCode);
    }

    QCOMPARE(openCode(m_sample->recoveryCode).error().fault, Fault::WrongKey);
    QVERIFY_RESULT(openCode(code));
  }

  // The secret that opened it in the keychain is another one, and the old one is gone.
  void keychainGoesOnOpeningIt() {
    m_sample = std::make_unique<tests::SampleVault>();
    QVERIFY_RESULT(m_sample->create(KeychainSlot::Add));
    const QByteArray vaultId = readHeader(m_sample->place())->vaultId;
    {
      const auto vault = openWords();
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(rekey(**vault, keepingWords()));
    }
    const auto old = foreground(
        [&](const Worker& worker) { return m_sample->keychain.read(worker, keychainItem(vaultId, SlotId(3))); });
    QCOMPARE(old.error().fault, Fault::NotFound);
    QVERIFY_RESULT(m_sample->open(SystemKeychain{}));
  }

  void whatOpensNothingIsNotKept() {
    const auto vault = openWords();
    QVERIFY_RESULT(vault);
    const QByteArray before = header();

    QCOMPARE(rekey(**vault, keeping("something else")).error().fault, Fault::WrongKey);
    QCOMPARE(rekey(**vault, {}).error().fault, Fault::Invalid);

    QCOMPARE(header(), before);
  }

  void waysNobodyGaveAreDroppedAndTold() {
    const auto vault = openWords();
    QVERIFY_RESULT(vault);
    const auto added = foreground([&](const Worker& worker) {
      return (*vault)->ways().add(worker, NewPassphraseAndFile{.text = tests::secretOf("two"),
                                                               .keyFile = tests::secretOf(QByteArray(32, 'f')),
                                                               .logN = tests::QuickCost});
    });
    QVERIFY_RESULT(added);

    const auto outcome = rekey(**vault, keepingWords());

    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->dropped.size(), std::size_t(1));
    QCOMPARE(outcome->dropped[0].id, added->slot);
  }

  void usedRecoveryCodeDemandsAnotherKey() {
    const auto vault = openCode(m_sample->recoveryCode);
    QVERIFY_RESULT(vault);
    const auto mustRenew = [&] {
      return foreground([&](const Worker& worker) { return (*vault)->ways().mustRenew(worker); }).value();
    };
    QVERIFY(mustRenew());
    QVERIFY(tests::actsOf(**vault).contains(u"recovery_used"_s));

    // Whoever forgot the passphrase gives a new one.
    QVERIFY_RESULT(rekey(**vault, keeping("another passphrase altogether")));

    QVERIFY(!mustRenew());
  }

  void backupsOfBeforeOpenWithWhatOpenedThem() {
    QString set;
    {
      const auto vault = openWords();
      QVERIFY_RESULT(vault);
      const auto outcome = rekey(**vault, keepingWords());
      QVERIFY_RESULT(outcome);
      set = outcome->backup;
      const auto old = foreground([&](const Worker& worker) { return Upkeep(**vault).oldWays(worker); });
      QVERIFY_RESULT(old);
      QCOMPARE(old->size(), std::size_t(1));
      QCOMPARE(old->front().set, set);
      QCOMPARE(old->front().slots.size(), std::size_t(2));
      QVERIFY(old->front().isUnderOtherKey);
    }
    const QString elsewhere = m_sample->root() + u"/elsewhere"_s;

    const auto restored = foreground([&](const Worker& worker) {
      return tests::restore(worker, set, elsewhere, RecoveryCode{tests::secretOf(m_sample->recoveryCode)},
                            m_sample->surroundings(), tests::noteRooms());
    });

    QVERIFY_RESULT(restored);
  }

  void everyWordOfTheLedgerHolds() {
    const auto vault = openWords();
    QVERIFY_RESULT(vault);
    for (int i = 0; i < 3; ++i) QVERIFY_RESULT(rekey(**vault, keepingWords()));

    const auto verified =
        foreground([&](const Worker& worker) { return (*vault)->ledger().verify(worker, std::nullopt); });

    QVERIFY_RESULT(verified);
    QVERIFY(verified->isSound());
  }
};

CANDOR_TEST(RekeyTest)

}  // namespace candor::vault

#include "rekey_test.moc"
