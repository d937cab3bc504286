// The k-th change of a file fails, for k = 1 … 200, in whatever is done to a vault: the fault is named, nothing is half
// done, and once the disk works again so does the vault.
#include "faults/disk_calls.h"
#include "faults/stage.h"
#include "faults/tally.h"
#include "support/test.h"

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr int MostChanges = 200;
constexpr int FewestFaults = 4;   // of an act that does little before it only tidies up
constexpr int ThoroughEach = 25;  // so many; all of them in the long run
constexpr int Stride = 2;         // in the long run each k

constexpr std::array Refusals = {Refusal{.number = ENOSPC, .lasts = Lasts::Once},
                                 Refusal{.number = ENOSPC, .lasts = Lasts::Forever},
                                 Refusal{.number = EIO, .lasts = Lasts::Forever}};

bool isNamed(const Error& error, const Refusal& refusal) {
  if (error.fault == Fault::NotWritable || error.fault == Fault::LeftInJournal) return true;
  return refusal.number == ENOSPC && error.fault == Fault::DiskFull;
}

}  // namespace

class FailingDiskTest : public QObject {
  Q_OBJECT

 private:
  // The kinds of refusal take turns; in the long run each is tried at each change.
  static int kindsAtOnce() { return timesMore() > 1 ? int(Refusals.size()) : 1; }

 private Q_SLOTS:
  void failedActIsNotHalfDone_data() {
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Act& act : acts()) QTest::newRow(act.name) << number++;
  }

  void failedActIsNotHalfDone() {
    QFETCH(int, number);
    const Act& act = acts()[std::size_t(number)];
    Stage stage;
    QVERIFY_RESULT(stage.make());
    DiskCalls disk(stage.disk());
    Tally tally{.fault = "a file's change fails", .act = act.name};
    int failed = 0;
    for (int i = 0; i < MostChanges * kindsAtOnce(); ++i) {
      const int k = 1 + i / kindsAtOnce();
      if (timesMore() == 1 && k % Stride == 0) continue;
      const Refusal& refusal = Refusals[std::size_t(kindsAtOnce() > 1 ? i : k) % Refusals.size()];
      stage.layOut();
      disk.refuse(k, refusal);
      const auto done = act.perform(stage);
      const bool wasRefused = disk.refused() > 0;
      disk.letPass();
      if (!wasRefused) continue;
      ++tally.times;
      failed += int(!done);
      if (!done && !isNamed(done.error(), refusal))
        QFAIL(qPrintable(u"change %1, error %2: %3"_s.arg(k).arg(refusal.number).arg(tests::faultIn(done))));

      const Damage damage = damageAfter(stage, act, done ? Answer::Done : Answer::None,
                                        timesMore() > 1 || k % ThoroughEach == 1 ? Look::Thorough : Look::Quick);
      tally.corrupt += int(!damage.corrupt.isEmpty());
      tally.lost += int(!damage.lost.isEmpty());
      if (!damage.isNone())
        qWarning("change %d, error %d: %s", k, refusal.number,
                 qPrintable((damage.corrupt + damage.lost).join(u"; "_s)));
    }
    note(tally);
    qInfo("%d of %d failed; the others went well without that change", failed, tally.times);
    QCOMPARE(tally.corrupt, 0);
    QCOMPARE(tally.lost, 0);
    QVERIFY2(failed > FewestFaults, qPrintable(QString::number(failed)));
  }
};

CANDOR_TEST(FailingDiskTest)

}  // namespace candor::faults

#include "failing_disk_test.moc"
