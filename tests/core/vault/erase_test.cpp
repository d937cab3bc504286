#include "vault/erase.h"
#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_upkeep.h"
#include "vault/erase_beside.h"
#include "vault/exchange.h"
#include "vault/folder.h"
#include "vault/restore.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::vault {

class EraseTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  Result<ErasedVault> erase(const std::vector<KnownCopy>& outside = {}) {
    return foreground([&](const Worker& worker) {
      return eraseVault(worker, m_sample->folder(), m_sample->surroundings(), outside);
    });
  }
  // A vault with a set of its own, closed again.
  void make(KeychainSlot keychain = KeychainSlot::None) {
    const auto vault = m_sample->create(keychain);
    QVERIFY_RESULT(vault);
    QVERIFY_RESULT(tests::addNote(**vault, u"mine"_s));
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return Upkeep(**vault).run(worker); }));
  }
  static bool has(const ErasedVault& erased, ErasedPart part) {
    return std::ranges::find(erased.removed, part) != erased.removed.end();
  }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  void everythingIsGone() {
    make(KeychainSlot::Add);
    const auto erased = erase();

    QVERIFY_RESULT(erased);
    QVERIFY(!QFile::exists(m_sample->folder()));
    for (const ErasedPart part : {ErasedPart::Header, ErasedPart::BackupHeaders, ErasedPart::KeychainItems,
                                  ErasedPart::Database, ErasedPart::Journal, ErasedPart::Backups})
      QVERIFY2(has(*erased, part), qPrintable(QString::number(int(part))));
    QVERIFY(erased->left.isEmpty());
    QCOMPARE(m_sample->keychain.size(), std::size_t(0));
    QCOMPARE(erase().error().fault, Fault::NoVault);
  }

  void foreignFilesInTheFolderStay() {
    make();
    tests::overwrite(m_sample->folder() + u"/letter.txt"_s, "not yours");

    QVERIFY_RESULT(erase());
    QCOMPARE(tests::contentOf(m_sample->folder() + u"/letter.txt"_s), QByteArray("not yours"));
    QCOMPARE(QDir(m_sample->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
  }

  void openVaultIsNotErased() {
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);

    QCOMPARE(erase().error().fault, Fault::InUse);
    QVERIFY_RESULT(tests::addNote(**vault, u"still here"_s));
  }

  // Without the keys the rest means nothing: what a kill after the first step leaves does not open, and can be erased.
  void interruptedErasureLeavesNothingThatOpensAndGoesOn() {
    make();
    const QByteArray header = tests::contentOf(m_sample->place().header());
    tests::overwrite(m_sample->place().header(), QByteArray(header.size(), '\x5a'));
    QVERIFY(m_sample->faultOf(tests::SampleVault::Words).has_value());
    QVERIFY(QFile::rename(m_sample->place().header(), m_sample->folder() + u"/vault.erased"_s));
    QVERIFY(isErasedInPart(m_sample->folder()));
    QCOMPARE(m_sample->faultOf(tests::SampleVault::Words), Fault::NoVault);

    QVERIFY_RESULT(erase());
    QVERIFY(!QFile::exists(m_sample->folder()));
  }

  // A restore and a rescue keep what was in the place; it opens as before until everything is erased.
  void vaultsKeptBesideGoToo() {
    make();
    const QString replaced = m_sample->folder() + u" replaced 2026-11-01 10-00-00"_s;
    const QString damaged = m_sample->folder() + u" damaged 2026-11-02 10-00-00"_s;
    const QString unfinished = m_sample->root() + u"/.vault.partial-0123456789abcdef"_s;
    for (const QString& copy : {replaced, damaged, unfinished}) tests::copyFolder(m_sample->folder(), copy);
    QVERIFY_RESULT(markUnfinished(Place{unfinished}));
    QVERIFY(QFile::remove(Place{damaged}.header()));
    const QByteArray header = tests::contentOf(Place{replaced}.header());
    QVERIFY(QFile::link(replaced, m_sample->folder() + u" replaced 2026-11-03 10-00-00"_s));
    QCOMPARE(vaultsKeptBeside(m_sample->folder()), (QStringList{damaged, replaced}));

    const auto erased = erase();

    QVERIFY_RESULT(erased);
    QVERIFY(has(*erased, ErasedPart::KeptBeside));
    QVERIFY(erased->mayStillHold.empty());
    for (const QString& folder : {m_sample->folder(), replaced, damaged, unfinished}) QVERIFY(!QFile::exists(folder));
    QVERIFY(!header.isEmpty());
  }

  void whatOnlyLooksLikeAKeptVaultStays() {
    make();
    const QStringList others{m_sample->folder() + u" replaced by mine"_s,
                             m_sample->folder() + u" replaced 2026-11-01 10-00-00"_s, m_sample->root() + u"/vault 2"_s};
    QVERIFY(QDir().mkpath(others[1]));  // the name, and nothing of a vault
    tests::copyFolder(m_sample->folder(), others[0]);
    tests::copyFolder(m_sample->folder(), others[2]);

    QVERIFY(vaultsKeptBeside(m_sample->folder()).isEmpty());
    const auto erased = erase();

    QVERIFY_RESULT(erased);
    QVERIFY(!has(*erased, ErasedPart::KeptBeside));
    for (const QString& folder : others) QVERIFY(QFile::exists(folder));
  }

  // One that is open in another program keeps its keys, and is named.
  void keptVaultThatIsOpenIsNamed() {
    make();
    const QString replaced = m_sample->folder() + u" replaced 2026-11-01 10-00-00"_s;
    tests::copyFolder(m_sample->folder(), replaced);
    const auto inUse = InUse::claim(replaced);
    QVERIFY_RESULT(inUse);

    const auto erased = erase();

    QVERIFY_RESULT(erased);
    QCOMPARE(erased->mayStillHold.size(), std::size_t(1));
    QCOMPARE(erased->mayStillHold.front().path, replaced);
    QVERIFY(QFile::exists(Place{replaced}.header()));
  }

  void whatAKillLeftOfASetElsewhereGoes() {
    const QString elsewhere = m_sample->root() + u"/elsewhere"_s;
    const QString partial = m_sample->root() + u"/.elsewhere.partial-0123456789abcdef"_s;
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(foreground([&](const Worker& worker) { return (*vault)->backUp(worker, elsewhere); }));
    }
    QVERIFY(QDir().mkpath(partial));
    tests::overwrite(Place{partial}.header(), tests::contentOf(Place{elsewhere}.header()));
    QVERIFY(QFile::remove(Place{elsewhere}.manifest()));

    const auto erased = erase({{.path = elsewhere}});

    QVERIFY_RESULT(erased);
    QVERIFY(erased->mayStillHold.empty());
    QVERIFY(!QFile::exists(elsewhere));
    QVERIFY(!QFile::exists(partial));
  }

  // A folder that holds more than a set's parts may be somebody's.
  void folderOfOtherThingsIsNamed() {
    QVERIFY_RESULT(m_sample->create());
    const QString elsewhere = m_sample->root() + u"/letters"_s;
    QVERIFY(QDir().mkpath(elsewhere));
    tests::overwrite(elsewhere + u"/letter.txt"_s, "mine");

    const auto erased = erase({{.path = elsewhere}});

    QVERIFY_RESULT(erased);
    QCOMPARE(erased->mayStillHold.size(), std::size_t(1));
    QVERIFY(QFile::exists(elsewhere + u"/letter.txt"_s));
  }

  void setsElsewhereGoArchivesAreNamed() {
    const QString elsewhere = m_sample->root() + u"/elsewhere"_s;
    {
      const auto vault = m_sample->create();
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(foreground([&](const Worker& worker) { return (*vault)->backUp(worker, elsewhere); }));
    }
    const KnownCopy archive{.path = m_sample->root() + u"/a.age"_s, .kind = CopyKind::Archive};
    const KnownCopy gone{.path = m_sample->root() + u"/gone"_s};

    const auto erased = erase({{.path = elsewhere}, archive, gone});

    QVERIFY_RESULT(erased);
    QVERIFY(!QFile::exists(elsewhere));
    QCOMPARE(erased->mayStillHold, (std::vector<KnownCopy>{archive, gone}));
  }
};

CANDOR_TEST(EraseTest)

}  // namespace candor::vault

#include "erase_test.moc"
