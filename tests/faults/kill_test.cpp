// A program that is killed while it adds: what it said it had kept is there, and nothing is there by half.
#include "faults/child_process.h"
#include "faults/handed_key.h"
#include "faults/scratch.h"
#include "faults/vault_state.h"
#include "support/test.h"

#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr int Kills = 200;

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

    for (int i = 0; i < Kills; ++i) {
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
    qInfo("%d kills, %d while adding; %d resumes kept, %d of them before it could be said", Kills, inTheMiddle, kept,
          unsaid);
    QVERIFY(inTheMiddle > Kills / 4);
  }
};

CANDOR_TEST(KillTest)

}  // namespace candor::faults

#include "kill_test.moc"
