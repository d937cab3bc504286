// candor-cli import and knowledge as a person or a program meets them, with a data folder of their own.
#include "app/cli/started_program.h"
#include "support/published_tables.h"

#include <QDir>

using namespace Qt::StringLiterals;
using candor::tests::Outcome;

class KnowledgeProgramTest : public candor::tests::SmallFiles {
  Q_OBJECT

 private:
  Outcome run(const QStringList& arguments) const {
    return candor::tests::run(arguments, {}, {{u"XDG_DATA_HOME"_s, path(u"data"_s)}});
  }
  QString dataVersion() const {
    return run({u"doctor"_s, u"--json"_s}).object()[u"ontology"_s].toObject()[u"version"_s].toString();
  }
  QByteArray analysis() const {
    return run({u"match"_s, u"--json"_s, u"--resume"_s, path(u"kelp.txt"_s), u"--job"_s, path(u"kelp_job.txt"_s)})
        .output;
  }

 private Q_SLOTS:
  void initTestCase() {
    writeAll();
    write(u"db.zip"_s, candor::tests::onetZip());
    write(u"skills_en.csv"_s, candor::tests::EscoSkills);
    write(u"occupations_en.csv"_s, candor::tests::EscoOccupations);
    write(u"kelp.txt"_s, QByteArray(candor::tests::Resume).replace("Excel, SAP", "brine osmometry, Excel, SAP"));
    write(u"kelp_job.txt"_s,
          QByteArray(candor::tests::Posting).replace("- Advanced Excel\n", "- Advanced Excel\n- Brine osmometry\n"));
  }
  void cleanup() { QDir(path(u"data"_s)).removeRecursively(); }

  void importIsListedWithItsLicence() {
    const Outcome imported = run({u"import"_s, u"onet"_s, path(u"db.zip"_s), u"--json"_s});
    const Outcome listed = run({u"knowledge"_s, u"list"_s, u"--json"_s});

    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.object()[u"version"_s].toString(), u"30.3"_s);
    QCOMPARE(listed.array().size(), 1);
    const QJsonObject row = listed.array()[0].toObject();
    QCOMPARE(row, imported.object());
    QCOMPARE(row[u"publisher"_s].toString(), u"onet"_s);
    QCOMPARE(row[u"licence"_s].toString(), u"CC BY 4.0"_s);
    QVERIFY(row[u"attribution"_s].toString().contains(u"O*NET 30.3 Database"_s));
    QVERIFY(row[u"skills"_s].toInt() > 0);
    QVERIFY(run({u"knowledge"_s, u"list"_s}).output.contains("Used under the CC BY 4.0 license"));
  }

  void importChangesTheDataVersionAndRemovingChangesItBack() {
    const QString before = dataVersion();
    const QByteArray plain = analysis();

    QCOMPARE(run({u"import"_s, u"esco"_s, path(u"skills_en.csv"_s), path(u"occupations_en.csv"_s)}).exitCode, 0);
    const QString with = dataVersion();
    const QByteArray wider = analysis();

    QVERIFY2(with.startsWith(before + u'+'), qPrintable(with));
    QVERIFY(wider.contains(with.toUtf8()));
    QVERIFY(wider != plain);
    QVERIFY(wider.contains("brine osmometry"));
    QCOMPARE(analysis(), wider);
    QCOMPARE(run({u"knowledge"_s, u"remove"_s, u"esco"_s}).exitCode, 0);
    QCOMPARE(dataVersion(), before);
    QCOMPARE(analysis(), plain);
    QCOMPARE(run({u"knowledge"_s, u"list"_s, u"--json"_s}).array().size(), 0);
  }

  void dryRunWritesNothing() {
    const Outcome tried = run({u"import"_s, u"onet"_s, path(u"db.zip"_s), u"--dry-run"_s, u"--json"_s});

    QCOMPARE(tried.exitCode, 0);
    QVERIFY(tried.object()[u"skills"_s].toInt() > 0);
    QVERIFY(!QDir(path(u"data"_s)).exists());
  }

  void wrongFileIsToldWhatToDo() {
    const Outcome outcome = run({u"import"_s, u"onet"_s, path(u"posting.txt"_s), u"--json"_s});

    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.object()[u"error"_s][u"fault"_s].toString(), u"unknown_format"_s);
    QVERIFY(outcome.messages.contains(u"download its ZIP"_s));
    QVERIFY(!QDir(path(u"data"_s)).exists());
  }

  void removingWhatIsNotThereFails() {
    QCOMPARE(run({u"knowledge"_s, u"remove"_s, u"onet"_s}).exitCode, 1);
    QCOMPARE(run({u"knowledge"_s, u"remove"_s, u"nobody"_s}).exitCode, 2);
  }

  void brokenFileIsToldAndLeftOut() {
    const QByteArray plain = analysis();
    QVERIFY(QDir().mkpath(path(u"data/candor/knowledge"_s)));
    write(u"data/candor/knowledge/knowledge.cnd"_s, "broken");

    const Outcome outcome =
        run({u"match"_s, u"--json"_s, u"--resume"_s, path(u"kelp.txt"_s), u"--job"_s, path(u"kelp_job.txt"_s)});

    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, plain);
    QVERIFY(outcome.messages.contains(u"imported knowledge"_s));
    QCOMPARE(run({u"knowledge"_s, u"list"_s}).exitCode, 1);
    QCOMPARE(run({u"knowledge"_s, u"remove"_s, u"onet"_s}).exitCode, 0);
    QCOMPARE(run({u"knowledge"_s, u"list"_s}).exitCode, 0);
  }
};

CANDOR_TEST(KnowledgeProgramTest)

#include "knowledge_program_test.moc"
