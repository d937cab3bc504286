#include "history/history.h"

#include "core/history/room.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::history;

class HistoryJobsTest : public QObject {
  Q_OBJECT

  // The result of a job, by this thread's event loop.
  template <class T>
  static std::optional<Result<T>> waited(Job<T> job) {
    std::optional<Result<T>> outcome;
    QObject context;
    job.then(&context, [&outcome](Result<T> result) { outcome.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000)) return std::nullopt;
    return outcome;
  }

 private Q_SLOTS:
  void jobsDoWhatTheirTwinsDo() {
    tests::HistoryRoom room;
    History history(room.database(), room.clock());
    const tests::Pair pair = room.pair(u"A"_s, u"J"_s, {});
    match::Analysis later = tests::sample::analysis();
    later.score = 70;

    const auto first =
        waited(history.add({.version = pair.version, .posting = pair.posting, .analysis = tests::sample::analysis()}));
    const auto second = waited(history.add({.version = pair.version, .posting = pair.posting, .analysis = later}));

    QCOMPARE(waited(history.list())->value().total, qsizetype(2));
    QCOMPARE(waited(history.show((*second)->id))->value().analysis.score, 70.0);
    QCOMPARE(waited(history.compare((*first)->id, (*second)->id))->value().gain, 8.6);
    QVERIFY(*waited(history.rename((*first)->id, u"Dream"_s)));
    QVERIFY(*waited(history.annotate((*first)->id, u"Ask"_s)));
    QCOMPARE(waited(history.show((*first)->id))->value().listed.title, u"Dream"_s);
    QCOMPARE(waited(history.show((*first)->id))->value().note, u"Ask"_s);
    QVERIFY(*waited(history.bin((*first)->id)));
    QVERIFY(*waited(history.restore((*first)->id)));
    QVERIFY(*waited(history.bin((*first)->id)));
    QCOMPARE(waited(history.purge())->value(), 0);
    QCOMPARE(waited(history.emptyBin())->value(), 1);
    QVERIFY(*waited(history.erase((*second)->id)));
    QCOMPARE(waited(history.list())->value().total, qsizetype(0));
    QCOMPARE(waited(history.eraseWithAnalyses(pair.resume))->value(), 1);
    QCOMPARE(waited(history.eraseWithAnalyses(pair.posting))->value(), 1);
    QCOMPARE(waited(history.eraseWithAnalyses(pair.posting))->error().fault, Fault::NoEntry);
  }
};

CANDOR_TEST(HistoryJobsTest)
#include "history_jobs_test.moc"
