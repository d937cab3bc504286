// candor-cli rank as a person or a program meets it.
#include "app/cli/started_program.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using candor::tests::jsonLine;
using candor::tests::Outcome;
using candor::tests::Posting;
using candor::tests::run;

class RankProgramTest : public candor::tests::SmallFiles {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { writeAll(); }

  void missingSideOfARankingIsARow() {
    const Outcome outcome =
        run({u"rank"_s, u"--json"_s, u"--resumes"_s, path(u"nowhere"_s), u"--jobs"_s, path(u"jobs.jsonl"_s)});

    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.array().size(), 1);
    QCOMPARE(outcome.array()[0][u"resume"_s].toString(), path(u"nowhere"_s));
    QCOMPARE(outcome.array()[0][u"error"_s][u"fault"_s].toString(), u"not_found"_s);
  }

  void rankGivesTheScoresOfMatch() {
    const QStringList jobs{path(u"nurse.txt"_s), path(u"posting.txt"_s)};
    QVERIFY(QDir(m_folder.path()).mkpath(u"jobs/below"_s));
    QVERIFY(QFile::copy(jobs[0], path(u"jobs/below/nurse.txt"_s)));
    QVERIFY(QFile::copy(jobs[1], path(u"jobs/posting.txt"_s)));
    write(u"jobs/tune.mp3"_s, "not read");

    const Outcome ranked =
        run({u"rank"_s, u"--jsonl"_s, u"--resumes"_s, path(u"resume.txt"_s), u"--jobs"_s, path(u"jobs"_s)});

    QCOMPARE(ranked.exitCode, 0);
    const auto rows = ranked.lines();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"job"_s].toString(), path(u"jobs/below/nurse.txt"_s));
    QCOMPARE(rows[0][u"resume"_s].toString(), path(u"resume.txt"_s));
    for (qsizetype i = 0; i < 2; ++i) {
      const Outcome match = run({u"match"_s, u"--json"_s, u"--resume"_s, path(u"resume.txt"_s), u"--job"_s, jobs[i]});
      QCOMPARE(rows[i][u"score"_s].toDouble(), match.object()[u"score"_s].toDouble());
    }
    QVERIFY(rows[1][u"score"_s].toDouble() > rows[0][u"score"_s].toDouble());
    QVERIFY(ranked.messages.contains(u"left out"_s));
  }

  void textInALineScoresAsItsFile() {
    const Outcome files = run({u"rank"_s, u"--resumes"_s, path(u"resume.txt"_s), u"--jobs"_s, path(u"posting.txt"_s)});

    const Outcome lines =
        run({u"rank"_s, u"--resumes"_s, path(u"resumes.jsonl"_s), u"--jobs"_s, path(u"jobs.jsonl"_s)});

    QCOMPARE(lines.lines().size(), 2);
    QCOMPARE(lines.lines()[0][u"resume"_s].toString(), u"mara"_s);
    QCOMPARE(lines.lines()[0][u"job"_s].toString(), u"a1"_s);
    QCOMPARE(lines.lines()[0][u"score"_s].toDouble(), files.lines()[0][u"score"_s].toDouble());
  }

  void topKeepsTheBest() {
    const Outcome outcome = run({u"rank"_s, u"--json"_s, u"--resumes"_s, path(u"resume.txt"_s), u"--jobs"_s,
                                 path(u"jobs.jsonl"_s), u"--top"_s, u"1"_s});

    QCOMPARE(outcome.array().size(), 1);
    QCOMPARE(outcome.array()[0][u"job"_s].toString(), u"a1"_s);
  }

  void brokenLineOfARankingCostsItselfAlone() {
    write(u"some.jsonl"_s, "{\"id\": 7}\nnonsense\n" + jsonLine(u"a1"_s, Posting) + jsonLine(u"empty"_s, ""));

    const Outcome outcome =
        run({u"rank"_s, u"--jsonl"_s, u"--resumes"_s, path(u"resume.txt"_s), u"--jobs"_s, path(u"some.jsonl"_s)});

    QCOMPARE(outcome.exitCode, 1);
    const auto rows = outcome.lines();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0][u"job"_s].toString(), path(u"some.jsonl:1"_s));
    QCOMPARE(rows[2][u"error"_s][u"fault"_s].toString(), u"no_text"_s);
    QCOMPARE(rows[3][u"job"_s].toString(), u"a1"_s);
    QVERIFY(rows[3][u"score"_s].isDouble());
  }
};

CANDOR_TEST(RankProgramTest)
#include "rank_program_test.moc"
