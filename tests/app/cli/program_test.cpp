// candor-cli as a person or a program meets it: started on small files, judged by what it prints and how it exits.
#include "app/cli/started_program.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;
using candor::tests::Outcome;
using candor::tests::Posting;
using candor::tests::Resume;
using candor::tests::run;

class ProgramTest : public candor::tests::SmallFiles {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { writeAll(); }

  void readPrintsTheText() {
    const Outcome outcome = run({u"read"_s, path(u"resume.txt"_s)});

    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.startsWith("Mara Lindqvist\n"));
    QCOMPARE(outcome.messages, QString());
  }

  void oneInputIsAnObject() {
    const Outcome outcome = run({u"read"_s, u"--json"_s, path(u"resume.txt"_s)});

    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object()[u"file"_s], path(u"resume.txt"_s));
    QVERIFY(outcome.object()[u"error"_s].isNull());
    QVERIFY(outcome.object()[u"text"_s].toString().contains(u"Northern Timber"_s));
    QVERIFY(outcome.object()[u"lines"_s].toArray().size() > 10);
  }

  void brokenFileCostsItsRowAlone() {
    const QStringList files{path(u"broken.pdf"_s), path(u"resume.txt"_s), path(u"missing.pdf"_s),
                            path(u"posting.txt"_s)};

    const Outcome outcome = run(QStringList{u"read"_s, u"--json"_s} + files);

    QCOMPARE(outcome.exitCode, 1);
    const QJsonArray rows = outcome.array();
    QCOMPARE(rows.size(), 4);
    for (qsizetype i = 0; i < 4; ++i) QCOMPARE(rows[i][u"file"_s].toString(), files[i]);
    QVERIFY(!rows[0][u"error"_s][u"message"_s].toString().isEmpty());
    QVERIFY(rows[1][u"error"_s].isNull());
    QCOMPARE(rows[2][u"error"_s][u"fault"_s].toString(), u"not_found"_s);
    QVERIFY(rows[3][u"text"_s].toString().contains(u"Harbour Goods"_s));
    QCOMPARE(outcome.messages.count(u"candor-cli: "_s), 2);
  }

  void linesComeInTheOrderOfTheArguments() {
    QStringList files;
    for (int i = 0; i < 8; ++i)
      files << path(i % 3 == 0 ? u"missing.txt"_s : i % 3 == 1 ? u"resume.txt"_s : u"nurse.txt"_s);

    const Outcome outcome = run(QStringList{u"profile"_s, u"--jsonl"_s} + files);

    QCOMPARE(outcome.exitCode, 1);
    QStringList read;
    for (const QJsonObject& row : outcome.lines()) read += row[u"file"_s].toString();
    QCOMPARE(read, files);
  }

  void profileIsJsonResume() {
    const QJsonObject profile = run({u"profile"_s, u"--json"_s, path(u"resume.txt"_s)}).object();

    QCOMPARE(profile[u"basics"_s][u"email"_s].toString(), u"mara.lindqvist@example.org"_s);
    QCOMPARE(profile[u"ocr"_s].toBool(true), false);
    QVERIFY(profile[u"ms"_s].toDouble(-1) >= 0);
    QVERIFY(profile[u"sections"_s].isArray());
  }

  void matchProvesItsScore() {
    const Outcome outcome =
        run({u"match"_s, u"--json"_s, u"--resume"_s, path(u"resume.txt"_s), u"--job"_s, path(u"posting.txt"_s)});

    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject analysis = outcome.object();
    double sum = 0;
    for (const QJsonValue& addend : analysis[u"explain"_s].toArray()) sum += addend[u"points"_s].toDouble();
    QVERIFY(std::abs(sum - analysis[u"score"_s].toDouble()) < 1e-6);
    const QString text = run({u"read"_s, u"--json"_s, path(u"resume.txt"_s)}).object()[u"text"_s].toString();
    int quotes = 0;
    for (const QJsonValue& requirement : analysis[u"requirements"_s].toArray())
      for (const QJsonValue& evidence : requirement[u"evidence"_s].toArray()) {
        const int start = evidence[u"start"_s].toInt();
        QCOMPARE(evidence[u"quote"_s].toString(), text.mid(start, evidence[u"end"_s].toInt() - start));
        ++quotes;
      }
    QVERIFY(quotes > 0);
  }

  void matchIsTheSameEveryTime() {
    const QStringList arguments{u"match"_s, u"--json"_s,           u"--resume"_s, path(u"resume.txt"_s),
                                u"--job"_s, path(u"posting.txt"_s)};

    QCOMPARE(run(arguments).output, run(arguments).output);
  }

  void pipeGetsThePlainPage() {
    const Outcome outcome = run({u"match"_s, u"--resume"_s, path(u"resume.txt"_s), u"--job"_s, path(u"posting.txt"_s)});

    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("Score "));
    QVERIFY(!outcome.output.contains('\x1b'));
  }

  void postingMayComeFromStandardInput() {
    const QStringList fromFile{u"match"_s, u"--json"_s,           u"--resume"_s, path(u"resume.txt"_s),
                               u"--job"_s, path(u"posting.txt"_s)};
    const QStringList fromInput{u"match"_s, u"--json"_s, u"--resume"_s, path(u"resume.txt"_s), u"--job"_s, u"-"_s};

    QCOMPARE(run(fromInput, Posting).output, run(fromFile).output);
  }

  void standardInputCannotBeBoth() {
    QCOMPARE(run({u"match"_s, u"--resume"_s, u"-"_s, u"--job"_s, u"-"_s}, Posting).exitCode, 2);
  }

  void pageIsWrittenWhole() {
    const Outcome outcome = run({u"match"_s, u"--json"_s, u"--resume"_s, path(u"resume.txt"_s), u"--job"_s,
                                 path(u"posting.txt"_s), u"--html"_s, path(u"page.html"_s)});

    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!outcome.object().isEmpty());
    QFile page(path(u"page.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().endsWith("</html>\n"));
  }

  void pageNeverReplacesItsInputs() {
    for (const QString& target : {path(u"resume.txt"_s), path(u"./posting.txt"_s), u"-"_s}) {
      const Outcome outcome = run(
          {u"match"_s, u"--resume"_s, path(u"resume.txt"_s), u"--job"_s, path(u"posting.txt"_s), u"--html"_s, target});
      QCOMPARE(outcome.exitCode, 2);
    }
    QFile resume(path(u"resume.txt"_s));
    QVERIFY(resume.open(QIODevice::ReadOnly));
    QCOMPARE(resume.readAll(), Resume);
  }

  void pageThatCannotBeWrittenFails() {
    const Outcome outcome = run({u"match"_s, u"--resume"_s, path(u"resume.txt"_s), u"--job"_s, path(u"posting.txt"_s),
                                 u"--html"_s, path(u"no/such/folder/page.html"_s)});

    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.contains("Score "));
  }

  void unreadableResumeOfAMatchIsNamed() {
    const Outcome outcome =
        run({u"match"_s, u"--json"_s, u"--resume"_s, path(u"missing.pdf"_s), u"--job"_s, path(u"posting.txt"_s)});

    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.object()[u"file"_s].toString(), path(u"missing.pdf"_s));
    QCOMPARE(outcome.object()[u"error"_s][u"fault"_s].toString(), u"not_found"_s);
  }

  void missingSideFails() {
    const Outcome outcome = run({u"rank"_s, u"--resumes"_s, path(u"nowhere"_s), u"--jobs"_s, path(u"jobs.jsonl"_s)});

    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.object()[u"resume"_s].toString(), path(u"nowhere"_s));
    QVERIFY(outcome.messages.contains(u"nowhere"_s));
  }

  void usageMistakeExitsWithTwo() {
    const Outcome outcome = run({u"match"_s, u"--resme"_s, u"x"_s});

    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(outcome.messages.contains(u"--resme"_s));
    QVERIFY(outcome.messages.contains(u"Did you mean --resume?"_s));
    QVERIFY(outcome.messages.contains(u"Usage: candor-cli match "_s));
  }

  void hostileNamesCommandNoTerminal() {
    const Outcome outcome = run({u"read"_s, u"x\u001b[2J\u202ey"_s});

    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!outcome.messages.contains(u'\u001b'));
    QVERIFY(!outcome.messages.contains(u'\u202e'));
  }

  void doctorFindsAllParts() {
    const Outcome outcome = run({u"doctor"_s, u"--json"_s});

    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.object()[u"ok"_s].toBool());
    QVERIFY(outcome.object()[u"reader"_s][u"works"_s].toBool());
    QVERIFY(outcome.object()[u"ontology"_s][u"concepts"_s].toInt() > 1000);
#ifdef Q_OS_LINUX
    QCOMPARE(outcome.object()[u"internet"_s], u"forbidden"_s);
#endif
  }

  void helpAndVersionExitWell() {
    for (const QStringList& arguments :
         {QStringList{u"--help"_s}, {u"help"_s, u"rank"_s}, {u"rank"_s, u"--help"_s}, {u"--version"_s}}) {
      const Outcome outcome = run(arguments);
      QCOMPARE(outcome.exitCode, 0);
      QVERIFY(!outcome.output.isEmpty());
    }
    QCOMPARE(run({u"help"_s, u"raed"_s}).exitCode, 2);
    QCOMPARE(run({u"help"_s, u"read"_s, u"match"_s}).exitCode, 2);
    QCOMPARE(run({}).exitCode, 2);
  }
};

CANDOR_TEST(ProgramTest)
#include "program_test.moc"
