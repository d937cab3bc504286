// The commands that open, guard, back up and erase a vault, as a person or a program meets them.
#include "app/cli/vault_program.h"
#include "base/clock.h"
#include "keychain/store_in_memory.h"
#include "session/session.h"
#include "support/authenticator.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using Answer = candor::tests::Outcome;
using candor::tests::run;

class VaultKeysProgramTest : public candor::tests::VaultProgram {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }

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

  // The code is used up: it is said until the vault has another key, for which a new passphrase may be named.
  void recoveryCodeOpensItAndAnotherKeyIsDue() {
    const QString code = create().object()[u"recovery_code"_s].toString();
    write(u"code"_s, code.toUtf8() + '\n');
    write(u"other"_s, "another phrase\n");
    const QStringList withCode{u"--vault"_s, path(u"vault"_s), u"--json"_s, u"--recovery-code-file"_s, path(u"code"_s)};

    const Answer list = run(QStringList{u"resume"_s, u"list"_s} + withCode);
    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.messages.contains(u"used up"_s) && list.messages.contains(u"vault rekey"_s));
    QVERIFY(inVault({u"resume"_s, u"list"_s}).messages.contains(u"used up"_s));
    const Answer rekeyed = run(
        QStringList{u"vault"_s, u"rekey"_s, u"--kdf-cost"_s, u"15"_s, u"--new-passphrase-file"_s, path(u"other"_s)} +
        withCode);

    QCOMPARE(rekeyed.exitCode, 0);
    QVERIFY(rekeyed.object()[u"recovery_code"_s].toString() != code);
    QCOMPARE(run(QStringList{u"resume"_s, u"list"_s} + withCode).object()[u"error"_s][u"fault"_s], u"wrong_key"_s);
    write(u"words"_s, "another phrase\n");
    const Answer after = inVault({u"resume"_s, u"list"_s});
    QCOMPARE(after.exitCode, 0);
    QVERIFY(!after.messages.contains(u"used up"_s));
    QCOMPARE(run(QStringList{u"vault"_s, u"passphrase"_s} + withCode).exitCode, 2);
  }

  void missingRecoveryCodeIsSaid() {
    QCOMPARE(create().exitCode, 0);

    const Answer none =
        run({u"resume"_s, u"list"_s, u"--json"_s, u"--vault"_s, path(u"vault"_s), u"--recovery-code"_s});

    QCOMPARE(none.object()[u"error"_s][u"fault"_s], u"not_found"_s);
    QVERIFY(none.object()[u"error"_s][u"message"_s].toString().contains(u"--recovery-code-file"_s));
  }

  // With codes on: what leaves, diagnostics, and the ways to open want one; what only shows does not.
  void withCodesOnWhatIsGuardedWantsOne() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    const candor::SystemClock clock;
    candor::tests::Authenticator authenticator(clock);
    {
      candor::keychain::StoreInMemory keychain;
      const auto session = candor::foreground([&](const candor::Worker& worker) {
        const candor::vault::Key key =
            candor::vault::Passphrase{candor::tests::secretOf("correct horse battery staple")};
        return candor::session::Session::open(worker, path(u"vault"_s), key, {.clock = clock, .keychain = keychain});
      });
      QVERIFY_RESULT(session);
      authenticator.enrol((*session)->vault().stepUp());
    }
    const std::vector<QStringList> guarded{{u"resume"_s, u"show"_s, u"1"_s, u"--with-bytes"_s, path(u"a.txt"_s)},
                                           {u"report"_s, u"analysis"_s, u"--out"_s, path(u"a.html"_s)},
                                           {u"vault"_s, u"archive"_s, u"--out"_s, path(u"a.age"_s)},
                                           {u"ledger"_s, u"report"_s, u"--out"_s, path(u"b.html"_s)},
                                           {u"vault"_s, u"check"_s},
                                           {u"vault"_s, u"slots"_s, u"add"_s, u"--kind"_s, u"recovery"_s},
                                           {u"vault"_s, u"rekey"_s}};
    for (const QStringList& command : guarded)
      QVERIFY2(faultOf(command) == u"step_up_needed"_s, qPrintable(command.join(u' ')));
    for (const QString& name : {u"a.txt"_s, u"a.html"_s, u"a.age"_s, u"b.html"_s}) QVERIFY(!QFile::exists(path(name)));
    QCOMPARE(inVault({u"resume"_s, u"show"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(inVault({u"vault"_s, u"slots"_s, u"list"_s}).exitCode, 0);

    write(u"wrong code"_s, "000000\n");
    const QStringList withWrong{u"--one-time-code-file"_s, path(u"wrong code"_s)};
    QCOMPARE(faultOf(guarded[0] + withWrong), u"wrong_code"_s);
    write(u"code"_s, candor::tests::bytesOf(authenticator.code()) + '\n');
    const QStringList withCode{u"--one-time-code-file"_s, path(u"code"_s)};
    QCOMPARE(inVault(guarded[0] + withCode).exitCode, 0);
    QVERIFY(QFile::exists(path(u"a.txt"_s)));
    QCOMPARE(faultOf(guarded[4] + withCode), u"wrong_code"_s);  // it counts once
  }

  void oldBackupsAreMadeAnewOrDestroyed() {
    const QString code = create().object()[u"recovery_code"_s].toString();
    write(u"code"_s, code.toUtf8());
    const QJsonObject rekeyed = inVault({u"vault"_s, u"rekey"_s, u"--kdf-cost"_s, u"15"_s}).object();
    const QString set = rekeyed[u"backup"_s].toString();
    const QStringList restore{u"vault"_s, u"restore"_s, u"--json"_s, u"--from"_s, set};
    QVERIFY(inVault({u"vault"_s, u"backups"_s}).object()[u"old_backups"_s].toArray().contains(set));

    const Answer rewritten = inVault({u"vault"_s, u"backups"_s, u"--rewrite-old"_s});

    QCOMPARE(rewritten.exitCode, 0);
    QVERIFY(rewritten.object()[u"rewritten"_s].toArray().contains(set));
    QVERIFY(inVault({u"vault"_s, u"backups"_s}).object()[u"old_backups"_s].toArray().isEmpty());
    const Answer old =
        run(restore + QStringList{u"--vault"_s, path(u"other"_s), u"--recovery-code-file"_s, path(u"code"_s)});
    QCOMPARE(old.object()[u"error"_s][u"fault"_s], u"wrong_key"_s);
    QCOMPARE(
        run(restore + QStringList{u"--vault"_s, path(u"other"_s), u"--passphrase-file"_s, path(u"words"_s)}).exitCode,
        0);

    QCOMPARE(inVault({u"vault"_s, u"rekey"_s, u"--kdf-cost"_s, u"15"_s}).exitCode, 0);
    const QJsonArray destroyed =
        inVault({u"vault"_s, u"backups"_s, u"--destroy-old"_s}).object()[u"destroyed"_s].toArray();
    QVERIFY(destroyed.contains(set));
    QVERIFY(!QDir(set).exists());
    QCOMPARE(inVault({u"vault"_s, u"backups"_s, u"--rewrite-old"_s, u"--destroy-old"_s}).exitCode, 2);
  }

  void erasingNamesWhatGoesAndTakesTheVaultsBeside() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"vault"_s, u"backup"_s, u"--out"_s, path(u"set"_s)}).exitCode, 0);
    const QString kept =
        inVault({u"vault"_s, u"restore"_s, u"--from"_s, path(u"set"_s)}).object()[u"kept"_s].toString();
    QVERIFY(QDir(kept).exists());

    const Answer asked = inVault({u"vault"_s, u"erase"_s});
    QCOMPARE(asked.exitCode, 2);
    QCOMPARE(asked.object()[u"would_erase"_s].toArray(), (QJsonArray{path(u"vault"_s), kept}));
    QVERIFY(QDir(kept).exists() && QDir(path(u"vault"_s)).exists());

    const Answer erased = inVault({u"vault"_s, u"erase"_s, u"--yes"_s});

    QCOMPARE(erased.exitCode, 0);
    QVERIFY(erased.object()[u"erased"_s].toArray().contains(u"vaults kept beside it"_s));
    QVERIFY(!QDir(kept).exists() && !QDir(path(u"vault"_s)).exists());
    QCOMPARE(inVault({u"vault"_s, u"erase"_s}).exitCode, 1);  // there is none any more
  }

  // Codes and counts, and not a word of a document.
  void incidentReportTellsWhatHappenedAndNothingElse() {
    QCOMPARE(create().exitCode, 0);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    write(u"wrong"_s, "correct horse");
    QCOMPARE(run({u"resume"_s, u"list"_s, u"--vault"_s, path(u"vault"_s), u"--passphrase-file"_s, path(u"wrong"_s)})
                 .exitCode,
             1);

    for (const QString& name : {u"report.txt"_s, u"report.html"_s}) {
      const Answer written = inVault({u"ledger"_s, u"report"_s, u"--out"_s, path(name)});
      QCOMPARE(written.exitCode, 0);
      QFile file(path(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      const QByteArray report = file.readAll();
      QCOMPARE(written.object()[u"bytes"_s].toInt(), report.size());
      QVERIFY(report.contains("Attempts to open it failed"));
      for (const char* word : {"Lindqvist", "Timber", "resume.txt", "mara."}) QVERIFY(!report.contains(word));
      QVERIFY(!report.contains(m_folder->path().toUtf8()));
      QCOMPARE(report.contains("<html"), name.endsWith(u"html"));
    }
    QStringList acts;
    for (const QJsonValue& row : inVault({u"ledger"_s, u"list"_s}).array()) acts += row[u"act"_s].toString();
    QCOMPARE(acts.count(u"exported"_s), 2);
  }
};

CANDOR_TEST(VaultKeysProgramTest)
#include "vault_keys_program_test.moc"
