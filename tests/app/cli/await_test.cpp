#include "cli/await.h"

#include "support/test.h"

#include <atomic>
#include <csignal>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using candor::Error;
using candor::Fault;
using candor::JobPool;
using candor::Progress;
using candor::Result;
using candor::Worker;
using candor::cli::await;

class AwaitTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { candor::cli::Interruption::forget(); }

  void valueIsReturned() {
    JobPool pool(1);

    const auto result =
        await(pool.run([](const Worker&) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); }));

    QVERIFY_RESULT(result);
    QCOMPARE(**result, 7);
  }

  void workWithoutAValueIsAwaitedToo() {
    JobPool pool(1);
    bool isDone = false;

    QVERIFY_RESULT(await(pool.run([&](const Worker&) -> Result<void> {
      isDone = true;
      return {};
    })));
    QVERIFY(isDone);
  }

  void faultIsReturned() {
    JobPool pool(1);

    const auto result = await(pool.run([](const Worker&) -> Result<int> { return Error{Fault::WrongKey, u"x"_s}; }));

    QVERIFY(!result);
    QCOMPARE(result.error(), Error({Fault::WrongKey, u"x"_s}));
  }

  void progressComesWhileItRuns() {
    JobPool pool(1);
    std::atomic<bool> wasTold = false;
    std::vector<qint64> told;

    const auto result = await(pool.run([&](const Worker& worker) -> Result<int> {
      while (!wasTold) worker.report({.phase = u"copying"_s, .done = 3, .total = 9});
      return 1;
    }),
                              [&](const Progress& progress) {
                                told.push_back(progress.done);
                                wasTold = true;
                              });

    QVERIFY_RESULT(result);
    QVERIFY(!told.empty());
    QCOMPARE(told.front(), 3);
  }

  void interruptionStopsTheWorkAndWaitsForIt() {
    JobPool pool(1);
    std::atomic<bool> hasEnded = false;

    const auto result = await(pool.run([&](const Worker& worker) -> Result<int> {
      std::raise(SIGINT);
      while (!worker.isStopped()) std::this_thread::yield();
      hasEnded = true;
      return Error{Fault::Cancelled, {}};
    }));

    QVERIFY(hasEnded);
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Cancelled);
  }

  void whatWasCompleteIsKept() {
    JobPool pool(1);

    const auto result = await(pool.run([](const Worker& worker) -> Result<int> {
      std::raise(SIGINT);
      while (!worker.isStopped()) std::this_thread::yield();
      return 5;
    }));

    QVERIFY_RESULT(result);
    QCOMPARE(*result, 5);
  }
};

CANDOR_TEST(AwaitTest)
#include "await_test.moc"
