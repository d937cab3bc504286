#include "vault/backup_rewrite.h"
#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_upkeep.h"
#include "vault/restore.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::vault {

class BackupRewriteTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;
  std::unique_ptr<Vault> m_vault;
  QString m_set;
  QByteArray m_newCode;

  static constexpr const char* Words = tests::SampleVault::Words;
  static Key words(const QByteArray& text = Words) { return Passphrase{tests::secretOf(text)}; }
  static Key code(const QByteArray& text) { return RecoveryCode{tests::secretOf(text)}; }

  template <class F>
  static auto now(F f) {
    return foreground([&](const Worker& worker) { return f(worker); });
  }
  // Nothing when the set opens with it.
  std::optional<Fault> faultOf(const QString& set, const Key& key) {
    const auto opened = now([&](const Worker& worker) { return drill(worker, set, key, m_sample->surroundings()); });
    if (!opened) return opened.error().fault;
    return opened->isSound ? std::nullopt : std::optional(Fault::VaultDamaged);
  }
  QStringList notesIn(const QString& set, const Key& key) {
    const QString folder = m_sample->root() + u"/made again"_s;
    QDir(folder).removeRecursively();
    const auto restored = now([&](const Worker& worker) {
      return tests::restore(worker, set, folder, key, m_sample->surroundings(), tests::noteRooms());
    });
    if (!restored) return {restored.error().detail};
    const auto vault = now([&](const Worker& worker) {
      return Vault::open(worker, folder, key, m_sample->surroundings(), tests::noteRooms());
    });
    return vault ? tests::notesOf(**vault) : QStringList{u"closed"_s};
  }
  Result<RewrittenSets> rewrite() {
    return now([&](const Worker& worker) { return Upkeep(*m_vault).rewriteOld(worker); });
  }
  Result<RewrittenSets> rewrite(const Key& then) {
    return now([&](const Worker& worker) { return Upkeep(*m_vault).rewriteOld(worker, std::span(&then, 1)); });
  }
  std::size_t oldSets() {
    const auto old = now([&](const Worker& worker) { return Upkeep(*m_vault).oldWays(worker); });
    return old ? old->size() : 99;
  }
  void rekey() {
    Rekeying wanted{.logN = tests::QuickCost};
    wanted.keep.push_back(words());
    const auto outcome = now([&](const Worker& worker) { return m_vault->ways().rekey(worker, wanted); });
    QVERIFY_RESULT(outcome);
    m_newCode = tests::bytesOf(outcome->recoveryCode);
    QVERIFY(QDir(outcome->backup).removeRecursively());  // m_set is enough
  }
  void removeCode() {
    QVERIFY_RESULT(now([&](const Worker& worker) { return m_vault->ways().add(worker, NewKeychain{}); }));
    QVERIFY_RESULT(now([&](const Worker& worker) { return m_vault->ways().remove(worker, SlotId(2)); }));
  }

 private Q_SLOTS:
  void init() {
    m_vault.reset();
    m_sample = std::make_unique<tests::SampleVault>();
    auto made = m_sample->create();
    QVERIFY_RESULT(made);
    m_vault = *std::move(made);
    QVERIFY_RESULT(tests::addNote(*m_vault, u"kept"_s));
    const auto set = now([&](const Worker& worker) { return Upkeep(*m_vault).backUp(worker, BackupReason::Daily); });
    QVERIFY_RESULT(set);
    m_set = set->folder;
  }
  void cleanup() { m_vault.reset(); }

  void setUnderTheSameWaysIsNoOldOne() { QCOMPARE(oldSets(), std::size_t(0)); }

  void removedWayOpensTheRewrittenSetNoMore() {
    removeCode();
    QCOMPARE(oldSets(), std::size_t(1));
    QCOMPARE(faultOf(m_set, code(m_sample->recoveryCode)), std::nullopt);

    const auto rewritten = rewrite();

    QVERIFY_RESULT(rewritten);
    QCOMPARE(rewritten->sets, QStringList{m_set});
    QCOMPARE(oldSets(), std::size_t(0));
    QCOMPARE(faultOf(m_set, code(m_sample->recoveryCode)), Fault::WrongKey);
    QCOMPARE(notesIn(m_set, words()), QStringList{u"kept"_s});
    QVERIFY(tests::actsOf(*m_vault).contains(u"backups_rewritten"_s));
  }

  // The pages are under the vault's key of now: neither a header nor a page of before is left.
  void setOfBeforeAnotherKeyIsEncryptedAnew() {
    const QByteArray header = tests::contentOf(Place{m_set}.header());
    const QByteArray pages = tests::contentOf(Place{m_set}.backupDatabase());
    const auto entry = backupIn(m_set);
    rekey();

    const auto rewritten = rewrite(words());

    QVERIFY_RESULT(rewritten);
    QCOMPARE(rewritten->sets, QStringList{m_set});
    QVERIFY(tests::contentOf(Place{m_set}.header()) != header);
    const QByteArray after = tests::contentOf(Place{m_set}.backupDatabase());
    QCOMPARE(after.size(), pages.size());
    for (qsizetype page = 0; page < pages.size(); page += PageSize)
      QVERIFY(pages.sliced(page, PageSize) != after.sliced(page, PageSize));
    QCOMPARE(backupIn(m_set)->made, entry->made);
    QCOMPARE(backupIn(m_set)->number, entry->number);
    QCOMPARE(faultOf(m_set, code(m_sample->recoveryCode)), Fault::WrongKey);
    QCOMPARE(notesIn(m_set, code(m_newCode)), QStringList{u"kept"_s});
    QCOMPARE(QDir(m_sample->place().backups()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);
  }

  void withoutWhatOpenedItThenItIsLeftAsItWas() {
    rekey();
    const QByteArray pages = tests::contentOf(Place{m_set}.backupDatabase());

    for (const auto& rewritten : {rewrite(), rewrite(words("something else")), rewrite(code("no code at all"))}) {
      QVERIFY_RESULT(rewritten);
      QVERIFY(rewritten->sets.isEmpty());
      QCOMPARE(rewritten->left.size(), std::size_t(1));
      QCOMPARE(rewritten->left.front().error.fault, Fault::WrongKey);
    }
    QCOMPARE(tests::contentOf(Place{m_set}.backupDatabase()), pages);
    QVERIFY(!tests::actsOf(*m_vault).contains(u"backups_rewritten"_s));
  }

  // Several may be given; a vault that only its keychain opened leaves its recovery code of then.
  void recoveryCodeOfThenWillDo() {
    rekey();
    std::vector<Key> then;
    then.push_back(words("something else"));
    then.push_back(code(m_sample->recoveryCode));

    const auto rewritten = now([&](const Worker& worker) { return Upkeep(*m_vault).rewriteOld(worker, then); });

    QVERIFY_RESULT(rewritten);
    QCOMPARE(rewritten->sets, QStringList{m_set});
    QCOMPARE(faultOf(m_set, code(m_sample->recoveryCode)), Fault::WrongKey);
  }

  void damagedSetIsNotPutInPlace() {
    removeCode();
    const QString database = Place{m_set}.backupDatabase();
    QByteArray content = tests::contentOf(database);
    content[content.size() - 100] = char(content[content.size() - 100] ^ 1);
    tests::overwrite(database, content);

    const auto rewritten = rewrite();

    QVERIFY_RESULT(rewritten);
    QCOMPARE(rewritten->left.size(), std::size_t(1));
    QCOMPARE(rewritten->left.front().error.fault, Fault::VaultDamaged);
    QCOMPARE(tests::contentOf(database), content);
  }

  void secondFolderIsRewrittenToo() {
    const QString second = m_sample->root() + u"/second"_s;
    QVERIFY(QDir().mkpath(second));
    QVERIFY_RESULT(now([&](const Worker& worker) { return Upkeep(*m_vault).setSecondFolder(worker, second); }));
    QVERIFY_RESULT(now([&](const Worker& worker) { return Upkeep(*m_vault).run(worker); }));
    rekey();
    QCOMPARE(oldSets(), std::size_t(3));

    const auto rewritten = rewrite(words());

    QVERIFY_RESULT(rewritten);
    QCOMPARE(rewritten->sets.size(), 3);
    const std::vector<BackupEntry> copies = backupsIn(second);
    QCOMPARE(copies.size(), std::size_t(1));
    QCOMPARE(faultOf(copies.front().folder, code(m_sample->recoveryCode)), Fault::WrongKey);
    QCOMPARE(faultOf(copies.front().folder, words()), std::nullopt);
  }

  // Stopped while a set is being made: the old one is whole, and nothing lies beside it.
  void cancelledLeavesTheOldSet() {
    rekey();
    const QByteArray header = tests::contentOf(Place{m_set}.header());
    JobPool pool(1);
    auto job = pool.run([&](const Worker& worker) {
      const Key then = words();
      return Upkeep(*m_vault).rewriteOld(worker, std::span(&then, 1));
    });
    std::optional<Fault> ended;
    job.then(this, [&](const Result<RewrittenSets>& done) { ended = done ? Fault::Internal : done.error().fault; });
    job.cancel();

    QTRY_COMPARE(ended, std::optional(Fault::Cancelled));
    QCOMPARE(tests::contentOf(Place{m_set}.header()), header);
    QCOMPARE(QDir(m_sample->place().backups()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);
    QCOMPARE(faultOf(m_set, code(m_sample->recoveryCode)), std::nullopt);
  }

  void anotherUpkeepGoesOnFromARewrittenSet() {
    removeCode();
    QVERIFY_RESULT(rewrite());
    QVERIFY_RESULT(tests::addNote(*m_vault, u"later"_s));

    const auto reach = now([&](const Worker& worker) {
      return newestReach(worker, m_sample->folder(), words(), m_sample->surroundings());
    });

    QVERIFY_RESULT(reach);
    QCOMPARE(reach->set.folder, m_set);
    QVERIFY(reach->changes > 0);
  }
};

CANDOR_TEST(BackupRewriteTest)

}  // namespace candor::vault

#include "backup_rewrite_test.moc"
