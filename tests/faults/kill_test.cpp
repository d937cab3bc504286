// A program that is killed: while it adds, at any moment, and at each change of a file in whatever else it does. What
// it said it had kept is there, nothing is there by half, and the next time finishes what was begun.
#include "faults/child_process.h"
#include "faults/disk_calls.h"
#include "faults/handed_key.h"
#include "faults/scratch.h"
#include "faults/stage.h"
#include "faults/tally.h"
#include "faults/vault_state.h"
#include "support/test.h"

#include <QTemporaryDir>

#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

// In all: 250, in the long run 5,000.
constexpr int KillsWhileAdding = 180;
constexpr int KillsInEachAct = 10;

// How one child ended.
struct End {
  int lastKept = 0;
  bool wasAdding = false;
};

}  // namespace

class KillTest : public QObject {
  Q_OBJECT

 private:
  static void take(End& end, const QByteArray& line) {
    end.wasAdding = line.startsWith("adding ");
    if (line.startsWith("kept ")) end.lastKept = line.mid(5).toInt();
  }

  // Kills it so many words after it began, and a moment later; what it said until then counts.
  static End killed(const HandedKey& key, const QByteArray& secret, int first, std::mt19937& random) {
    ChildProcess child(childIn(u"add"_s, {key.folder(), QString::number(first)}));
    child.say(secret);
    End end{.lastKept = first - 1};
    const int words = std::uniform_int_distribution(0, 8)(random);
    const auto moment = std::chrono::microseconds(std::uniform_int_distribution(0, 6000)(random));
    for (int i = 0; i < words; ++i) {
      const auto line = child.hear();
      if (!line || line->startsWith("fault")) return {.lastKept = -1};
      take(end, *line);
    }
    const auto last = std::chrono::steady_clock::now() + moment;
    while (const auto line = child.hear(last)) take(end, *line);
    child.kill();
    while (const auto line = child.hear()) take(end, *line);
    return end;
  }

  enum class Ended { Well, InFault, Killed };

  // In a process of its own, so that it can be killed.
  template <class Work>
  static Ended inChild(Work work) {
    const pid_t process = ::fork();
    if (process == 0) ::_exit(work() ? 0 : 1);
    int status = 0;
    ::waitpid(process, &status, 0);
    if (!WIFEXITED(status)) return Ended::Killed;
    return WEXITSTATUS(status) == 0 ? Ended::Well : Ended::InFault;
  }

  // How many files' changes an act makes when nobody hinders it.
  static int changesOf(Stage& stage, DiskCalls& disk, const Act& act) {
    stage.layOut();
    disk.watch();
    const auto done = act.perform(stage);
    disk.letPass();
    return done ? disk.changes() : 0;
  }

 private Q_SLOTS:
  void nothingAcknowledgedIsLost() {
    const QTemporaryDir folder(scratch());
    HandedKey key(folder.filePath(u"vault"_s));
    QVERIFY_RESULT(key.create());
    const QByteArray secret = key.text();
    std::mt19937 random(3);
    int kept = 0;
    int inTheMiddle = 0;
    int unsaid = 0;

    const int kills = KillsWhileAdding * timesMore();
    for (int i = 0; i < kills; ++i) {
      const End end = killed(key, secret, kept + 1, random);
      QVERIFY2(end.lastKept >= kept, "the child could not work");

      const auto session = key.open();
      QVERIFY_RESULT(session);
      const std::vector<int> numbers = numbersIn(**session);
      const int count = int(numbers.size());
      QVERIFY2(count == end.lastKept || count == end.lastKept + 1,
               qPrintable(u"kill %1: said %2, kept %3"_s.arg(i).arg(end.lastKept).arg(count)));
      for (int number = 1; number <= count; ++number) QCOMPARE(numbers[std::size_t(number - 1)], number);
      for (int number = kept + 1; number <= count; ++number) QVERIFY(isWhole(**session, number));
      QCOMPARE(flawsOf(**session), QStringList());
      inTheMiddle += int(end.wasAdding);
      unsaid += count - end.lastKept;
      kept = count;
    }
    qInfo("%d kills, %d while adding; %d resumes kept, %d of them before it could be said", kills, inTheMiddle, kept,
          unsaid);
    note({.fault = "kill at any moment", .act = "write", .times = kills});
    QVERIFY(inTheMiddle > kills / 4);
  }

  void killedActIsWholeOrNotDone_data() {
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Act& act : acts()) QTest::newRow(act.name) << number++;
  }

  void killedActIsWholeOrNotDone() {
    QFETCH(int, number);
    const Act& act = acts()[std::size_t(number)];
    Stage stage;
    QVERIFY_RESULT(stage.make());
    DiskCalls disk(stage.disk());
    const int changes = changesOf(stage, disk, act);
    QVERIFY(changes > 5);
    std::mt19937 random(quint32(number) + 11);
    Tally tally{.fault = "kill at a file's change", .act = act.name, .times = KillsInEachAct * timesMore()};
    int killed = 0;
    for (int i = 0; i < tally.times; ++i) {
      stage.layOut();
      // Evenly over all of them; the last is beyond what another run of the act may need.
      const int k =
          1 + std::uniform_int_distribution(i * changes / tally.times, (i + 1) * changes / tally.times)(random);
      const Ended ended = inChild([&] {
        disk.killAt(k, i % 2 == 0 ? Torn::Not : Torn::Half);
        return act.perform(stage).has_value();
      });
      QVERIFY2(ended != Ended::InFault, qPrintable(u"at change %1"_s.arg(k)));
      killed += int(ended == Ended::Killed);

      const Damage damage = damageAfter(stage, act, ended == Ended::Well ? Answer::Done : Answer::None);
      tally.corrupt += int(!damage.corrupt.isEmpty());
      tally.lost += int(!damage.lost.isEmpty());
      if (!damage.isNone())
        qWarning("change %d of %d: %s", k, changes, qPrintable((damage.corrupt + damage.lost).join(u"; "_s)));
    }
    note(tally);
    qInfo("%d of them in the midst of %d changes", killed, changes);
    QCOMPARE(tally.corrupt, 0);
    QCOMPARE(tally.lost, 0);
    QVERIFY(killed > tally.times / 2);
  }
};

CANDOR_TEST(KillTest)

}  // namespace candor::faults

#include "kill_test.moc"
