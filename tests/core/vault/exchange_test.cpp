#include "vault/exchange.h"

#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_list.h"
#include "vault/backup_upkeep.h"
#include "vault/folder.h"

#include <QDir>
#include <QFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace candor::vault {

class ExchangeTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] QString beside() const { return m_sample->root() + u"/.vault.partial-0123456789abcdef"_s; }
  [[nodiscard]] QString replaced() const { return m_sample->root() + u"/vault replaced"_s; }
  [[nodiscard]] QStringList backupsAndJournal(const QString& folder) const {
    return QDir(folder).entryList({u"backups"_s, u"journal"_s}, QDir::Dirs, QDir::Name);
  }

  // A copy of the vault without its backups and journal, as a restore builds one.
  void build(Copies copies) {
    std::filesystem::copy(m_sample->folder().toStdString(), beside().toStdString(),
                          std::filesystem::copy_options::recursive);
    const Place built{beside()};
    QVERIFY(QDir(built.backups()).removeRecursively());
    QVERIFY(QDir(built.journal()).removeRecursively());
    QVERIFY_RESULT(planExchange(
        built, {.beside = QDir(beside()).dirName(), .replaced = QDir(replaced()).dirName(), .copies = copies}));
  }

  // Whatever the old vault gained is not in the new one.
  void markAsOld(const QString& folder) { tests::overwrite(folder + u"/old"_s, "old"); }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    const auto vault = m_sample->create();
    QVERIFY_RESULT(vault);
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return Upkeep(**vault).run(worker); }));
    QVERIFY_RESULT(tests::addNote(**vault, u"kept"_s));
    QCOMPARE(backupsAndJournal(m_sample->folder()).size(), 2);
  }

  // Killed as soon as the two had each other's name.
  void interruptedExchangeIsFinishedAtTheNextOpening() {
    build(Copies::GoOn);
    markAsOld(m_sample->folder());
    if (!exchangeFolders(beside(), m_sample->folder())) QSKIP("This system cannot exchange folders at one moment.");

    const auto vault = m_sample->openWith(tests::SampleVault::Words);

    QVERIFY_RESULT(vault);
    QCOMPARE(tests::notesOf(**vault), QStringList{u"kept"_s});
    QVERIFY(!QFile::exists(beside()));
    QVERIFY(QFile::exists(replaced() + u"/old"_s));
    QCOMPARE(backupsAndJournal(m_sample->folder()).size(), 2);
    QCOMPARE(backupsAndJournal(replaced()).size(), 0);
    QCOMPARE(backupsIn(m_sample->place().backups()).size(), std::size_t(1));
    QVERIFY(!QFile::exists(m_sample->folder() + u"/vault.exchange"_s));
  }

  void copiesOfAnotherVaultStayWithIt() {
    build(Copies::Stay);
    if (!exchangeFolders(beside(), m_sample->folder())) QSKIP("This system cannot exchange folders at one moment.");

    const auto kept = settleExchange(m_sample->place());

    QVERIFY_RESULT(kept);
    QCOMPARE(*kept, replaced());
    QCOMPARE(backupsAndJournal(m_sample->folder()).size(), 0);
    QCOMPARE(backupsAndJournal(replaced()).size(), 2);
  }

  void whatWasNeverFinishedGoes() {
    const QString unmarked = m_sample->root() + u"/.vault.partial-of-somebody"_s;
    const QString begun = m_sample->root() + u"/.vault.partial-begun"_s;
    QVERIFY(QDir().mkpath(unmarked));
    tests::overwrite(unmarked + u"/letter"_s, "mine");
    QVERIFY(QDir().mkpath(beside()));
    QVERIFY(QDir().mkpath(begun));
    QVERIFY_RESULT(markUnfinished(Place{beside()}));
    tests::overwrite(beside() + u"/backup.db"_s, "half");
    tests::overwrite(m_sample->place().header() + u".new"_s, "half");

    QVERIFY_RESULT(m_sample->openWith(tests::SampleVault::Words));

    QVERIFY(!QFile::exists(beside()));
    QVERIFY(!QFile::exists(begun));
    QVERIFY(QFile::exists(unmarked));
    QVERIFY(!QFile::exists(m_sample->place().header() + u".new"_s));
  }

  void builtButNotExchangedGoes() {
    build(Copies::GoOn);
    markAsOld(m_sample->folder());

    QVERIFY_RESULT(m_sample->openWith(tests::SampleVault::Words));

    QVERIFY(!QFile::exists(beside()));
    QVERIFY(QFile::exists(m_sample->folder() + u"/old"_s));
  }

  void planThatLeadsElsewhereIsNotFollowed() {
    QVERIFY(QDir().mkpath(m_sample->root() + u"/elsewhere/folder"_s));
    QVERIFY_RESULT(planExchange(m_sample->place(), {.beside = u"elsewhere/folder"_s, .replaced = u"gone"_s}));

    QVERIFY_RESULT(m_sample->openWith(tests::SampleVault::Words));

    QVERIFY(QFile::exists(m_sample->root() + u"/elsewhere/folder"_s));
    QVERIFY(!QFile::exists(m_sample->folder() + u"/vault.exchange"_s));
  }
};

CANDOR_TEST(ExchangeTest)

}  // namespace candor::vault

#include "exchange_test.moc"
