#include "security/checkup.h"

#include "support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::security {

class CheckupTest : public QObject {
  Q_OBJECT

  const QDateTime m_now = QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC);

  static vault::SlotRecord way(vault::SlotKind kind) {
    vault::SlotRecord slot;
    slot.kind = kind;
    return slot;
  }
  // Nothing to look at.
  CheckupFacts good() const {
    return {.now = m_now,
            .waysToOpen = {way(vault::SlotKind::Passphrase), way(vault::SlotKind::Recovery)},
            .lastBackup = m_now.addDays(-2),
            .locksAfter = std::chrono::minutes(5),
            .libraries = {{.name = u"SQLite"_s, .version = u"3.51.10"_s}},
            .leastVersions = {{.name = u"SQLite"_s, .version = u"3.51.3"_s}}};
  }
  static QStringList cautions(const CheckupFacts& facts) {
    QStringList titles;
    for (const CheckupRow& row : checkup(facts))
      if (row.state == CheckupState::Caution) titles.append(row.title);
    return titles;
  }

 private Q_SLOTS:
  void wellGuardedVaultHasNothingToLookAt() {
    QCOMPARE(cautions(good()), QStringList());
    QCOMPARE(checkup(good()).size(), std::size_t(6));
  }

  void oneWayIsTooFew() {
    CheckupFacts facts = good();
    facts.waysToOpen = {way(vault::SlotKind::Recovery)};
    QCOMPARE(cautions(facts), QStringList{u"Ways to open"_s});
    facts.waysToOpen = {way(vault::SlotKind::Passphrase), way(vault::SlotKind::Keychain)};
    QCOMPARE(cautions(facts), QStringList{u"Ways to open"_s});
  }

  void backupThatIsOldOrMissingIsSaid() {
    CheckupFacts facts = good();
    facts.lastBackup = m_now.addDays(-BackupIsOldAfterDays);
    QCOMPARE(cautions(facts), QStringList());
    facts.lastBackup = m_now.addDays(-BackupIsOldAfterDays - 1);
    QCOMPARE(cautions(facts), QStringList{u"Last backup"_s});
    facts.lastBackup.reset();
    QCOMPARE(cautions(facts), QStringList{u"Last backup"_s});
  }

  void failedAttemptsAreSaid() {
    CheckupFacts facts = good();
    facts.failedAttempts = 3;
    facts.lastFailure = m_now.addDays(-1);
    QCOMPARE(cautions(facts), QStringList{u"Failed attempts to open"_s});
  }

  void longWaitBeforeLockingIsSaid() {
    CheckupFacts facts = good();
    facts.locksAfter = LongestLockDelay;
    QCOMPARE(cautions(facts), QStringList());
    facts.locksAfter = std::chrono::hours(1);
    QCOMPARE(cautions(facts), QStringList{u"Locking"_s});
  }

  void oldLibraryIsSaid() {
    CheckupFacts facts = good();
    facts.libraries = {{.name = u"SQLite"_s, .version = u"3.51.2"_s}};
    QCOMPARE(cautions(facts), QStringList{u"Libraries"_s});
    facts.libraries = {{.name = u"Another"_s, .version = u"0.1"_s}};
    QCOMPARE(cautions(facts), QStringList());
  }

  void leastVersionsOfThisCopyAreThoseItRunsWith() {
    CheckupFacts facts = good();
    facts.libraries = session::libraries();
    facts.leastVersions = leastVersionsOfThisCopy();

    for (const session::Library& library : facts.libraries)
      QVERIFY(std::ranges::any_of(facts.leastVersions,
                                  [&](const session::Library& least) { return least.name == library.name; }));
    QCOMPARE(cautions(facts), QStringList());
  }
};

CANDOR_TEST(CheckupTest)

}  // namespace candor::security

#include "checkup_test.moc"
