#include "vault/backup_upkeep.h"
#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/journal_segment.h"
#include "vault/restore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr storage::Sql<QString> DropNote("DELETE FROM note WHERE text = ?");
constexpr int HoursInADay = 24;
constexpr int SecondsInAnHour = 3600;

}  // namespace

class BackupUpkeepTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;
  std::unique_ptr<Vault> m_vault;

  [[nodiscard]] static Key key() { return SystemKeychain{}; }
  [[nodiscard]] QString beside(const QString& name) const { return m_sample->root() + u'/' + name; }
  void pass(int hours) { m_sample->clock.advance(qint64(hours) * SecondsInAnHour); }

  UpkeepDone upkeep() {
    const auto done = foreground([&](const Worker& worker) { return Upkeep(*m_vault).run(worker); });
    return done ? *done : UpkeepDone{.backupFailed = done.error()};
  }
  UpkeepState state() {
    const auto found = foreground([&](const Worker& worker) { return Upkeep(*m_vault).state(worker); });
    return found ? *found : UpkeepState();
  }
  Result<int> erase(const QString& text) {
    return foreground([&](const Worker& worker) {
      return m_vault->database().erase(worker, [&](storage::Write& write) -> Result<int> {
        const auto gone = write.run(DropNote, text);
        return gone ? Result(int(*gone)) : gone.error();
      });
    });
  }
  QStringList notesAt(const QDateTime& at) {
    const QString folder = beside(u"made again"_s);
    QDir(folder).removeRecursively();
    const auto restored = foreground([&](const Worker& worker) {
      return restoreVault(worker, {.from = m_sample->folder(), .to = folder, .at = at}, key(), m_sample->surroundings(),
                          tests::noteRooms());
    });
    if (!restored) return {restored.error().detail};
    const auto vault = foreground([&](const Worker& worker) {
      return Vault::open(worker, folder, key(), m_sample->surroundings(), tests::noteRooms());
    });
    return vault ? tests::notesOf(**vault) : QStringList{u"closed"_s};
  }

 private Q_SLOTS:
  void init() {
    m_vault.reset();
    m_sample = std::make_unique<tests::SampleVault>();
    auto made = m_sample->create(KeychainSlot::Add);
    QVERIFY_RESULT(made);
    m_vault = *std::move(made);
  }
  void cleanup() { m_vault.reset(); }

  // Killed when the copy had its name and the vault did not know it yet.
  void copyThatWasNotRememberedIsMet() {
    QVERIFY(QDir().mkpath(beside(u"second"_s)));
    QVERIFY_RESULT(foreground(
        [&](const Worker& worker) { return Upkeep(*m_vault).setSecondFolder(worker, beside(u"second"_s)); }));
    upkeep();
    const std::vector<KnownCopy> copies = state().copies;
    QCOMPARE(copies.size(), std::size_t(1));
    QVERIFY_RESULT(
        foreground([&](const Worker& worker) { return forgetCopy(worker, m_vault->database(), copies.front().path); }));
    QVERIFY(state().copies.empty());

    upkeep();

    QCOMPARE(state().copies, copies);
  }

  void oneBackupADayIsMadeAndSleepIsCaughtUpWith() {
    QVERIFY(upkeep().backedUp.has_value());
    pass(HoursInADay - 1);
    QVERIFY(!upkeep().backedUp.has_value());
    pass(1);
    QVERIFY(upkeep().backedUp.has_value());
    QVERIFY(!upkeep().backedUp.has_value());
    pass(72);
    QVERIFY(upkeep().backedUp.has_value());
    QVERIFY(!upkeep().backedUp.has_value());
    QCOMPARE(state().sets.size(), std::size_t(3));
    QCOMPARE(state().nextBackup, m_sample->clock.now().addDays(1));
    QVERIFY(!state().sets.back().vaultId.isEmpty());
    QCOMPARE(state().sets.back().reason, BackupReason::Daily);
  }

  void dueDateOutlivesTheProgram() {
    QVERIFY(upkeep().backedUp.has_value());
    m_vault.reset();
    pass(2);
    auto again = m_sample->open(key());
    QVERIFY_RESULT(again);
    m_vault = *std::move(again);

    QVERIFY(!upkeep().backedUp.has_value());
  }

  void clockSetBackDoesNotStopBackups() {
    QVERIFY(upkeep().backedUp.has_value());
    pass(-HoursInADay * 365);

    QVERIFY(upkeep().backedUp.has_value());
    QCOMPARE(state().sets.size(), std::size_t(2));
  }

  void failureLeavesTheOldOnesAndIsTold() {
    QVERIFY(upkeep().backedUp.has_value());
    const std::vector<BackupEntry> before = state().sets;
    pass(HoursInADay);
    // Where the sets should go is a file now.
    const QString backups = m_sample->place().backups();
    QVERIFY(QDir().rename(backups, beside(u"away"_s)));
    tests::overwrite(backups, "in the way");

    const UpkeepDone done = upkeep();

    QVERIFY(done.backupFailed.has_value());
    QVERIFY(!state().trouble.isEmpty());
    QVERIFY(QFile::remove(backups));
    QVERIFY(QDir().rename(beside(u"away"_s), backups));
    QCOMPARE(state().sets, before);
    QVERIFY(upkeep().backedUp.has_value());
    QVERIFY(state().trouble.isEmpty());
  }

  void secondFolderGetsAnEqualSet() {
    const QString second = beside(u"second"_s);
    QDir().mkpath(second);
    const auto set = [&](const QString& folder) {
      return foreground([&](const Worker& worker) { return Upkeep(*m_vault).setSecondFolder(worker, folder); });
    };
    QCOMPARE(set(beside(u"missing"_s)).error().fault, Fault::NotFound);
    QDir().mkpath(m_sample->folder() + u"/inside"_s);
    QCOMPARE(set(m_sample->folder() + u"/inside"_s).error().fault, Fault::Invalid);
    QVERIFY_RESULT(set(second));

    const UpkeepDone done = upkeep();

    QVERIFY(done.backedUp && !done.secondCopyFailed);
    const std::vector<BackupEntry> copies = backupsIn(second);
    QCOMPARE(copies.size(), std::size_t(1));
    QCOMPARE(tests::contentOf(Place{copies.front().folder}.backupDatabase()),
             tests::contentOf(Place{done.backedUp->folder}.backupDatabase()));
    QCOMPARE(state().copies.size(), std::size_t(1));
    QVERIFY(QDir(second).removeRecursively());
    pass(HoursInADay);
    const UpkeepDone without = upkeep();
    QVERIFY(without.backedUp && without.secondCopyFailed);
    QCOMPARE(without.secondCopyFailed->fault, Fault::NotFound);
  }

  void journalGoesBackNoFurtherThanItIsNeeded() {
    for (int day = 0; day < 40; ++day) {
      QVERIFY_RESULT(tests::addNote(*m_vault, u"note %1"_s.arg(day)));
      QVERIFY(upkeep().backedUp.has_value());
      pass(HoursInADay);
    }

    const auto segments = segmentsIn(m_sample->place().journal());
    QVERIFY2(segments.size() <= 16, qPrintable(QString::number(segments.size())));
    QVERIFY2(state().sets.size() <= 17, qPrintable(QString::number(state().sets.size())));
    QCOMPARE(notesAt(m_sample->clock.now().addDays(-6)).size(), 35);
  }

  void weeklyCheckIsDueAWeekLater() {
    QVERIFY(!upkeep().checked.has_value());
    pass(HoursInADay * 7 - 1);
    QVERIFY(!upkeep().checked.has_value());
    pass(1);
    const UpkeepDone done = upkeep();
    QVERIFY(done.checked && done.checked->isSound());
    QVERIFY(!upkeep().checked.has_value());
  }

  // Erased in the vault: after the upkeep neither journal nor sets can be made to show it.
  void erasedIsGoneFromSetsAndJournal() {
    QVERIFY_RESULT(tests::addNote(*m_vault, u"in the set"_s));
    QVERIFY_RESULT(tests::addNote(*m_vault, u"stays"_s));
    m_sample->clock.advance(10);
    QVERIFY(upkeep().backedUp.has_value());
    m_sample->clock.advance(10);
    QVERIFY_RESULT(tests::addNote(*m_vault, u"in the journal"_s));
    m_sample->clock.advance(10);
    const QDateTime all = m_sample->clock.now();
    QCOMPARE(notesAt(all).size(), 3);
    m_sample->clock.advance(10);

    QCOMPARE(*erase(u"in the set"_s), 1);
    QCOMPARE(*erase(u"in the journal"_s), 1);
    const UpkeepDone done = upkeep();

    QCOMPARE(done.stillHolding, std::vector<StillHolding>());
    QCOMPARE(notesAt(all), QStringList{u"stays"_s});
    QCOMPARE(notesAt(m_sample->clock.now()), QStringList{u"stays"_s});
    QVERIFY(state().sets.front().erased > 0);
    QVERIFY(!*foreground([&](const Worker& worker) { return Upkeep(*m_vault).isDue(worker); }));
  }

  void copiesThatCannotBeReachedAreNamed() {
    const QString elsewhere = beside(u"elsewhere"_s);
    QVERIFY_RESULT(tests::addNote(*m_vault, u"secret"_s));
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return m_vault->backUp(worker, elsewhere); }));
    QVERIFY(QDir().rename(elsewhere, beside(u"a shelf"_s)));
    QCOMPARE(*erase(u"secret"_s), 1);

    const UpkeepDone done = upkeep();

    QCOMPARE(done.stillHolding.size(), std::size_t(1));
    QCOMPARE(done.stillHolding.front().path, elsewhere);
    QCOMPARE(done.stillHolding.front().why, WhyHeld::Unreachable);
    QVERIFY(QDir().rename(beside(u"a shelf"_s), elsewhere));
    QCOMPARE(upkeep().stillHolding, std::vector<StillHolding>());
    const auto shown =
        foreground([&](const Worker& worker) { return drill(worker, elsewhere, key(), m_sample->surroundings()); });
    QVERIFY(shown && shown->isSound);
  }

  void drillTellsWholeFromDamaged() {
    QVERIFY_RESULT(tests::addNote(*m_vault, u"note"_s));
    const UpkeepDone done = upkeep();
    const auto drilled = [&] {
      return foreground(
          [&](const Worker& worker) { return drill(worker, done.backedUp->folder, key(), m_sample->surroundings()); });
    };
    const auto whole = drilled();
    QVERIFY_RESULT(whole);
    QVERIFY2(whole->isSound, qPrintable(whole->trouble));
    QVERIFY(whole->rows >= 3);
    const QString database = Place{done.backedUp->folder}.backupDatabase();
    QByteArray content = tests::contentOf(database);
    content[content.size() - 100] = char(content[content.size() - 100] ^ 1);
    tests::overwrite(database, content);

    const auto damaged = drilled();
    QVERIFY_RESULT(damaged);
    QVERIFY(!damaged->isSound);
    QVERIFY(!damaged->trouble.isEmpty());
  }
};

CANDOR_TEST(BackupUpkeepTest)

}  // namespace candor::vault

#include "backup_upkeep_test.moc"
