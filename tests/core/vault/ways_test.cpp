#include "vault/ways.h"

#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/header_bytes.h"
#include "vault/opening.h"
#include "vault/slots.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr const char* OtherWords = "quite another phrase";

}  // namespace

class WaysTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;
  std::unique_ptr<Vault> m_vault;

  Result<AddedWay> add(const NewWay& way) {
    return foreground([&](const Worker& worker) { return m_vault->ways().add(worker, way); });
  }
  Result<void> remove(qint64 slot) {
    return foreground([&](const Worker& worker) { return m_vault->ways().remove(worker, SlotId(slot)); });
  }
  Result<void> change(const QByteArray& from, const QByteArray& to) {
    return foreground([&](const Worker& worker) {
      return m_vault->ways().changePassphrase(worker, Passphrase{tests::secretOf(from)},
                                              {.text = tests::secretOf(to), .logN = tests::QuickCost});
    });
  }
  [[nodiscard]] std::vector<qint64> ids() const {
    std::vector<qint64> all;
    for (const SlotRecord& slot : m_vault->ways().list()) all.push_back(slot.id.value());
    return all;
  }
  // Closes it and opens it again.
  Result<void> reopen(const Key& key) {
    m_vault.reset();
    auto opened = m_sample->open(key);
    if (!opened) return opened.error();
    m_vault = *std::move(opened);
    return {};
  }
  static Key words(const QByteArray& text) { return Passphrase{tests::secretOf(text)}; }
  static Key both(const QByteArray& text, char file) {
    return PassphraseAndFile{.text = tests::secretOf(text), .keyFile = tests::secretOf(QByteArray(32, file))};
  }
  static NewWay newBoth(const QByteArray& text, char file) {
    return NewPassphraseAndFile{
        .text = tests::secretOf(text), .keyFile = tests::secretOf(QByteArray(32, file)), .logN = tests::QuickCost};
  }
  // Whether any file of the vault, backups left out, holds these bytes.
  [[nodiscard]] bool isAnywhere(const QByteArray& bytes) const {
    QDirIterator files(m_sample->folder(), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
      if (tests::contentOf(files.next()).contains(bytes)) return true;
    }
    return false;
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

  void everyKindOfWayOpensTheVault() {
    QVERIFY_RESULT(add(NewPassphrase{.text = tests::secretOf(OtherWords), .logN = tests::QuickCost}));
    QVERIFY_RESULT(add(newBoth("with a file", 'f')));
    QVERIFY_RESULT(add(NewKeychain{}));
    const auto code = add(NewRecoveryCode{});
    QVERIFY_RESULT(code);
    QCOMPARE(ids(), (std::vector<qint64>{1, 2, 3, 4, 5, 6}));

    QVERIFY_RESULT(reopen(words(OtherWords)));
    QVERIFY_RESULT(reopen(both("with a file", 'f')));
    QVERIFY_RESULT(reopen(SystemKeychain{}));
    QVERIFY_RESULT(reopen(RecoveryCode{tests::secretOf(tests::bytesOf(code->recoveryCode))}));
    QVERIFY_RESULT(reopen(words(tests::SampleVault::Words)));
    QVERIFY(m_vault->unusual().empty());
  }

  void wrongOrMissingKeyFileNeverOpens() {
    QVERIFY_RESULT(add(newBoth("with a file", 'f')));

    QCOMPARE(reopen(both("with a file", 'g')).error().fault, Fault::WrongKey);
    QCOMPARE(reopen(both("without", 'f')).error().fault, Fault::WrongKey);
    QCOMPARE(reopen(words("with a file")).error().fault, Fault::WrongKey);
    QVERIFY_RESULT(reopen(both("with a file", 'f')));
  }

  void keyFileIsItsBytes() {
    const QString path = m_sample->root() + u"/key"_s;
    tests::overwrite(path, "some bytes");
    const auto one = keyFileDigest(path);
    QVERIFY_RESULT(one);
    tests::overwrite(path, "some bytes.");
    QVERIFY(!keyFileDigest(path)->equals(*one));
    tests::overwrite(path, "");
    QCOMPARE(keyFileDigest(path).error().fault, Fault::Invalid);
    QCOMPARE(keyFileDigest(path + u'x').error().fault, Fault::NotFound);
    tests::overwrite(path, QByteArray((1 << 20) + 1, 'x'));
    QCOMPARE(keyFileDigest(path).error().fault, Fault::TooLarge);
  }

  // Each pair of four, in either order: two go, and the other two stay whatever is asked for.
  void slotsGoInAnyOrderButTwoStay() {
    QVERIFY_RESULT(add(NewKeychain{}));
    QVERIFY_RESULT(add(NewRecoveryCode{}));
    for (int round = 0; round < 12; ++round) {
      std::vector<qint64> order = ids();
      QCOMPARE(order.size(), std::size_t(4));
      for (int step = 0; step < round * 2; ++step) std::next_permutation(order.begin(), order.end());
      QVERIFY_RESULT(remove(order[0]));
      QVERIFY_RESULT(remove(order[1]));
      QCOMPARE(remove(order[2]).error().fault, Fault::LastSlot);
      QCOMPARE(remove(order[3]).error().fault, Fault::LastSlot);
      QCOMPARE(readHeader(m_sample->place())->slots, m_vault->ways().list());
      QCOMPARE(ids().size(), std::size_t(2));
      QVERIFY_RESULT(add(NewKeychain{}));
      QVERIFY_RESULT(add(NewRecoveryCode{}));
    }
  }

  void slotThatIsNotThereIsNotRemoved() { QCOMPARE(remove(9).error().fault, Fault::NotFound); }

  // A keychain that was reset opens nothing, so it does not count.
  void lastWayThatWorksStays() {
    QVERIFY_RESULT(add(NewKeychain{}));
    QVERIFY_RESULT(add(NewKeychain{}));
    QVERIFY_RESULT(remove(1));
    m_sample->keychain.lose(keychainItem(m_vault->header().vaultId, SlotId(3)));
    m_sample->keychain.lose(keychainItem(m_vault->header().vaultId, SlotId(4)));

    QCOMPARE(remove(2).error().fault, Fault::LastSlot);
  }

  void eightIsTheMost() {
    while (ids().size() < std::size_t(MostSlots)) QVERIFY_RESULT(add(NewRecoveryCode{}));
    const QByteArray before = tests::contentOf(m_sample->place().header());

    QCOMPARE(add(NewRecoveryCode{}).error().fault, Fault::TooManySlots);
    QCOMPARE(tests::contentOf(m_sample->place().header()), before);
  }

  void removedSlotIsNowhere() {
    const QByteArray gone = m_vault->header().slots[1].sealed;
    QVERIFY(isAnywhere(gone));
    QVERIFY_RESULT(add(NewRecoveryCode{}));

    QVERIFY_RESULT(remove(2));

    QVERIFY(!isAnywhere(gone));
    QCOMPARE(QDir(m_sample->folder()).entryList({u"vault.cnd*"_s}, QDir::Files | QDir::Hidden),
             QStringList{u"vault.cnd"_s});
    QCOMPARE(reopen(RecoveryCode{tests::secretOf(m_sample->recoveryCode)}).error().fault, Fault::WrongKey);
  }

  void removedKeychainSlotTakesItsSecretAlong() {
    QVERIFY_RESULT(add(NewKeychain{}));
    QVERIFY_RESULT(remove(3));

    const auto secret = foreground([&](const Worker& worker) {
      return m_sample->keychain.read(worker, keychainItem(m_vault->header().vaultId, SlotId(3)));
    });
    QCOMPARE(secret.error().fault, Fault::NotFound);
    QCOMPARE(reopen(SystemKeychain{}).error().fault, Fault::WrongKey);
  }

  // What was written to the database is a row of the ledger and the header's digest, in its log: no page of before.
  void passphraseChangeLeavesThePagesAlone() {
    QVERIFY_RESULT(reopen(words(tests::SampleVault::Words)));
    const QByteArray before = tests::contentOf(m_sample->place().database());
    const QByteArray header = tests::contentOf(m_sample->place().header());

    QVERIFY_RESULT(change(tests::SampleVault::Words, OtherWords));

    QCOMPARE(tests::contentOf(m_sample->place().database()), before);
    QCOMPARE(tests::contentOf(m_sample->place().header()).size(), header.size());
    QCOMPARE(reopen(words(tests::SampleVault::Words)).error().fault, Fault::WrongKey);
    QVERIFY_RESULT(reopen(words(OtherWords)));
    QVERIFY(tests::actsOf(*m_vault).contains(u"passphrase_changed"_s));
  }

  void passphraseChangeKeepsTheFile() {
    QVERIFY_RESULT(add(newBoth("with a file", 'f')));
    QVERIFY_RESULT(foreground([&](const Worker& worker) {
      return m_vault->ways().changePassphrase(worker, both("with a file", 'f'),
                                              {.text = tests::secretOf(OtherWords), .logN = tests::QuickCost});
    }));

    QCOMPARE(reopen(both("with a file", 'f')).error().fault, Fault::WrongKey);
    QVERIFY_RESULT(reopen(both(OtherWords, 'f')));
  }

  void wrongOrEmptyPassphraseChangesNothing() {
    QCOMPARE(change("wrong", OtherWords).error().fault, Fault::WrongKey);
    QCOMPARE(change(tests::SampleVault::Words, "").error().fault, Fault::Invalid);
    QCOMPARE(change(tests::SampleVault::Words, "\xFF\xFE").error().fault, Fault::Invalid);
    QVERIFY_RESULT(reopen(words(tests::SampleVault::Words)));
  }

  void newRecoveryCodeReplacesTheOld() {
    const auto code = foreground([&](const Worker& worker) { return m_vault->ways().replaceRecovery(worker); });
    QVERIFY_RESULT(code);

    QCOMPARE(reopen(RecoveryCode{tests::secretOf(m_sample->recoveryCode)}).error().fault, Fault::WrongKey);
    QVERIFY_RESULT(reopen(RecoveryCode{tests::secretOf(tests::bytesOf(*code))}));
  }

  void keychainThatFailsAddsNothing() {
    m_sample->keychain.setMood(keychain::StoreInMemory::Mood::Locked);

    QCOMPARE(add(NewKeychain{}).error().fault, Fault::KeychainLocked);
    QCOMPARE(ids(), (std::vector<qint64>{1, 2}));
  }

  void everyChangeIsARow() {
    QVERIFY_RESULT(add(NewRecoveryCode{}));
    QVERIFY_RESULT(remove(2));

    QCOMPARE(tests::actsOf(*m_vault), (QStringList{u"vault_created"_s, u"slot_added"_s, u"slot_removed"_s}));
  }
};

CANDOR_TEST(WaysTest)

}  // namespace candor::vault

#include "ways_test.moc"
