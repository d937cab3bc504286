// Reports as files: made by the program, and read again by it.
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Said {
  int exitCode = -1;
  QByteArray output;
  QString messages;

  [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
};

const QByteArray Life =
    "Mara Lindqvist\nAccountant\nGothenburg, Sweden\nmara.lindqvist@example.org\n+46 31 700 00 00\n\nSUMMARY\n\n"
    "Accountant with seven years in month-end closing and financial reporting.\n\nWORK EXPERIENCE\n\n"
    "Accountant, Northern Timber AB\nMarch 2019 - present\n\n- Closed the books of four companies in five days each "
    "month.\n- Built the efficient cash flow forecast in Excel; late payments fell by 30 %.\n"
    "- Офис в Стокгольме: отчёты на русском языке.\n\nLANGUAGES\n\nعربي فصيح\n\nעברית שוטפת\n\nSKILLS\n\n"
    "Excel, SAP, IFRS, payroll\n";

const QByteArray Wanted =
    "Senior Accountant\nHarbour Goods Ltd, Bristol\n\nRequirements\n- At least 5 years of experience in accounting\n"
    "- Advanced Excel\n- Month-end closing and financial reporting\n- Experience with SAP\n\nNice to have\n- IFRS\n- "
    "Power BI\n";

}  // namespace

class ReportProgramTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

  void write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
  }

  [[nodiscard]] QByteArray bytesOf(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  static Said run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(CANDOR_BIN "/candor-cli"), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {.exitCode = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .messages = QString::fromUtf8(process.readAllStandardError())};
  }

  [[nodiscard]] Said match(const QString& resume, const QString& pdf) const {
    return run({u"match"_s, u"--json"_s, u"--resume"_s, path(resume), u"--job"_s, path(u"posting.txt"_s), u"--pdf"_s,
                path(pdf)});
  }

  [[nodiscard]] QJsonObject readBack(const QString& name) const {
    return run({u"read"_s, u"--json"_s, path(name)}).object();
  }

  [[nodiscard]] Said inVault(const QStringList& arguments) const {
    return run(arguments +
               QStringList{u"--vault"_s, path(u"vault"_s), u"--passphrase-file"_s, path(u"words"_s), u"--json"_s});
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    write(u"resume.txt"_s, Life);
    write(u"posting.txt"_s, Wanted);
    write(u"words"_s, "correct horse battery staple\n");
  }

  void pdfHoldsTheWholeAnalysisAsText() {
    const Said said = match(u"resume.txt"_s, u"a.pdf"_s);
    QCOMPARE(said.exitCode, 0);
    const QJsonObject file = readBack(u"a.pdf"_s);

    QCOMPARE(file[u"title"_s], u"Senior Accountant, Harbour Goods Ltd – Candor"_s);
    QVERIFY(file[u"pages"_s].toInt() >= 2);
    const QString text = file[u"text"_s].toString().simplified();
    const QJsonArray requirements = said.object()[u"requirements"_s].toArray();
    QVERIFY(requirements.size() >= 5);
    for (const QJsonValue& requirement : requirements) {
      QVERIFY2(text.contains(requirement[u"text"_s].toString()), qPrintable(requirement[u"text"_s].toString()));
      const QJsonArray evidence = requirement[u"evidence"_s].toArray();
      for (const QJsonValue& proof : evidence) {
        const QString quote = proof[u"quote"_s].toString().simplified();
        QVERIFY2(text.contains(quote), qPrintable(quote));
      }
    }
    for (const QString& words : {u"Page 1 of "_s, u"Requirements"_s, u"efficient cash flow"_s})
      QVERIFY(text.contains(words));
  }

  void lettersOfOtherScriptsCanBeCopied() {
    QCOMPARE(match(u"resume.txt"_s, u"b.pdf"_s).exitCode, 0);

    const QString text = readBack(u"b.pdf"_s)[u"text"_s].toString();

    QVERIFY(text.contains(u"отчёты на русском языке"_s));
    // The reader gives words that run right to left as they stand on the page, so either order will do.
    for (const QString& word : {u"عربي"_s, u"فصيح"_s, u"עברית"_s, u"שוטפת"_s}) {
      QString turned = word;
      std::reverse(turned.begin(), turned.end());
      QVERIFY2(text.contains(word) || text.contains(turned), qPrintable(word));
    }
  }

  void sameFilesGiveTheSamePages() {
    QCOMPARE(match(u"resume.txt"_s, u"c.pdf"_s).exitCode, 0);
    QCOMPARE(match(u"resume.txt"_s, u"d.pdf"_s).exitCode, 0);

    QVERIFY(bytesOf(u"c.pdf"_s).startsWith("%PDF-"));
    QVERIFY(bytesOf(u"c.pdf"_s) == bytesOf(u"d.pdf"_s));
  }

  void pagesAreNotWrittenOverWhatTheyAreMadeFrom() {
    QCOMPARE(match(u"resume.txt"_s, u"resume.txt"_s).exitCode, 2);
    QCOMPARE(match(u"resume.txt"_s, u"posting.txt"_s).exitCode, 2);
    QCOMPARE(bytesOf(u"resume.txt"_s), Life);
  }

  void placeThatCannotBeWrittenIsSaid() {
    const Said said = match(u"resume.txt"_s, u"no/such/folder/a.pdf"_s);

    QCOMPARE(said.exitCode, 1);
    QVERIFY(said.messages.contains(u"a.pdf"_s));
  }

  void keptAnalysisBecomesAFile() {
    QCOMPARE(inVault({u"vault"_s, u"create"_s, u"--kdf-cost"_s, u"15"_s}).exitCode, 0);
    QCOMPARE(inVault({u"report"_s, u"analysis"_s, u"--out"_s, path(u"none.pdf"_s)})
                 .object()[u"error"_s][u"fault"_s]
                 .toString(),
             u"no_entry"_s);
    QCOMPARE(inVault({u"resume"_s, u"add"_s, path(u"resume.txt"_s)}).exitCode, 0);
    write(u"other.txt"_s, Wanted + "\n- Power BI\n");
    for (const QString& posting : {u"other.txt"_s, u"posting.txt"_s})
      QCOMPARE(inVault({u"job"_s, u"add"_s, path(posting)}).exitCode, 0);
    for (const QString& job : {u"1"_s, u"2"_s})
      QCOMPARE(inVault({u"analysis"_s, u"add"_s, u"--resume"_s, u"1"_s, u"--job"_s, job}).exitCode, 0);

    const Said newest = inVault({u"report"_s, u"analysis"_s, u"--out"_s, path(u"kept.pdf"_s)});
    const Said first =
        inVault({u"report"_s, u"analysis"_s, u"1"_s, u"--format"_s, u"html"_s, u"--out"_s, path(u"kept.page"_s)});

    QCOMPARE(newest.exitCode, 0);
    QCOMPARE(newest.object()[u"id"_s], 2);
    QCOMPARE(newest.object()[u"format"_s], u"pdf"_s);
    QCOMPARE(match(u"resume.txt"_s, u"quick.pdf"_s).exitCode, 0);
    QVERIFY(bytesOf(u"kept.pdf"_s) == bytesOf(u"quick.pdf"_s));
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.object()[u"id"_s], 1);
    QVERIFY(bytesOf(u"kept.page"_s).startsWith("<!DOCTYPE html>"));
  }

  void unknownFormatIsAUsageError() {
    QCOMPARE(run({u"report"_s, u"analysis"_s, u"--out"_s, path(u"a.docx"_s)}).exitCode, 2);
    QCOMPARE(run({u"report"_s, u"analysis"_s, u"--format"_s, u"odt"_s, u"--out"_s, path(u"a.pdf"_s)}).exitCode, 2);
    QCOMPARE(run({u"report"_s, u"analysis"_s, u"--format"_s, u"pdf"_s, u"--out"_s, u"-"_s}).exitCode, 2);
  }
};

CANDOR_TEST(ReportProgramTest)
#include "report_program_test.moc"
