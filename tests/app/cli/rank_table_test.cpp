#include "cli/rank_table.h"

#include "cli/text_layout.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using candor::cli::best;
using candor::cli::Ink;
using candor::cli::RankedJob;
using candor::cli::rankTable;
using candor::cli::ScoredJob;

class RankTableTest : public QObject {
  Q_OBJECT

 private:
  static std::vector<ScoredJob> jobs() {
    return {
        {.id = u"a"_s, .scores = {10, 50}}, {.id = u"b"_s, .scores = {70, 50}}, {.id = u"c"_s, .scores = {30.5, 90}}};
  }

  static QStringList ids(const std::vector<RankedJob>& ranked) {
    QStringList result;
    for (const RankedJob& job : ranked) result += job.id.toString();
    return result;
  }

 private Q_SLOTS:
  void bestComeFirst() { QCOMPARE(ids(best(jobs(), 0, 2)), QStringList({u"b"_s, u"c"_s})); }
  void equalsKeepThePostingsOrder() { QCOMPARE(ids(best(jobs(), 1, 3)), QStringList({u"c"_s, u"a"_s, u"b"_s})); }
  void moreThanThereAreIsAll() { QCOMPARE(best(jobs(), 0, 99).size(), 3u); }
  void allKeepsThePostingsOrder() { QCOMPARE(ids(candor::cli::all(jobs(), 0)), QStringList({u"a"_s, u"b"_s, u"c"_s})); }

  void tableFitsAndShowsScores() {
    const QString table = rankTable(u"cv\u001b[2J.pdf"_s, best(jobs(), 0, 3), 60, Ink::none());

    QVERIFY(table.startsWith(u"cv[2J.pdf\n"_s));
    QVERIFY(table.contains(u"70.0"_s));
    for (const QString& line : table.split(u'\n')) QVERIFY(candor::cli::columns(line) <= 60);
  }
};

CANDOR_TEST(RankTableTest)
#include "rank_table_test.moc"
