// candor-cli redact, and what resume add says and does about government ids.
#include "app/cli/started_program.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using Answer = candor::tests::Outcome;
using candor::tests::run;

namespace {

const QByteArray WithNumber =
    "Mara Lindqvist\nAccountant\nmara.lindqvist@example.org\nSSN 536-22-8726\n\nSKILLS\n\nExcel, SAP\n";

}  // namespace

class RedactProgramTest : public QObject {
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
  [[nodiscard]] Answer inVault(const QStringList& arguments) const {
    return run(arguments +
               QStringList{u"--vault"_s, path(u"vault"_s), u"--passphrase-file"_s, path(u"words"_s), u"--json"_s});
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"words"_s, "correct horse battery staple\n");
    write(u"resume.txt"_s, candor::tests::Resume);
    write(u"number.txt"_s, WithNumber);
  }

  void findingsAreWherePeopleLook() {
    const QJsonObject answer = run({u"redact"_s, u"--json"_s, path(u"resume.txt"_s)}).object();
    const QString text = run({u"read"_s, u"--json"_s, path(u"resume.txt"_s)}).object()[u"text"_s].toString();

    QVERIFY(answer[u"error"_s].isNull());
    const QJsonArray findings = answer[u"findings"_s].toArray();
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings[0][u"kind"_s], u"name"_s);
    for (const QJsonValue& each : findings) {
      const int start = each[u"start"_s].toInt();
      QCOMPARE(text.mid(start, each[u"end"_s].toInt() - start), each[u"quote"_s].toString());
      QVERIFY(!answer[u"text"_s].toString().contains(each[u"quote"_s].toString()));
    }
  }

  void maskedTextIsRestoredByItsTable() {
    const Answer masked = run({u"redact"_s, path(u"resume.txt"_s), u"--masks"_s, path(u"masks.json"_s)});
    QCOMPARE(masked.exitCode, 0);
    QVERIFY(masked.output.startsWith("[name 1]\n"));
    write(u"masked.txt"_s, masked.output);

    const Answer restored = run({u"redact"_s, path(u"masked.txt"_s), u"--restore"_s, path(u"masks.json"_s)});

    QCOMPARE(restored.exitCode, 0);
    QCOMPARE(restored.output, run({u"read"_s, path(u"resume.txt"_s)}).output);
  }

  void tableIsNotWrittenOverAFile() {
    write(u"masks.json"_s, "mine");
    const Answer answer = run({u"redact"_s, u"--json"_s, path(u"resume.txt"_s), u"--masks"_s, path(u"masks.json"_s)});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.object()[u"error"_s][u"fault"_s], u"already_there"_s);
  }

  void whatIsNoTableIsRefused() {
    const Answer answer = run({u"redact"_s, u"--json"_s, path(u"resume.txt"_s), u"--restore"_s, path(u"resume.txt"_s)});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.object()[u"error"_s][u"fault"_s], u"damaged"_s);
  }

  void numberIsToldAndTakenOutLater() {
    QCOMPARE(inVault({u"vault"_s, u"create"_s, u"--kdf-cost"_s, u"15"_s}).exitCode, 0);
    const Answer added = inVault({u"resume"_s, u"add"_s, path(u"number.txt"_s)});
    QCOMPARE(added.exitCode, 0);
    QVERIFY2(added.messages.contains(u"number.txt: holds a government id"_s), qPrintable(added.messages));

    QCOMPARE(inVault({u"resume"_s, u"remove-ids"_s, u"1"_s, u"--yes"_s}).exitCode, 0);

    const QString text = inVault({u"resume"_s, u"show"_s, u"1"_s}).object()[u"text"_s].toString();
    QVERIFY(text.contains(u"SSN XXX-XX-XXXX"_s));
  }

  void numberIsNeverKeptWhenAskedTo() {
    QCOMPARE(inVault({u"vault"_s, u"create"_s, u"--kdf-cost"_s, u"15"_s}).exitCode, 0);
    const Answer added =
        inVault({u"resume"_s, u"add"_s, u"--remove-ids"_s, path(u"number.txt"_s), path(u"resume.txt"_s)});

    QCOMPARE(added.exitCode, 0);
    QVERIFY(added.messages.contains(u"number.txt: held a government id"_s));
    QVERIFY(!added.messages.contains(u"resume.txt: "_s));
    QVERIFY(inVault({u"resume"_s, u"show"_s, u"1"_s}).object()[u"text"_s].toString().contains(u"XXX-XX-XXXX"_s));
    const Answer bytes = inVault({u"resume"_s, u"show"_s, u"1"_s, u"--with-bytes"_s, path(u"kept.txt"_s)});
    QCOMPARE(bytes.exitCode, 0);
    QFile kept(path(u"kept.txt"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("8726"));
  }
};
CANDOR_TEST(RedactProgramTest)
#include "redact_program_test.moc"
