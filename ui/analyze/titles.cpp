#include "analyze/titles.h"

#include "report/terms.h"

#include <QCoreApplication>

namespace candor::analyze {

namespace {

// The names a report uses. `unknown`: for one of a later version.
QString titleOf(std::optional<report::Phrase> phrase, const QString& unknown) {
  return phrase ? QCoreApplication::translate(report::PhraseContext, english(*phrase)) : unknown;
}

}  // namespace

QString checkTitle(QStringView id) { return titleOf(report::checkPhrase(id), report::checkTitle(id)); }

QString sectionTitle(QStringView section) {
  return titleOf(report::sectionPhrase(section), report::sectionTitle(section));
}

}  // namespace candor::analyze
