// The commands of the vault as a person or a program meets them, from the first to what is left after the last.
#include "app/cli/vault_program.h"

#include <QFile>

using namespace Qt::StringLiterals;
using Answer = candor::tests::Outcome;
using candor::tests::run;

class VaultProgramTest : public candor::tests::VaultProgram {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }

  void codeIsShownWhenTheVaultIsMade() {
    const Answer answer = create();

    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.object()[u"vault"_s], path(u"vault"_s));
    QCOMPARE(answer.object()[u"recovery_code"_s].toString().remove(u'-').size(), 28);
    QCOMPARE(answer.messages, QString());
  }

  void secondVaultIsNotMadeOverTheFirst() {
    QCOMPARE(create().exitCode, 0);

    const Answer again = create();

    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.object()[u"error"_s][u"fault"_s], u"already_there"_s);
  }

  void wholeJobIsKept() {
    QCOMPARE(create().exitCode, 0);

    const Answer resume = inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)});
    QCOMPARE(resume.exitCode, 0);
    QCOMPARE(resume.object()[u"id"_s], 1);
    QCOMPARE(resume.object()[u"file"_s], path(u"resume.txt"_s));
    QCOMPARE(inVault({u"job"_s, u"add"_s, path(u"posting.txt"_s)}).object()[u"title"_s], u"Senior Accountant"_s);
    const Answer analysis = inVault({u"analysis"_s, u"add"_s, u"--resume"_s, u"1"_s, u"--job"_s, u"1"_s});
    QCOMPARE(analysis.exitCode, 0);

    const QJsonObject matched =
        run({u"match"_s, u"--json"_s, u"--resume"_s, path(u"resume.txt"_s), u"--job"_s, path(u"posting.txt"_s)})
            .object();
    QCOMPARE(analysis.object()[u"analysis"_s].toObject(), matched);
    const QJsonObject shown = inVault({u"analysis"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(shown[u"analysis"_s].toObject(), matched);
    const QJsonArray list = inVault({u"analysis"_s, u"list"_s}).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"score"_s], matched[u"score"_s]);
  }

  void rowsTellWhatWasCommitted() {
    QCOMPARE(create().exitCode, 0);

    const Answer added = inVault({u"resume"_s, u"add"_s, path(u"broken.pdf"_s), path(u"resume.txt"_s),
                                  path(u"missing.txt"_s), path(u"resume.txt"_s)});

    QCOMPARE(added.exitCode, 1);
    const QJsonArray rows = added.array();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0][u"error"_s][u"fault"_s], u"damaged"_s);
    QCOMPARE(rows[1][u"outcome"_s], u"added"_s);
    QCOMPARE(rows[2][u"error"_s][u"fault"_s], u"not_found"_s);
    QCOMPARE(rows[3][u"outcome"_s], u"already_there"_s);
    QCOMPARE(rows[3][u"id"_s], rows[1][u"id"_s]);
    QCOMPARE(inVault({u"resume"_s, u"list"_s}).array().size(), 1);
  }

  void listIsAnArrayEvenWhenEmpty() {
    QCOMPARE(create().exitCode, 0);

    QCOMPARE(inVault({u"resume"_s, u"list"_s}).output.simplified().replace(' ', ""), QByteArray("[]"));
  }

  void binIsUndone() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    const QJsonArray before = inVault({u"resume"_s, u"list"_s}).array();

    QCOMPARE(inVault({u"resume"_s, u"delete"_s, u"1"_s}).exitCode, 0);
    QVERIFY(inVault({u"resume"_s, u"list"_s}).array().isEmpty());
    QVERIFY(inVault({u"search"_s, u"Timber"_s}).array().isEmpty());
    QCOMPARE(inVault({u"resume"_s, u"list"_s, u"--bin"_s}).array().size(), 1);

    QCOMPARE(inVault({u"resume"_s, u"restore"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"list"_s}).array(), before);
    QCOMPARE(inVault({u"search"_s, u"Timber"_s}).array().size(), 1);
  }

  void erasedIsGoneWithItsAnalyses() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"job"_s, u"add"_s, path(u"posting.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"analysis"_s, u"add"_s, u"--resume"_s, u"1"_s, u"--job"_s, u"1"_s}).exitCode, 0);

    QCOMPARE(inVault({u"resume"_s, u"erase"_s, u"1"_s}).exitCode, 2);
    QCOMPARE(inVault({u"resume"_s, u"erase"_s, u"--yes"_s, u"1"_s}).exitCode, 0);

    QVERIFY(inVault({u"resume"_s, u"list"_s, u"--bin"_s}).array().isEmpty());
    QVERIFY(inVault({u"analysis"_s, u"list"_s}).array().isEmpty());
    QCOMPARE(faultOf({u"resume"_s, u"show"_s, u"1"_s}), u"no_entry"_s);
    QCOMPARE(inVault({u"resume"_s, u"erase"_s, u"--yes"_s, u"1"_s}).exitCode, 1);
  }

  void namesAreCorrected() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"job"_s, u"add"_s, path(u"posting.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s), u"--title"_s, u"General"_s}).exitCode, 0);

    const QJsonObject job = inVault({u"job"_s, u"set"_s, u"1"_s, u"--company"_s, u"Quay & Sons"_s}).object();

    QCOMPARE(job[u"company"_s], u"Quay & Sons"_s);
    QCOMPARE(job[u"title"_s], u"Senior Accountant"_s);
    QCOMPARE(inVault({u"job"_s, u"set"_s, u"1"_s}).exitCode, 2);
    QCOMPARE(inVault({u"resume"_s, u"set"_s, u"1"_s, u"--title"_s, u"Finance"_s}).object()[u"title"_s], u"Finance"_s);
  }

  void fileComesBackAsItWas() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);

    const Answer shown = inVault({u"resume"_s, u"show"_s, u"1"_s, u"--with-bytes"_s, path(u"saved.txt"_s)});

    QCOMPARE(shown.exitCode, 0);
    QFile saved(path(u"saved.txt"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), candor::tests::Resume);
    QCOMPARE(shown.object()[u"profile"_s][u"basics"_s][u"name"_s], u"Mara Lindqvist"_s);
    QCOMPARE(inVault({u"resume"_s, u"show"_s, u"1"_s, u"--with-bytes"_s, path(u"saved.txt"_s)}).exitCode, 1);
  }

  void newVersionIsComparedWithTheOld() {
    QCOMPARE(create().exitCode, 0);
    write(u"better.txt"_s,
          candor::tests::Resume +
              "Power BI\n\nCERTIFICATES\n\nACCA\n\nSUMMARY\n\nMonth-end closing, financial reporting\n");
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"job"_s, u"add"_s, path(u"posting.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"analysis"_s, u"add"_s, u"--resume"_s, u"1"_s, u"--job"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"better.txt"_s), u"--version-of"_s, u"1"_s}).object()[u"version"_s],
             2);
    QCOMPARE(inVault({u"analysis"_s, u"add"_s, u"--resume"_s, u"1"_s, u"--job"_s, u"1"_s}).exitCode, 0);

    const QJsonObject comparison = inVault({u"analysis"_s, u"show"_s, u"2"_s, u"--compare"_s, u"1"_s}).object();

    QVERIFY(comparison[u"other_resume"_s].toBool());
    QVERIFY(comparison[u"score"_s][u"gain"_s].toDouble() > 0);
    QVERIFY(!comparison[u"requirements"_s].toArray().isEmpty());
  }

  void resumesOfAPostingAreRankedAndComparedWithoutBeingKept() {
    QCOMPARE(create().exitCode, 0);
    write(u"bare.txt"_s, QByteArray(candor::tests::Resume).replace("Excel, SAP, IFRS, payroll", "Payroll"));
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"bare.txt"_s), path(u"resume.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"job"_s, u"add"_s, path(u"posting.txt"_s)}).exitCode, 0);

    const QJsonArray ranked = inVault({u"job"_s, u"resumes"_s, u"1"_s}).array();

    QCOMPARE(ranked.size(), 2);
    QCOMPARE(ranked[0][u"resume"_s], 2);
    QVERIFY(ranked[0][u"score"_s].toDouble() > ranked[1][u"score"_s].toDouble());
    QVERIFY(ranked[0][u"must_haves"_s][u"met"_s].toInt() > ranked[1][u"must_haves"_s][u"met"_s].toInt());
    QVERIFY(ranked[0][u"reasons"_s][0].toString().contains(u"Experience with SAP"_s));
    QVERIFY(ranked[1][u"reasons"_s].toArray().isEmpty());
    const QJsonObject beside = inVault({u"job"_s, u"resumes"_s, u"1"_s, u"--compare"_s, u"1"_s}).object();
    QCOMPARE(beside[u"from"_s], 1);
    QCOMPARE(beside[u"to"_s], 2);
    QCOMPARE(beside[u"score"_s][u"to"_s], ranked[0][u"score"_s]);
    QVERIFY(beside[u"requirements"_s].toArray().size() + beside[u"unchanged"_s].toArray().size() > 4);
    QVERIFY(!beside[u"requirements"_s][0][u"to_quote"_s].toString().isEmpty());
    const QJsonObject back =
        inVault({u"job"_s, u"resumes"_s, u"1"_s, u"--compare"_s, u"2"_s, u"--with"_s, u"1"_s}).object();
    QCOMPARE(back[u"score"_s][u"gain"_s].toDouble(), -beside[u"score"_s][u"gain"_s].toDouble());
    QVERIFY(inVault({u"analysis"_s, u"list"_s}).array().isEmpty());
  }

  void rankingOfResumesSaysWhatIsMissing() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"job"_s, u"add"_s, path(u"posting.txt"_s)}).exitCode, 0);

    QVERIFY(inVault({u"job"_s, u"resumes"_s, u"1"_s}).messages.contains(u"no resumes"_s));
    QCOMPARE(faultOf({u"job"_s, u"resumes"_s, u"9"_s}), u"no_entry"_s);
    QCOMPARE(faultOf({u"job"_s, u"resumes"_s, u"1"_s, u"--compare"_s, u"9"_s}), u"no_entry"_s);
    QCOMPARE(inVault({u"job"_s, u"resumes"_s, u"1"_s, u"--with"_s, u"9"_s}).exitCode, 2);
  }

  void versionsOfAResumeSayWhatChangedTheirScore() {
    QCOMPARE(create().exitCode, 0);
    write(u"better.txt"_s, candor::tests::Resume + "Power BI\n");
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"better.txt"_s), u"--version-of"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(inVault({u"job"_s, u"add"_s, path(u"posting.txt"_s)}).exitCode, 0);
    QVERIFY(inVault({u"resume"_s, u"versions"_s, u"1"_s}).messages.contains(u"--job"_s));

    const QJsonArray versions = inVault({u"resume"_s, u"versions"_s, u"1"_s, u"--job"_s, u"1"_s}).array();

    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0][u"version"_s], 2);
    QCOMPARE(versions[0][u"file"_s], u"better.txt"_s);
    QVERIFY(versions[0][u"gain"_s].toDouble() > 0);
    QCOMPARE(versions[0][u"reasons"_s][0], u"Now meets the nice-to-have “Power BI”"_s);
    QVERIFY(versions[1][u"gain"_s].isNull());
    QCOMPARE(inVault({u"analysis"_s, u"add"_s, u"--resume"_s, u"1"_s, u"--job"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"versions"_s, u"1"_s}).array(), versions);
    QCOMPARE(faultOf({u"resume"_s, u"versions"_s, u"1"_s, u"--job"_s, u"9"_s}), u"no_entry"_s);
  }

  void analysisHasWordsOfItsOwner() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"job"_s, u"add"_s, path(u"posting.txt"_s)}).exitCode, 0);
    const QJsonObject before = inVault({u"analysis"_s, u"add"_s, u"--resume"_s, u"1"_s, u"--job"_s, u"1"_s}).object();

    const Answer set = inVault(
        {u"analysis"_s, u"set"_s, u"1"_s, u"--title"_s, u"The dream job"_s, u"--note"_s, u"Ask Ingrid about it"_s});

    QCOMPARE(set.exitCode, 0);
    QCOMPARE(set.object()[u"own_title"_s], u"The dream job"_s);
    const QJsonObject shown = inVault({u"analysis"_s, u"show"_s, u"1"_s}).object();
    QCOMPARE(shown[u"note"_s], u"Ask Ingrid about it"_s);
    QCOMPARE(shown[u"analysis"_s], before[u"analysis"_s]);
    QCOMPARE(inVault({u"search"_s, u"ingrid"_s}).array()[0][u"title"_s], u"The dream job"_s);
    QCOMPARE(inVault({u"analysis"_s, u"set"_s, u"1"_s}).exitCode, 2);
    QCOMPARE(faultOf({u"analysis"_s, u"set"_s, u"9"_s, u"--title"_s, u"x"_s}), u"no_entry"_s);
  }

  void missingVaultIsSaid() {
    QCOMPARE(faultOf({u"resume"_s, u"list"_s}), u"no_vault"_s);
    QCOMPARE(faultOf({u"vault"_s, u"check"_s}), u"no_vault"_s);
  }

  void pagesArePlainInAPipe() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);

    const Answer list =
        run({u"resume"_s, u"list"_s, u"--vault"_s, path(u"vault"_s), u"--passphrase-file"_s, path(u"words"_s)});

    QVERIFY(list.output.contains("Mara Lindqvist"));
    QVERIFY(!list.output.contains('\x1b'));
  }

  void tablesAreWholeInAPipe() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    const QByteArray title(120, 'x');
    QCOMPARE(inVault({u"resume"_s, u"set"_s, u"1"_s, u"--title"_s, QString::fromLatin1(title)}).exitCode, 0);

    const Answer list =
        run({u"resume"_s, u"list"_s, u"--vault"_s, path(u"vault"_s), u"--passphrase-file"_s, path(u"words"_s)});

    QVERIFY(list.output.contains(title));
  }
};

CANDOR_TEST(VaultProgramTest)
#include "vault_program_test.moc"
