// The commands of the vault as a person or a program meets them, from the first to what is left after the last.
#include "app/cli/started_program.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Answer = candor::tests::Outcome;
using candor::tests::run;

class VaultProgramTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;

  [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

  void write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
  }

  // With the vault of this test and JSON.
  [[nodiscard]] Answer inVault(const QStringList& arguments) const {
    return run(arguments +
               QStringList{u"--vault"_s, path(u"vault"_s), u"--passphrase-file"_s, path(u"words"_s), u"--json"_s});
  }
  [[nodiscard]] Answer create() const { return inVault({u"vault"_s, u"create"_s, u"--kdf-cost"_s, u"15"_s}); }
  [[nodiscard]] QString faultOf(const QStringList& arguments) const {
    return inVault(arguments).object()[u"error"_s][u"fault"_s].toString();
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(u"words"_s, "correct horse battery staple\n");
    write(u"resume.txt"_s, candor::tests::Resume);
    write(u"posting.txt"_s, candor::tests::Posting);
    write(u"broken.pdf"_s, "%PDF-1.7\nthis is no PDF at all");
  }

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
    QCOMPARE(faultOf({u"resume"_s, u"show"_s, u"1"_s}), u"not_found"_s);
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

  void backupIsRestoredElsewhere() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    QCOMPARE(inVault({u"vault"_s, u"backup"_s, u"--out"_s, path(u"set"_s)}).exitCode, 0);
    QVERIFY(QDir(path(u"vault"_s)).removeRecursively());

    const Answer restored = inVault({u"vault"_s, u"restore"_s, u"--from"_s, path(u"set"_s)});

    QCOMPARE(restored.exitCode, 0);
    QVERIFY(restored.object()[u"kept"_s].isNull());
    QCOMPARE(inVault({u"resume"_s, u"list"_s}).array().size(), 1);
    QVERIFY(inVault({u"vault"_s, u"check"_s}).object()[u"ok"_s].toBool());
  }

  void ledgerTellsWhatWasDone() {
    QCOMPARE(create().exitCode, 0);
    write(u"wrong"_s, "correct horse");
    const Answer refused = run({u"resume"_s, u"list"_s, u"--json"_s, u"--vault"_s, path(u"vault"_s),
                                u"--passphrase-file"_s, path(u"wrong"_s)});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.object()[u"error"_s][u"fault"_s], u"wrong_key"_s);
    QCOMPARE(run({u"vault"_s, u"info"_s, u"--json"_s, u"--vault"_s, path(u"vault"_s)}).object()[u"failed_attempts"_s],
             1);

    const Answer ledger = inVault({u"ledger"_s, u"list"_s});

    QVERIFY(ledger.messages.contains(u"failed to open"_s));
    QStringList acts;
    for (const QJsonValue& row : ledger.array()) acts += row[u"act"_s].toString();
    QCOMPARE(acts, (QStringList{u"unlocked"_s, u"unlock_failed"_s, u"vault_created"_s}));
    const QJsonObject verified = inVault({u"ledger"_s, u"verify"_s}).object();
    QVERIFY(verified[u"ok"_s].toBool());
    QCOMPARE(verified[u"rollbacks"_s], 0);
    QVERIFY(!verified[u"anchor"_s][u"standing"_s].toString().isEmpty());
  }

  void waysAreAddedAndRemoved() {
    QCOMPARE(create().exitCode, 0);
    write(u"other"_s, "another phrase\n");
    write(u"key"_s, "bytes of a key file");
    const QStringList add{u"vault"_s, u"slots"_s, u"add"_s, u"--kdf-cost"_s, u"15"_s, u"--kind"_s};

    const QJsonObject both = inVault(add + QStringList{u"passphrase_and_file"_s, u"--new-passphrase-file"_s,
                                                       path(u"other"_s), u"--new-key-file"_s, path(u"key"_s)})
                                 .object();
    const QJsonObject code = inVault(add + QStringList{u"recovery"_s}).object();
    QCOMPARE(both[u"slot"_s], 3);
    QCOMPARE(code[u"recovery_code"_s].toString().remove(u'-').size(), 28);
    QCOMPARE(inVault({u"vault"_s, u"slots"_s, u"list"_s}).array()[2][u"kind"_s], u"passphrase_and_file"_s);
    const QStringList withFile{u"--vault"_s,     path(u"vault"_s), u"--json"_s,   u"--passphrase-file"_s,
                               path(u"other"_s), u"--key-file"_s,  path(u"key"_s)};
    QCOMPARE(run(QStringList{u"vault"_s, u"check"_s} + withFile).exitCode, 0);

    QCOMPARE(run(QStringList{u"vault"_s, u"slots"_s, u"remove"_s, u"1"_s} + withFile).object()[u"slot"_s], 1);
    QCOMPARE(faultOf({u"vault"_s, u"slots"_s, u"list"_s}), u"wrong_key"_s);
    QCOMPARE(run(QStringList{u"vault"_s, u"slots"_s, u"remove"_s, u"2"_s} + withFile).exitCode, 0);
    QCOMPARE(run(QStringList{u"vault"_s, u"slots"_s, u"remove"_s, u"4"_s} + withFile).object()[u"error"_s][u"fault"_s],
             u"last_slot"_s);
  }

  void slotsWantsAnAction() {
    QCOMPARE(create().exitCode, 0);

    QCOMPARE(inVault({u"vault"_s, u"slots"_s}).exitCode, 2);
    QCOMPARE(inVault({u"vault"_s, u"slots"_s, u"open"_s}).exitCode, 2);
    QCOMPARE(inVault({u"vault"_s, u"slots"_s, u"add"_s}).exitCode, 2);
    QCOMPARE(inVault({u"vault"_s, u"slots"_s, u"remove"_s}).exitCode, 2);
  }

  void passphraseIsChanged() {
    QCOMPARE(create().exitCode, 0);
    write(u"other"_s, "another phrase\n");
    const QStringList change{u"vault"_s,      u"passphrase"_s, u"--kdf-cost"_s, u"15"_s, u"--new-passphrase-file"_s,
                             path(u"other"_s)};

    QCOMPARE(inVault(change).exitCode, 0);

    QCOMPARE(faultOf({u"vault"_s, u"check"_s}), u"wrong_key"_s);
    write(u"words"_s, "another phrase\n");
    QVERIFY(inVault({u"vault"_s, u"check"_s}).object()[u"ok"_s].toBool());
  }

  void vaultGetsAnotherKey() {
    const QString first = create().object()[u"recovery_code"_s].toString();
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);

    const QJsonObject rekeyed = inVault({u"vault"_s, u"rekey"_s, u"--kdf-cost"_s, u"15"_s}).object();

    QCOMPARE(rekeyed[u"recovery_code"_s].toString().size(), first.size());
    QVERIFY(rekeyed[u"recovery_code"_s].toString() != first);
    QVERIFY(rekeyed[u"old_backups"_s].toArray().contains(rekeyed[u"backup"_s]));
    QCOMPARE(inVault({u"resume"_s, u"list"_s}).array().size(), 1);
    QVERIFY(inVault({u"vault"_s, u"check"_s}).object()[u"ok"_s].toBool());
  }

  void afterFiveFailuresOneHasToWait() {
    QCOMPARE(create().exitCode, 0);
    write(u"words"_s, "wrong");
    QJsonObject error;
    for (int tries = 0; tries < 20 && error[u"fault"_s] != u"too_soon"_s; ++tries)
      error = inVault({u"vault"_s, u"check"_s}).object()[u"error"_s].toObject();

    QCOMPARE(error[u"fault"_s], u"too_soon"_s);
    QVERIFY(error[u"seconds"_s].toInt() >= 1);
    QVERIFY(error[u"message"_s].toString().contains(QString::number(error[u"seconds"_s].toInt())));
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
    QCOMPARE(faultOf({u"analysis"_s, u"set"_s, u"9"_s, u"--title"_s, u"x"_s}), u"not_found"_s);
  }

  void missingPassphraseIsJsonToo() {
    QCOMPARE(create().exitCode, 0);
    const QStringList list{u"resume"_s, u"list"_s, u"--json"_s, u"--vault"_s, path(u"vault"_s)};

    const Answer none = run(list);
    const Answer noFile = run(list + QStringList{u"--passphrase-file"_s, path(u"nowhere"_s)});

    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.object()[u"error"_s][u"fault"_s], u"not_found"_s);
    QVERIFY(none.object()[u"error"_s][u"message"_s].toString().contains(u"--passphrase-file"_s));
    QCOMPARE(noFile.object()[u"error"_s][u"fault"_s], u"not_found"_s);
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
