// Runs every registered test class, for the mains of tests. When CANDOR_PASSED names a file, as in a whole run by
// ctest, the functions that passed are written there, "Class::function" a line, and those that this machine could not
// run as "skipped Class::function": what tests/claims reads.
#pragma once

#include "support/test.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace candor::tests {

// The functions that passed whole, by QtTest's own XML: no row failed, and none was skipped; those with a skipped row
// and no failed one after the word "skipped".
inline QStringList passedIn(const QByteArray& xml) {
  QXmlStreamReader reader(xml);
  QStringList passed;
  QString name;
  QString function;
  bool isPassed = false;
  bool isSpoilt = false;
  bool isSkipped = false;
  while (!reader.atEnd()) {
    reader.readNext();
    const QStringView element = reader.name();
    const QStringView type = reader.attributes().value(QLatin1String("type"));
    if (reader.isStartElement() && element == QLatin1String("TestCase"))
      name = reader.attributes().value(QLatin1String("name")).toString().section(QLatin1String("::"), -1);
    if (reader.isStartElement() && element == QLatin1String("TestFunction")) {
      function = reader.attributes().value(QLatin1String("name")).toString();
      isPassed = false;
      isSpoilt = false;
      isSkipped = false;
    }
    if (reader.isStartElement() && element == QLatin1String("Incident"))
      (type == QLatin1String("pass") ? isPassed : isSpoilt) = true;
    if (reader.isStartElement() && element == QLatin1String("Message") && type == QLatin1String("skip"))
      isSkipped = true;
    if (!reader.isEndElement() || element != QLatin1String("TestFunction") || isSpoilt) continue;
    if (isSkipped)
      passed.append(QLatin1String("skipped ") + name + QLatin1String("::") + function);
    else if (isPassed)
      passed.append(name + QLatin1String("::") + function);
  }
  return passed;
}

inline int runRegistered(const QStringList& arguments) {
  const QString record = qEnvironmentVariable("CANDOR_PASSED");
  const QTemporaryDir folder;
  QStringList passed;
  int failures = 0;
  for (const auto make : registered()) {
    const QString log = folder.filePath(QStringLiteral("log.xml"));
    // At a crash QtTest would have a debugger look at the process, which it may not, and which then never ends.
    QStringList told = arguments + QStringList(QStringLiteral("-nocrashhandler"));
    if (!record.isEmpty())
      told += {QStringLiteral("-o"), log + QStringLiteral(",xml"), QStringLiteral("-o"), QStringLiteral("-,txt")};
    failures += QTest::qExec(make().get(), told);
    if (QFile file(log); file.open(QIODevice::ReadOnly)) passed += passedIn(file.readAll());
    QFile::remove(log);
  }
  if (record.isEmpty()) return failures;
  QSaveFile file(record);
  const QByteArray lines = passed.join(QLatin1Char('\n')).toUtf8() + '\n';
  const bool isKept = file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit();
  return isKept ? failures : failures + 1;
}

}  // namespace candor::tests
