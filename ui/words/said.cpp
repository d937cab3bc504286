#include "words/said.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace candor::words {

QString said(const match::Said& sentence) {
  return sentence.in([](const QString& pattern) {
    return QCoreApplication::translate(match::SaidContext, pattern.toUtf8().constData());
  });
}

QString reasonLines(const QString& first, const std::vector<match::Said>& reasons) {
  QStringList lines;
  if (!first.isEmpty()) lines += first;
  for (const match::Said& reason : reasons) lines += u"• "_s + said(reason).simplified();
  return lines.join(u'\n');
}

}  // namespace candor::words
