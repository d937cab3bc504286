#include "base/job.h"

#include "support/test.h"

#include <QScopeGuard>
#include <QThread>

#include <atomic>
#include <optional>
#include <semaphore>

using candor::Error;
using candor::Fault;
using candor::Job;
using candor::JobPool;
using candor::Progress;
using candor::Result;
using candor::Worker;

class JobTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theResultArrivesOnTheCallersThread() {
    JobPool pool(1);
    QThread* deliveredOn = nullptr;
    std::optional<int> value;

    auto job = pool.run([](const Worker&) -> Result<int> { return 42; });
    job.then(this, [&](Result<int> result) {
      deliveredOn = QThread::currentThread();
      value = *result;
    });

    QTRY_VERIFY(value.has_value());
    QCOMPARE(*value, 42);
    QCOMPARE(deliveredOn, QThread::currentThread());
  }

  void aResultThatIsAlreadyThereIsDelivered() {
    JobPool pool(1);
    std::binary_semaphore done(0);
    auto job = pool.run([&](const Worker&) -> Result<int> { return done.release(), 1; });
    done.acquire();
    int deliveries = 0;

    job.then(this, [&](const Result<int>&) { ++deliveries; });

    QTRY_COMPARE(deliveries, 1);
    QCoreApplication::processEvents();
    QCOMPARE(deliveries, 1);
  }

  void destroyingTheJobCancelsAndDeliversNothing() {
    JobPool pool(1);
    std::binary_semaphore started(0);
    std::atomic<bool> sawStop = false;
    bool delivered = false;
    {
      auto job = pool.run([&](const Worker& worker) -> Result<int> {
        started.release();
        while (!worker.isStopped()) QThread::yieldCurrentThread();
        sawStop = true;
        return Error{Fault::Cancelled, {}};
      });
      job.then(this, [&](const Result<int>&) { delivered = true; });
      started.acquire();
    }
    QTRY_VERIFY(sawStop);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!delivered);
  }

  void nothingIsDeliveredToADeadContext() {
    JobPool pool(1);
    std::binary_semaphore mayEnd(0);
    std::atomic<bool> ended = false;
    bool delivered = false;
    auto context = std::make_unique<QObject>();
    auto job = pool.run([&](const Worker&) -> Result<int> {
      mayEnd.acquire();
      ended = true;
      return 1;
    });
    job.then(context.get(), [&](const Result<int>&) { delivered = true; });

    context.reset();
    mayEnd.release();

    QTRY_VERIFY(ended);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!delivered);
  }

  void progressReachesTheCaller() {
    JobPool pool(1);
    std::binary_semaphore mayReport(0);
    Progress last;
    bool done = false;
    auto job = pool.run([&](const Worker& worker) -> Result<int> {
      mayReport.acquire();
      worker.report({.phase = QStringLiteral("reading"), .done = 3, .total = 4});
      return 1;
    });
    job.onProgress(this, [&](const Progress& progress) { last = progress; });
    job.then(this, [&](const Result<int>&) { done = true; });
    mayReport.release();

    QTRY_VERIFY(done);
    QCOMPARE(last, (Progress{.phase = QStringLiteral("reading"), .done = 3, .total = 4}));
  }

  void progressOfBeforeAnybodyListenedIsTold() {
    JobPool pool(1);
    std::binary_semaphore hasReported(0);
    std::binary_semaphore mayEnd(0);
    qint64 told = 0;
    auto job = pool.run([&](const Worker& worker) -> Result<int> {
      worker.report({.phase = QStringLiteral("reading"), .done = 3, .total = 4});
      hasReported.release();
      mayEnd.acquire();
      return 1;
    });
    hasReported.acquire();
    job.onProgress(this, [&](const Progress& progress) { told = progress.done; });
    const auto end = qScopeGuard([&] { mayEnd.release(); });

    QTRY_COMPARE(told, qint64(3));
  }

  void anEscapedExceptionIsAnInternalFault() {
    JobPool pool(1);
    std::optional<Fault> fault;
    auto job = pool.run([](const Worker&) -> Result<int> { throw std::runtime_error("no"); });
    job.then(this, [&](const Result<int>& result) { fault = result.error().fault; });

    QTRY_VERIFY(fault.has_value());
    QCOMPARE(*fault, Fault::Internal);
  }

  void theEndOfThePoolStopsItsJobs() {
    std::binary_semaphore started(0);
    std::atomic<bool> stopped = false;
    std::optional<Job<int>> job;
    {
      JobPool pool(1);
      job = pool.run([&](const Worker& worker) -> Result<int> {
        started.release();
        while (!worker.isStopped()) QThread::yieldCurrentThread();
        stopped = true;
        return 1;
      });
      started.acquire();
    }
    QVERIFY(stopped);
  }

  void foregroundWorkRunsHere() {
    QThread* ranOn = nullptr;
    const int value = candor::foreground([&](const Worker& worker) {
      ranOn = QThread::currentThread();
      return worker.isStopped() ? 0 : 5;
    });

    QCOMPARE(value, 5);
    QCOMPARE(ranOn, QThread::currentThread());
  }
};

CANDOR_TEST(JobTest)

#include "job_test.moc"
