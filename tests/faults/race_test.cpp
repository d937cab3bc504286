// Two programs that open one vault at the same moment: one has it, the other is told, and when the first is killed the
// other gets it.
#include "faults/child_process.h"
#include "faults/handed_key.h"
#include "faults/scratch.h"
#include "support/test.h"

#include <QTemporaryDir>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {
constexpr int Races = 50;
}

class RaceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void oneHasItAndTheOtherIsTold() {
    const QTemporaryDir folder(scratch());
    HandedKey key(folder.filePath(u"vault"_s));
    QVERIFY_RESULT(key.create());
    const QByteArray secret = key.text();
    const QByteArray inUse = "fault " + QByteArray::number(int(Fault::InUse)) + ' ';
    const auto ready = [&](std::unique_ptr<ChildProcess>& racer) {
      if (racer) return true;
      racer = std::make_unique<ChildProcess>(childIn(u"open"_s, {key.folder()}));
      racer->say(secret);
      return racer->hear() == "ready";
    };
    std::array<std::unique_ptr<ChildProcess>, 2> racers;
    int won = 0;

    for (int i = 0; i < Races; ++i) {
      for (auto& racer : racers) QVERIFY(ready(racer));
      racers[std::size_t(i % 2)]->say("go");
      racers[std::size_t(1 - i % 2)]->say("go");
      const QByteArray one = racers[0]->hear().value_or("silent");
      const QByteArray other = racers[1]->hear().value_or("silent");

      QVERIFY2((one == "open") != (other == "open"), qPrintable(QString::fromUtf8(one + " / " + other)));
      auto& winner = racers[one == "open" ? 0 : 1];
      auto& loser = racers[one == "open" ? 1 : 0];
      QVERIFY((one == "open" ? other : one).startsWith(inUse));
      won += int(&winner == &racers[std::size_t(i % 2)]);

      winner.reset();
      loser->say("go");
      QCOMPARE(loser->hear().value_or("silent"), QByteArray("open"));
      loser->say("close");
      QCOMPARE(loser->hear().value_or("silent"), QByteArray("closed"));
    }
    qInfo("%d races, %d won by the one that was told first", Races, won);
  }
};

CANDOR_TEST(RaceTest)

}  // namespace candor::faults

#include "race_test.moc"
