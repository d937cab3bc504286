#include "cli/in_order.h"

#include "cli/interruption.h"
#include "support/test.h"

#include <array>
#include <atomic>
#include <csignal>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using candor::Error;
using candor::Fault;
using candor::JobPool;
using candor::Result;
using candor::Worker;
using candor::cli::Ending;
using candor::cli::inOrder;

class InOrderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { candor::cli::Interruption::forget(); }

  void resultsComeInTheOrderOfTheInputs() {
    JobPool pool(2);
    std::atomic<bool> secondIsDone = false;
    std::vector<int> delivered;

    // The first input waits for the second, so they end the wrong way round.
    const auto ending = inOrder(
        pool, 4, 6,
        [&](const Worker&, std::size_t index) -> Result<int> {
          while (index == 0 && !secondIsDone) std::this_thread::yield();
          if (index == 1) secondIsDone = true;
          return int(index) * 10;
        },
        [&](std::size_t index, const Result<int>& result) {
          QCOMPARE(delivered.size(), index);
          delivered.push_back(*result);
        });

    QCOMPARE(ending, Ending::Complete);
    QCOMPARE(delivered, std::vector<int>({0, 10, 20, 30, 40, 50}));
  }

  void progressOfEachIsTold() {
    JobPool pool(2);
    std::array<std::atomic<qint64>, 3> far{};

    // Each goes on when its report has been heard: reports that come faster are merged.
    const auto ending = inOrder(
        pool, 2, far.size(),
        [&](const Worker& worker, std::size_t index) -> Result<int> {
          worker.report({.phase = u"scan"_s, .done = qint64(index) + 5, .total = 9});
          while (far[index] == 0) std::this_thread::yield();
          return 1;
        },
        [](std::size_t, const Result<int>&) {},
        [&](std::size_t index, const candor::Progress& progress) { far[index] = progress.done; });

    QCOMPARE(ending, Ending::Complete);
    for (std::size_t index = 0; index < far.size(); ++index) QCOMPARE(far[index].load(), qint64(index) + 5);
  }

  void failureCostsOneInput() {
    JobPool pool(2);
    int failures = 0;
    int successes = 0;

    (void)inOrder(
        pool, 2, 5,
        [](const Worker&, std::size_t index) -> Result<int> {
          if (index == 2) return Error{Fault::Damaged, {}};
          return 1;
        },
        [&](std::size_t, const Result<int>& result) { ++(result ? successes : failures); });

    QCOMPARE(failures, 1);
    QCOMPARE(successes, 4);
  }

  void onlyAFewAreUnderWay() {
    JobPool pool(2);
    std::atomic<int> begun = 0;
    int delivered = 0;

    (void)inOrder(
        pool, 3, 50, [&](const Worker&, std::size_t) -> Result<int> { return ++begun; },
        [&](std::size_t, const Result<int>&) {
          QVERIFY(begun <= delivered + 3);
          ++delivered;
        });

    QCOMPARE(delivered, 50);
  }

  void nothingToDoIsComplete() {
    JobPool pool(1);

    QCOMPARE(inOrder(
                 pool, 1, 0, [](const Worker&, std::size_t) -> Result<int> { return 0; },
                 [](std::size_t, const Result<int>&) { QFAIL("there was nothing to deliver"); }),
             Ending::Complete);
  }

  void interruptionStopsWhatRuns() {
    JobPool pool(1);
    std::atomic<bool> wasStopped = false;

    const auto ending = inOrder(
        pool, 1, 3,
        [&](const Worker& worker, std::size_t) -> Result<int> {
          std::raise(SIGINT);
          while (!worker.isStopped()) std::this_thread::yield();
          wasStopped = true;
          return Error{Fault::Cancelled, {}};
        },
        [](std::size_t, const Result<int>&) { QFAIL("an interrupted result was delivered"); });

    QCOMPARE(ending, Ending::Interrupted);
    QVERIFY(wasStopped);
  }
};

CANDOR_TEST(InOrderTest)
#include "in_order_test.moc"
