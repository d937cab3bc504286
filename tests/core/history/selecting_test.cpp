#include "history/selecting.h"

#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::history;

class SelectingTest : public QObject {
  Q_OBJECT

  static ListedAnalysis row(int id, const QString& title, const QString& company, double score) {
    return {.id = AnalysisId(id),
            .resume = ResumeId(id % 2),
            .version = {},
            .posting = PostingId(id % 3),
            .resumeTitle = u"Lebenslauf"_s,
            .versionNumber = 1,
            .postingTitle = title,
            .company = company,
            .score = score,
            .isProvisional = false,
            .blockers = 0,
            .dataVersion = {},
            .created = QDateTime(QDate(2026, 11, id), QTime(0, 0), Qt::UTC),
            .binned = {}};
  }
  static std::vector<ListedAnalysis> rows() {
    std::vector<ListedAnalysis> all = {
        row(1, u"Senior Planner"_s, u"Müller & Söhne"_s, 61.4), row(2, u"nurse"_s, u"Ward 7"_s, 30),
        row(3, u"Élève planner"_s, u"MULLER & SOHNE"_s, 61.4), row(4, u"Replanning lead"_s, u"Halden"_s, 90.1),
        row(5, u"Gone"_s, u"Halden"_s, 50)};
    all.back().binned = all.back().created;
    return all;
  }
  static QList<qint64> ids(const Selection& selection) {
    QList<qint64> found;
    const Page page = select(rows(), selection);
    for (const ListedAnalysis& row : page.rows) found.append(row.id.value());
    return found;
  }
  static QList<qint64> passing(const Filter& filter) { return ids({.filter = filter}); }
  static QList<qint64> sorted(SortBy by, Direction direction) {
    return ids({.filter = {}, .sortBy = by, .direction = direction});
  }
  using Ids = QList<qint64>;

 private Q_SLOTS:
  void theNewestComeFirstUnlessAskedOtherwise() {
    QCOMPARE(ids({}), Ids({4, 3, 2, 1}));
    QCOMPARE(sorted(SortBy::Created, Direction::Ascending), Ids({1, 2, 3, 4}));
  }

  void wordsBeginWordsOfTheNames() {
    Filter filter;
    filter.words = u"PLANN"_s;
    QCOMPARE(passing(filter), Ids({3, 1}));
    filter.words = u"elev mull"_s;
    QCOMPARE(passing(filter), Ids({3}));
    filter.words = u"lebens nurse"_s;
    QCOMPARE(passing(filter), Ids({2}));
    filter.words = u"  "_s;
    QCOMPARE(passing(filter).size(), 4);
  }

  void eachConditionHasToHold() {
    Filter filter;
    filter.company = u"muller & sohne"_s;
    QCOMPARE(passing(filter), Ids({3, 1}));
    filter = {};
    filter.lowestScore = 61.4;
    QCOMPARE(passing(filter), Ids({4, 3, 1}));
    filter.highestScore = 61.4;
    QCOMPARE(passing(filter), Ids({3, 1}));
    filter = {};
    filter.resume = ResumeId(0);
    QCOMPARE(passing(filter), Ids({4, 2}));
    filter.posting = PostingId(2);
    QCOMPARE(passing(filter), Ids({2}));
    filter = {};
    filter.from = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC);
    filter.until = QDateTime(QDate(2026, 11, 4), QTime(0, 0), Qt::UTC);
    QCOMPARE(passing(filter), Ids({3, 2}));
    filter = {};
    filter.where = documents::Where::InBin;
    QCOMPARE(passing(filter), Ids({5}));
  }

  void anyColumnSorts() {
    QCOMPARE(sorted(SortBy::Score, Direction::Descending), Ids({4, 3, 1, 2}));
    QCOMPARE(sorted(SortBy::Score, Direction::Ascending), Ids({2, 3, 1, 4}));
    QCOMPARE(sorted(SortBy::PostingTitle, Direction::Ascending), Ids({3, 2, 4, 1}));
    QCOMPARE(sorted(SortBy::Company, Direction::Ascending), Ids({4, 3, 1, 2}));
    QCOMPARE(sorted(SortBy::ResumeTitle, Direction::Descending), Ids({4, 3, 2, 1}));
  }

  void aPageIsAPartOfAll() {
    Selection selection;
    selection.first = 1;
    selection.most = 2;
    QCOMPARE(ids(selection), Ids({3, 2}));
    QCOMPARE(select(rows(), selection).total, qsizetype(4));
    selection.first = 3;
    QCOMPARE(ids(selection), Ids({1}));
    selection.first = 9;
    QCOMPARE(ids(selection), Ids());
    selection.first = -1;
    selection.most = -1;
    QCOMPARE(ids(selection), Ids());
  }

  void foldingTakesAwayAccentsAndCase() {
    QCOMPARE(folded(u"  ÉLÈVE  Straße ﬁn İ"_s), u"eleve straße fin i"_s);
    QCOMPARE(folded(u"Plain  TEXT"_s), u"plain text"_s);
  }
};

CANDOR_TEST(SelectingTest)
#include "selecting_test.moc"
