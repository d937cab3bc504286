#include "reports/report_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::reports {

namespace {

match::Wording in(const char* context) {
  return
      [context](const QString& english) { return QCoreApplication::translate(context, english.toUtf8().constData()); };
}

}  // namespace

QString said(report::Phrase phrase) { return QCoreApplication::translate(report::PhraseContext, english(phrase)); }

report::Language windowsLanguage(const match::Analysis& analysis) {
  return report::languageOf({.decimalPoint = QLocale().decimalPoint().front(),
                             .phrase = in(report::PhraseContext),
                             .sentence = in(match::SaidContext)},
                            analysis);
}

}  // namespace candor::reports
