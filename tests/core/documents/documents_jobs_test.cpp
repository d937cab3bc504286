#include "documents/documents.h"

#include "core/documents/room.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::documents;

class DocumentsJobsTest : public QObject {
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
    tests::DocumentsRoom room;
    Documents documents(room.database(), room.clock());

    const auto added = waited(documents.add(tests::resume(u"A"_s, u"one"_s)))->value();
    const auto second = waited(documents.addVersion(added.id, tests::version(u"two"_s)))->value();
    const auto job = waited(documents.add(tests::posting({}, u"job"_s)))->value();
    QVERIFY(*waited(documents.rename(added.id, u"B"_s)));
    QVERIFY(*waited(documents.rename(job.id, u"J"_s)));
    QVERIFY(*waited(documents.correct(job.id, {.title = u"K"_s, .company = u"C"_s, .place = {}, .sourceUrl = {}})));

    QCOMPARE(waited(documents.resumes())->value().front().title, u"B"_s);
    QCOMPARE(waited(documents.postings())->value().front().names.company, u"C"_s);
    QCOMPARE(waited(documents.show(added.id))->value().document.text, u"two"_s);
    QCOMPARE(waited(documents.show(second.version))->value().version.number, 2);
    QCOMPARE(waited(documents.show(job.id))->value().text.string(), u"job"_s);
    QCOMPARE(waited(documents.search(u"two"_s))->value().size(), std::size_t(1));
  }

  void jobsOfTheBin() {
    tests::DocumentsRoom room;
    Documents documents(room.database(), room.clock());
    const auto added = waited(documents.add(tests::resume(u"A"_s, u"one"_s)))->value();
    const auto job = waited(documents.add(tests::posting({}, u"job"_s)))->value();

    QVERIFY(*waited(documents.bin(added.id)));
    QVERIFY(*waited(documents.bin(job.id)));
    QVERIFY(*waited(documents.restore(added.id)));
    QVERIFY(*waited(documents.restore(job.id)));
    QCOMPARE(waited(documents.resumes())->value().size(), std::size_t(1));
    QVERIFY(*waited(documents.erase(added.id)));
    QVERIFY(*waited(documents.bin(job.id)));
    QCOMPARE(waited(documents.purge())->value(), 0);
    QCOMPARE(waited(documents.emptyBin())->value(), 1);
    QVERIFY(*waited(documents.postings(Where::InBin)));
    QCOMPARE(waited(documents.erase(job.id))->error().fault, Fault::NoEntry);
  }

  // What is added in the order of the calls is numbered so.
  void jobsKeepTheirOrder() {
    tests::DocumentsRoom room;
    Documents documents(room.database(), room.clock());
    std::vector<Job<AddedResume>> jobs;
    QObject context;
    int done = 0;
    for (int i = 0; i < 20; ++i) {
      jobs.push_back(documents.add(tests::resume(u"R%1"_s.arg(i), u"text %1"_s.arg(i))));
      jobs.back().then(&context, [&done](const Result<AddedResume>&) { ++done; });
    }
    QTRY_COMPARE(done, 20);

    const auto all = room.resumes();
    for (std::size_t i = 0; i < all.size(); ++i) QCOMPARE(all[i].title, u"R%1"_s.arg(19 - i));
  }
};

CANDOR_TEST(DocumentsJobsTest)
#include "documents_jobs_test.moc"
