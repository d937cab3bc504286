#include "vault/backup_schedule.h"
#include "support/test.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

QDateTime at(int year, int month, int day, int hour = 9) { return {QDate(year, month, day), QTime(hour, 0), Qt::UTC}; }

BackupEntry setOf(const QDateTime& made, BackupReason reason = BackupReason::Daily) {
  return {.folder = made.toString(Qt::ISODate), .vaultId = {}, .made = made, .reason = reason};
}

}  // namespace

class BackupScheduleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // A year in which the program is used every day, with the rules applied after each backup.
  void aYearLeavesSevenDaysFourWeeksSixMonths() {
    std::vector<BackupEntry> kept;
    QDateTime now = at(2026, 1, 1);
    for (int day = 0; day < 365; ++day, now = now.addDays(1)) {
      kept.push_back(setOf(now));
      const QStringList dropped = toDrop(kept, now);
      std::erase_if(kept, [&](const BackupEntry& set) { return dropped.contains(set.folder); });
    }

    QVERIFY2(kept.size() >= 13 && kept.size() <= 17, qPrintable(QString::number(kept.size())));
    const QDateTime last = kept.back().made;
    for (int back = 0; back < DailyKept; ++back) {
      QVERIFY(std::ranges::any_of(kept, [&](const BackupEntry& set) { return set.made == last.addDays(-back); }));
    }
    QVERIFY2(kept.front().made.daysTo(last) > 150, qPrintable(kept.front().folder));
  }

  void firstAndNewestOfADayAreKept() {
    const std::vector<BackupEntry> sets{setOf(at(2026, 3, 4, 8)), setOf(at(2026, 3, 4, 12)), setOf(at(2026, 3, 4, 18))};

    QCOMPARE(toDrop(sets, at(2026, 3, 4, 19)), QStringList{sets[1].folder});
    QCOMPARE(toDrop(sets, at(2026, 3, 12)), (QStringList{sets[0].folder, sets[1].folder}));
  }

  void setsOfBeforeAMigrationStayAWeek() {
    const std::vector<BackupEntry> sets{setOf(at(2026, 3, 4, 8), BackupReason::Migration), setOf(at(2026, 3, 4, 12)),
                                        setOf(at(2026, 3, 12))};

    QCOMPARE(toDrop(sets, at(2026, 3, 10, 8)), QStringList());
    QCOMPARE(toDrop(sets, at(2026, 3, 12)), QStringList{sets[0].folder});
  }

  void askedForAndFutureSetsStay() {
    const std::vector<BackupEntry> sets{setOf(at(2026, 3, 4, 8), BackupReason::Asked), setOf(at(2026, 3, 4, 12)),
                                        setOf(at(2036, 3, 4, 8)), setOf(at(2036, 3, 4, 9))};

    QCOMPARE(toDrop(sets, at(2026, 3, 20)), QStringList());
  }

  void pausesAndWrongClocksAreCaughtUpWith() {
    const QDateTime now = at(2026, 3, 4);

    QVERIFY(isDue(std::nullopt, now, 24));
    QVERIFY(!isDue(now.addSecs(1), now, 24));
    QVERIFY(isDue(now, now, 24));
    QVERIFY(isDue(now.addDays(-30), now, 24));
    QVERIFY(!isDue(now.addDays(1), now, 24));
    QVERIFY(isDue(now.addSecs(24 * 3600 + 1), now, 24));
    QVERIFY(isDue(now.addYears(10), now, 24));
  }
};

CANDOR_TEST(BackupScheduleTest)

}  // namespace candor::vault

#include "backup_schedule_test.moc"
