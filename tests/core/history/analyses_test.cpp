#include "history/analyses.h"

#include "audit/ledger.h"
#include "core/history/room.h"
#include "documents/documents.h"
#include "match/analysis_record.h"
#include "storage/statement.h"
#include "support/decrypted_pages.h"
#include "support/statements.h"
#include "support/test.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::history;
using documents::Documents;
using documents::Outcome;
using tests::sample::analysis;

class AnalysesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatWasAddedIsShownAfterReopening() {
    tests::HistoryRoom room;
    const tests::Pair pair = room.pair(u"Long one"_s, u"Senior Planner"_s, u"Halden Foods"_s);
    const auto added = room.add(pair, analysis());
    QVERIFY_RESULT(added);

    room.open();
    const auto shown = room.show(added->id);

    QVERIFY_RESULT(shown);
    QVERIFY(shown->analysis == analysis());
    const ListedAnalysis& listed = shown->listed;
    QVERIFY(listed == room.list().rows.front());
    QVERIFY(listed.resume == pair.resume && listed.version == pair.version && listed.posting == pair.posting);
    QCOMPARE(listed.resumeTitle, u"Long one"_s);
    QCOMPARE(listed.versionNumber, 1);
    QCOMPARE(listed.postingTitle, u"Senior Planner"_s);
    QCOMPARE(listed.company, u"Halden Foods"_s);
    QCOMPARE(listed.score, 61.4);
    QCOMPARE(listed.isProvisional, false);
    QCOMPARE(listed.blockers, 1);
    QCOMPARE(listed.dataVersion, u"2026-11-0badcafe"_s);
    QCOMPARE(listed.created, room.clock().now());
  }

  void theMarksAreThoseOfItsDocuments() {
    tests::HistoryRoom room;
    const tests::Pair pair = room.pair(u"A"_s, u"J"_s, {});
    const auto shown = room.show(room.add(pair, analysis())->id).value();

    const auto resume = room.withDocuments(
        [&](Documents& documents, const Worker& worker) { return documents.show(worker, pair.version); });
    const auto posting = room.withDocuments(
        [&](Documents& documents, const Worker& worker) { return documents.show(worker, pair.posting); });

    QCOMPARE(shown.resumeSha256, resume->version.sha256);
    QCOMPARE(shown.postingSha256, posting->posting.textSha256);
  }

  void theSameAnalysisIsKeptOnce() {
    tests::HistoryRoom room;
    const tests::Pair pair = room.pair(u"A"_s, u"J"_s, {});
    const auto first = room.add(pair, analysis());
    match::Analysis other = analysis();
    other.dataVersion = u"2027-01-0"_s;

    const auto same = room.add(pair, analysis());

    QCOMPARE(same.value().outcome, Outcome::AlreadyThere);
    QVERIFY(same->id == first->id);
    QCOMPARE(room.add(pair, other).value().outcome, Outcome::Added);
    QCOMPARE(room.add(pair, analysis(), documents::SameBytes::AddAgain).value().outcome, Outcome::Added);
    QCOMPARE(room.list().total, qsizetype(3));
  }

  void anAnalysisOfNothingIsNotKept() {
    tests::HistoryRoom room;
    tests::Pair pair = room.pair(u"A"_s, u"J"_s, {});
    pair.posting = PostingId(99);

    QCOMPARE(room.add(pair, analysis()).error().fault, Fault::NoEntry);
    QCOMPARE(room.list().total, qsizetype(0));
  }

  void noStatementChangesAKeptAnalysis() {
    tests::HistoryRoom room;
    QVERIFY(room.add(room.pair(u"A"_s, u"J"_s, {}), analysis()));
    const auto run = [&](const auto& sql) {
      return foreground([&](const Worker& worker) {
        return room.database().write(worker, [&](storage::Write& write) { return write.run(sql); });
      });
    };
    static constexpr storage::Sql<> ChangeScore("UPDATE analysis SET score = 100");
    static constexpr storage::Sql<> ChangeRecord("UPDATE analysis_record SET record = x'00'");

    QVERIFY(!run(ChangeScore));
    QVERIFY(!run(ChangeRecord));
  }

  void itIsFoundByWhatWasAskedFor() {
    tests::HistoryRoom room;
    const auto added = room.add(room.pair(u"Quagga"_s, u"Planner"_s, u"Halden"_s), analysis());

    const auto hits = room.found(u"s&op cycle"_s);

    QCOMPARE(hits.size(), std::size_t(1));
    QVERIFY(hits.front().subject == documents::Subject(added->id));
    QCOMPARE(hits.front().title.text, u"Planner"_s);
    QCOMPARE(hits.front().label.text, u"Halden, Quagga"_s);
  }

  void newNamesOfTheDocumentsAreItsNames() {
    tests::HistoryRoom room;
    const tests::Pair pair = room.pair(u"Old"_s, u"Job"_s, u"Halden"_s);
    QVERIFY(room.add(pair, analysis()));
    QVERIFY(room.withDocuments(
        [&](Documents& documents, const Worker& worker) { return documents.rename(worker, pair.resume, u"New"_s); }));
    QVERIFY(room.withDocuments([&](Documents& documents, const Worker& worker) {
      return documents.correct(worker, pair.posting, {.title = u"Lead"_s, .company = {}, .place = {}, .sourceUrl = {}});
    }));

    const ListedAnalysis row = room.list().rows.front();

    QCOMPARE(row.resumeTitle, u"New"_s);
    QCOMPARE(row.postingTitle, u"Lead"_s);
    QCOMPARE(row.company, QString());
    const auto hit = room.found(u"s&op cycle"_s).front();
    QCOMPARE(hit.title.text, u"Lead"_s);
    QCOMPARE(hit.label.text, u"New"_s);
  }

  // However many are asked for, which decides how they are read.
  void aPageIsAPartOfTheWholeList() {
    tests::HistoryRoom room;
    const tests::Pair first = room.pair(u"B resume"_s, u"Planner"_s, u"Halden"_s);
    const tests::Pair second = room.pair(u"A resume"_s, u"Clerk"_s, u"Ostby"_s);
    for (int i = 0; i < 6; ++i) {
      match::Analysis made = analysis();
      made.score = i * 10;
      QVERIFY(room.add(i % 2 == 0 ? first : second, made));
    }
    QVERIFY(room.rename(AnalysisId(2), u"Dream"_s));
    QVERIFY(room.bin(AnalysisId(3)));
    for (const SortBy sortBy :
         {SortBy::Created, SortBy::Score, SortBy::PostingTitle, SortBy::Company, SortBy::ResumeTitle}) {
      for (const QString& words : {QString(), u"cler"_s, u"dream"_s}) {
        Selection selection;
        selection.sortBy = sortBy;
        selection.filter.words = words;
        const Page whole = room.list(selection);
        selection.first = 1;
        selection.most = 2;
        const Page part = room.list(selection);

        QCOMPARE(part.total, whole.total);
        for (std::size_t i = 0; i < part.rows.size(); ++i) QVERIFY(part.rows[i] == whole.rows[i + 1]);
      }
    }
    Selection two;
    two.most = 2;
    QCOMPARE(room.list(two).rows.size(), std::size_t(2));
  }

  void itOutlivesItsDocuments() {
    tests::HistoryRoom room;
    const tests::Pair pair = room.pair(u"Long one"_s, u"Planner"_s, u"Halden"_s);
    const auto added = room.add(pair, analysis());
    const auto before = room.show(added->id).value();
    QVERIFY(room.withDocuments(
        [&](Documents& documents, const Worker& worker) { return documents.erase(worker, pair.resume); }));
    QVERIFY(room.withDocuments(
        [&](Documents& documents, const Worker& worker) { return documents.erase(worker, pair.posting); }));

    const auto after = room.show(added->id).value();

    QVERIFY(!after.listed.resume && !after.listed.version && !after.listed.posting);
    QCOMPARE(after.listed.resumeTitle, u"Long one"_s);
    QCOMPARE(after.listed.postingTitle, u"Planner"_s);
    QVERIFY(after.analysis == before.analysis);
    QCOMPARE(after.resumeSha256, before.resumeSha256);
  }

  void restoringUndoesBinning() {
    tests::HistoryRoom room;
    const auto added = room.add(room.pair(u"A"_s, u"Planner"_s, u"Halden"_s), analysis());
    const auto page = room.list();
    const auto hits = room.found(u"s&op cycle"_s);
    for (int round = 0; round < 3; ++round) {
      QVERIFY(room.bin(added->id));
      QCOMPARE(room.list().total, qsizetype(0));
      Selection inBin;
      inBin.filter.where = documents::Where::InBin;
      QCOMPARE(room.list(inBin).total, qsizetype(1));
      QVERIFY(room.found(u"s&op cycle"_s).empty());
      QVERIFY(room.restore(added->id));
    }

    QVERIFY(room.list() == page);
    QVERIFY(room.found(u"s&op cycle"_s) == hits);
  }

  void whatIsErasedLeavesNothing() {
    tests::HistoryRoom room;
    const QString canary = u"Xylocarpquaggamuffin"_s;
    match::Analysis told = analysis();
    for (match::RequirementResult& requirement : told.requirements) requirement.text += u' ' + canary;
    const tests::Pair pair = room.pair(canary, canary + u" job"_s, canary + u" company"_s);
    QVERIFY(room.add(pair, told));
    QVERIFY(room.rename(AnalysisId(1), canary));
    QVERIFY(room.annotate(AnalysisId(1), canary));
    const tests::Pair other{
        .resume = pair.resume, .version = pair.version, .posting = room.pair(u"B"_s, u"J"_s, {}).posting};
    QVERIFY(room.add(other, told));
    QVERIFY(room.bin(room.list().rows.front().id));
    const auto remnants = [&] {
      const QByteArray pages = tests::decryptedPages(room.path(), tests::HistoryRoom::key());
      return pages.count(canary.toUtf8()) + pages.count(canary.toLower().toUtf8());
    };
    QVERIFY(remnants() > 5);

    const auto byResume = room.with(
        [&](History& history, const Worker& worker) { return history.eraseWithAnalyses(worker, pair.resume); });
    const auto byPosting = room.with(
        [&](History& history, const Worker& worker) { return history.eraseWithAnalyses(worker, pair.posting); });

    QCOMPARE(byResume.value(), 3);
    QCOMPARE(byPosting.value(), 1);
    QCOMPARE(remnants(), qsizetype(0));
    QCOMPARE(QFileInfo(room.path() + u"-wal"_s).size(), qint64(0));
  }

  void theLedgerIsTold() {
    tests::HistoryRoom room;
    const auto added = room.add(room.pair(u"A"_s, u"J"_s, {}), analysis());
    QVERIFY(room.bin(added->id));
    QVERIFY(room.restore(added->id));
    QVERIFY(room.erase(added->id));

    const auto entries =
        foreground([&](const Worker& worker) { return audit::Ledger(room.database()).newest(worker, 9); }).value();

    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].act, audit::Act::Erased);
    QCOMPARE(entries[1].act, audit::Act::Unbinned);
    QCOMPARE(entries[2].act, audit::Act::Binned);
    for (const audit::Entry& entry : entries) QCOMPARE(entry.subject, u"analysis 1"_s);
    QCOMPARE(room.erase(added->id).error().fault, Fault::NoEntry);
  }

  void theBinIsPurgedAfterThirtyDays() {
    tests::HistoryRoom room;
    const auto added = room.add(room.pair(u"A"_s, u"J"_s, {}), analysis());
    const auto purge = [&] {
      return room.with([](History& history, const Worker& worker) { return history.purge(worker); }).value();
    };
    QVERIFY(room.bin(added->id));

    room.clock().advance(30 * 24 * 3600);
    QCOMPARE(purge(), 0);
    room.clock().advance(1);
    QCOMPARE(purge(), 1);
    QCOMPARE(room.show(added->id).error().fault, Fault::NoEntry);
  }

  void everyStatementFitsTheTables() {
    tests::HistoryRoom room;
    const auto statements = tests::statementsIn(QStringLiteral(CANDOR_SOURCE "/core/history"));
    room.close();

    QVERIFY(statements.size() >= 12);
    QCOMPARE(tests::misfits(statements, room.path(), tests::HistoryRoom::key()), QStringList());
  }
};

CANDOR_TEST(AnalysesTest)
#include "analyses_test.moc"
