// A title and a note of the user's own, beside an analysis that never changes.
#include "core/history/room.h"
#include "documents/documents.h"
#include "history/analyses.h"
#include "match/analysis_record.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::history;
using documents::Documents;
using tests::sample::analysis;

class OwnWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ownTitleAndNoteStandBesideIt() {
    tests::HistoryRoom room;
    const auto added = room.add(room.pair(u"Quagga"_s, u"Planner"_s, u"Halden"_s), analysis());
    const auto before = room.show(added->id).value();

    QVERIFY_RESULT(room.rename(added->id, u" The  dream job "_s));
    QVERIFY_RESULT(room.annotate(added->id, u"Ask Ingrid\nabout the commute \n"_s));

    room.open();
    const auto after = room.show(added->id).value();
    QCOMPARE(after.listed.title, u"The dream job"_s);
    QCOMPARE(after.note, u"Ask Ingrid\nabout the commute"_s);
    QCOMPARE(room.list().rows.front().title, u"The dream job"_s);
    QVERIFY(after.analysis == before.analysis);
    QCOMPARE(match::toRecord(after.analysis), match::toRecord(before.analysis));
    QCOMPARE(after.listed.postingTitle, u"Planner"_s);
  }

  void ownTitleAndNoteAreFound() {
    tests::HistoryRoom room;
    const tests::Pair pair = room.pair(u"Quagga"_s, u"Planner"_s, u"Halden"_s);
    const auto added = room.add(pair, analysis());
    QVERIFY(room.annotate(added->id, u"Ask Ingrid"_s));
    QVERIFY(room.rename(added->id, u"Dream"_s));

    QCOMPARE(room.found(u"ingrid"_s).size(), std::size_t(1));
    QCOMPARE(room.found(u"s&op cycle"_s).size(), std::size_t(1));
    const auto hit = room.found(u"dream"_s).front();
    QVERIFY(hit.subject == documents::Subject(added->id));
    QCOMPARE(hit.title.text, u"Dream"_s);
    QCOMPARE(hit.label.text, u"Planner, Halden, Quagga"_s);

    // However the entry was made last: the same names.
    QVERIFY(room.annotate(added->id, u"Ask Ingrid again"_s));
    QCOMPARE(room.found(u"dream"_s).front().label.text, u"Planner, Halden, Quagga"_s);
    QVERIFY(room.withDocuments([&](Documents& documents, const Worker& worker) {
      return documents.correct(worker, pair.posting, {.title = u"Lead"_s, .company = {}, .place = {}, .sourceUrl = {}});
    }));
    QCOMPARE(room.found(u"dream"_s).front().label.text, u"Lead, Quagga"_s);

    Selection own;
    own.filter.words = u"drea"_s;
    QCOMPARE(room.list(own).total, qsizetype(1));
  }

  void emptyWordsTakeThemAway() {
    tests::HistoryRoom room;
    const auto added = room.add(room.pair(u"A"_s, u"Planner"_s, u"Halden"_s), analysis());
    const auto hits = room.found(u"s&op cycle"_s);
    QVERIFY(room.rename(added->id, u"Dream"_s));
    QVERIFY(room.annotate(added->id, u"Ingrid"_s));

    QVERIFY(room.rename(added->id, {}));
    QVERIFY(room.annotate(added->id, u" "_s));

    QCOMPARE(room.show(added->id)->note, QString());
    QVERIFY(room.found(u"ingrid"_s).empty());
    QVERIFY(room.found(u"s&op cycle"_s) == hits);
  }

  void wordsGivenInTheBinAreFoundWhenItIsOut() {
    tests::HistoryRoom room;
    const auto added = room.add(room.pair(u"A"_s, u"Planner"_s, u"Halden"_s), analysis());
    QVERIFY(room.bin(added->id));

    QVERIFY(room.rename(added->id, u"Dream"_s));
    QVERIFY(room.annotate(added->id, u"Ingrid"_s));

    QVERIFY(room.found(u"ingrid"_s).empty());
    QVERIFY(room.restore(added->id));
    QCOMPARE(room.found(u"ingrid dream"_s).size(), std::size_t(1));
  }

  void whatIsTooLongOrOfNothingIsRefused() {
    tests::HistoryRoom room;
    const auto added = room.add(room.pair(u"A"_s, u"Planner"_s, u"Halden"_s), analysis());

    QCOMPARE(room.rename(added->id, QString(1001, u'x')).error().fault, Fault::TooLarge);
    QVERIFY_RESULT(room.annotate(added->id, QString(LongestNote, u'x')));
    QCOMPARE(room.annotate(added->id, QString(LongestNote + 1, u'x')).error().fault, Fault::TooLarge);
    QCOMPARE(room.rename(AnalysisId(9), u"x"_s).error().fault, Fault::NoEntry);
    QCOMPARE(room.annotate(AnalysisId(9), u"x"_s).error().fault, Fault::NoEntry);
  }
};

CANDOR_TEST(OwnWordsTest)

#include "own_words_test.moc"
