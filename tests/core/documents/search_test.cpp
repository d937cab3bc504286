#include "documents/search.h"

#include "core/documents/room.h"
#include "documents/findable.h"
#include "support/test.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::documents;
using tests::posting;
using tests::resume;

class SearchTest : public QObject {
  Q_OBJECT

  static QStringList hitsIn(const Marked& marked) {
    QStringList hits;
    for (const Span& hit : marked.hits) hits.append(hit.in(marked.text).toString());
    return hits;
  }

  // The third and one of the newest say in their title what all say; the first five are called the oldest.
  static void enterMany(tests::DocumentsRoom& room, int count) {
    QVERIFY_RESULT(foreground([&](const Worker& worker) {
      return room.database().write(worker, [&](storage::Write& write) -> Result<void> {
        for (int i = 1; i <= count; ++i) {
          const bool isTitled = i == 3 || i == MostRanked + 5;
          const auto entered = enter(write, {.subject = ResumeId(i),
                                             .title = isTitled ? u"common"_s : u"plain"_s,
                                             .label = {},
                                             .body = i <= 5 ? u"a common oldest one"_s : u"a common other one"_s});
          if (!entered) return entered;
        }
        return {};
      });
    }));
  }

 private Q_SLOTS:
  void resumesAndPostingsAreFoundByAnyWord() {
    tests::DocumentsRoom room;
    const auto planner = room.add(resume(u"Long one"_s, u"Rebuilt the forecast pack"_s, u"Nadia Brandt"_s));
    const auto job =
        room.add(posting({.title = u"Supply planner"_s, .company = u"Halden"_s, .place = u"Leeds"_s, .sourceUrl = {}},
                         u"Own forecasts"_s));

    QVERIFY(room.found(u"nadia"_s).front().subject == Subject(planner->id));
    QVERIFY(room.found(u"LEEDS"_s).front().subject == Subject(job->id));
    QCOMPARE(room.found(u"forec"_s).size(), std::size_t(2));
    QCOMPARE(room.found(u"forecast "_s).size(), std::size_t(1));
    QCOMPARE(room.found(u"forecast brandt"_s).size(), std::size_t(1));
    QVERIFY(room.found(u"forecast nobody"_s).empty());
  }

  void accentsAndCaseMakeNoDifference() {
    tests::DocumentsRoom room;
    QVERIFY(room.add(resume(u"A"_s, u"Führte Teams in Łódź und São Paulo"_s)));

    for (const QString& words : {u"fuhrte"_s, u"FÜHRTE"_s, u"sao paulo"_s, u"teams łódź"_s})
      QCOMPARE(room.found(words).size(), std::size_t(1));
  }

  void aTitleCountsMoreThanTheBody() {
    tests::DocumentsRoom room;
    QVERIFY(room.add(resume(u"B"_s, u"planner planner planner and more of a planner"_s)));
    const auto titled = room.add(resume(u"Planner"_s, u"something else altogether, and quite a lot of it"_s));

    QVERIFY(room.found(u"planner"_s).front().subject == Subject(titled->id));
  }

  void hitsAreSpansInPlainText() {
    tests::DocumentsRoom room;
    QVERIFY(room.add(resume(u"Power pack"_s, u"<b>Built</b> a Power\tBI pack. "_s + u"Filler 𝄞 words. "_s.repeated(200),
                            u"Nadia"_s)));

    const Hit hit = room.found(u"power pack"_s).front();

    QCOMPARE(hit.title.text, u"Power pack"_s);
    QCOMPARE(hitsIn(hit.title), QStringList({u"Power"_s, u"pack"_s}));
    QCOMPARE(hit.label, (Marked{.text = u"Nadia"_s}));
    QVERIFY(hit.snippet.text.startsWith(u"<b>Built</b> a Power BI pack. "_s));
    QVERIFY(hit.snippet.text.endsWith(u"…"_s));
    QVERIFY(hit.snippet.text.size() < 200);
    QCOMPARE(hitsIn(hit.snippet), QStringList({u"Power"_s, u"pack"_s}));
  }

  void marksInATextAreNoHits() {
    tests::DocumentsRoom room;
    const QString forged = u"a "_s + HitBegins + u"forged"_s + HitEnds + u" mark"_s;
    QVERIFY(room.add(resume(u"A"_s, forged)));

    QCOMPARE(hitsIn(room.found(u"mark"_s).front().snippet), QStringList({u"mark"_s}));
  }

  // Whatever is typed is words: never a syntax error, and no more than what holds these words.
  void anyInputIsAnswered() {
    tests::DocumentsRoom room;
    QVERIFY(room.add(resume(u"A"_s, u"Some text"_s)));
    const QStringList inputs = {u"\""_s,
                                u"\"\""_s,
                                u"*"_s,
                                u"a*b"_s,
                                u"^text"_s,
                                u"{title}: a"_s,
                                u"-text"_s,
                                u"NOT"_s,
                                u"text AND"_s,
                                u"NEAR("_s,
                                u"'; DROP"_s,
                                u"😀"_s,
                                u"text 😀"_s,
                                u"😀a"_s,
                                u"\u0301"_s,
                                u"text \u0301a"_s,
                                u"ₓ"_s,
                                QString(QChar(0xD800)),
                                u"Ⅷ"_s,
                                u"\u2D70"_s,
                                u"text \U0001E900"_s};
    QRandomGenerator chance(5);
    for (int round = 0; round < 2000; ++round) {
      QString input;
      for (int left = int(chance.bounded(12)); left > 0; --left) {
        const char16_t syntax[] = u"\"*^:(){}+-' AND OR tex";
        input += chance.bounded(3) == 0 ? QChar(char16_t(chance.bounded(0xFFFF)))
                                        : QChar(syntax[chance.bounded(quint32(std::size(syntax) - 1))]);
      }
      const auto hits = room.with([&](Documents& documents, const Worker& worker) {
        return documents.search(worker, round < inputs.size() ? inputs[round] : input, 5);
      });
      QVERIFY2(hits.has_value(), qPrintable(input));
    }
    QCOMPARE(room.found(u"te\"xt"_s).size(), std::size_t(0));
    QCOMPARE(room.found(u"text 😀"_s).size(), std::size_t(1));
  }

  void noMoreThanAskedForAreFound() {
    tests::DocumentsRoom room;
    for (int i = 0; i < 5; ++i) QVERIFY(room.add(resume(u"A"_s, u"text %1"_s.arg(i))));

    QCOMPARE(room.found(u"text"_s, 3).size(), std::size_t(3));
  }

  void ofAWordInEverythingTitlesComeFirstAndThenTheNewest() {
    tests::DocumentsRoom room;
    const int count = MostRanked + 10;
    enterMany(room, count);

    const auto hits = room.found(u"common"_s, 5);

    std::vector<qint64> ids;
    for (const Hit& hit : hits) ids.push_back(std::get<ResumeId>(hit.subject).value());
    QCOMPARE(ids, (std::vector<qint64>{MostRanked + 5, 3, count, count - 1, count - 2}));
    QCOMPARE(hitsIn(hits.front().title), QStringList(u"common"_s));
    QCOMPARE(hitsIn(hits.back().snippet), QStringList(u"common"_s));
  }

  void aRarerWordIsRankedOverAll() {
    tests::DocumentsRoom room;
    enterMany(room, MostRanked + 10);

    const auto hits = room.found(u"common oldest"_s);

    QCOMPARE(hits.size(), std::size_t(5));
    QVERIFY(hits.front().subject == Subject(ResumeId(3)));
  }
};

CANDOR_TEST(SearchTest)
#include "search_test.moc"
