// candor-cli started as a program of its own, and the small files it is started on.
#pragma once

#include "support/test.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace candor::tests {

struct Outcome {
  int exitCode = -1;
  QByteArray output;
  QString messages;

  [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
  [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
  [[nodiscard]] QList<QJsonObject> lines() const {
    QList<QJsonObject> rows;
    for (const QByteArray& line : output.trimmed().split('\n')) rows += QJsonDocument::fromJson(line).object();
    return rows;
  }
};

// `surroundings`: variables of its environment that are others than ours.
[[nodiscard]] inline Outcome run(const QStringList& arguments, const QByteArray& input = {},
                                 const QMap<QString, QString>& surroundings = {}) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (auto each = surroundings.cbegin(); each != surroundings.cend(); ++each)
    environment.insert(each.key(), each.value());
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(CANDOR_BIN "/candor-cli"), arguments);
  process.write(input);
  process.closeWriteChannel();
  if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {};
  return {.exitCode = process.exitCode(),
          .output = process.readAllStandardOutput(),
          .messages = QString::fromUtf8(process.readAllStandardError())};
}

inline const QByteArray Resume =
    "Mara Lindqvist\nAccountant\nGothenburg, Sweden\nmara.lindqvist@example.org\n+46 31 700 00 00\n\nSUMMARY\n\n"
    "Accountant with seven years in month-end closing and financial reporting.\n\nWORK EXPERIENCE\n\n"
    "Accountant, Northern Timber AB\nMarch 2019 - present\n\n- Closed the books of four companies in five days each "
    "month.\n"
    "- Built the cash flow forecast in Excel; late payments fell by 30 %.\n- Prepared the annual audit with two "
    "auditors.\n\n"
    "EDUCATION\n\nBSc Accounting, University of Gothenburg\n2015 - 2018\n\nSKILLS\n\nExcel, SAP, IFRS, payroll\n";

inline const QByteArray Posting =
    "Senior Accountant\nHarbour Goods Ltd, Bristol\n\nRequirements\n- At least 5 years of experience in accounting\n"
    "- Advanced Excel\n- Month-end closing and financial reporting\n- Experience with SAP\n\nNice to have\n- IFRS\n- "
    "Power BI\n";

inline const QByteArray OtherPosting =
    "Staff Nurse\nRiverside Hospital\n\nRequirements\n- Registered nurse with a valid licence\n- Two years of acute "
    "care on a "
    "surgical ward\n- Medication administration and wound care\n\nNice to have\n- Intensive care experience\n";

inline QByteArray jsonLine(const QString& id, const QByteArray& text) {
  return QJsonDocument(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("text"), QString::fromUtf8(text)}})
             .toJson(QJsonDocument::Compact) +
         '\n';
}

// A folder with one of each: a resume, two postings, a file that is no document, and both kinds as JSON lines.
class SmallFiles : public QObject {
 protected:
  QTemporaryDir m_folder;

  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

  void write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
  }
  void writeAll() const {
    QVERIFY(m_folder.isValid());
    write(QStringLiteral("resume.txt"), Resume);
    write(QStringLiteral("posting.txt"), Posting);
    write(QStringLiteral("nurse.txt"), OtherPosting);
    write(QStringLiteral("broken.pdf"), "%PDF-1.7\nthis is no PDF at all");
    write(QStringLiteral("jobs.jsonl"),
          jsonLine(QStringLiteral("a1"), Posting) + "\n" + jsonLine(QStringLiteral("n1"), OtherPosting));
    write(QStringLiteral("resumes.jsonl"), jsonLine(QStringLiteral("mara"), Resume));
  }
};

}  // namespace candor::tests
