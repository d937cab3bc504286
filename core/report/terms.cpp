#include "report/terms.h"

#include "report/shown.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace candor::report {
namespace {

using namespace Qt::StringLiterals;

// For a section or a check of a later version.
QString titleOf(QStringView key) {
  QString name = shownOnOneLine(key);
  name.replace(u'-', u' ').replace(u'_', u' ');
  return capitalised(name);
}

QLatin1StringView inEnglish(std::optional<Phrase> phrase) {
  return phrase ? QLatin1StringView(english(*phrase)) : QLatin1StringView();
}

}  // namespace

QString capitalised(QString words) {
  if (!words.isEmpty()) words.front() = words.front().toUpper();
  return words;
}

QLatin1StringView word(match::Status status) { return inEnglish(phraseOf(status)); }
QLatin1StringView word(match::How how) { return inEnglish(phraseOf(how)); }
QLatin1StringView word(match::CheckState state) { return inEnglish(phraseOf(state)); }
QLatin1StringView title(posting::Need need) { return inEnglish(phraseOf(need)); }

QString sectionTitle(QStringView key, const Language& language) {
  const auto phrase = sectionPhrase(key);
  return phrase ? language.say(*phrase) : titleOf(key);
}

QString checkTitle(QStringView id, const Language& language) {
  const auto phrase = checkPhrase(id);
  return phrase ? language.say(*phrase) : titleOf(id);
}

QString points(double value, const Language& language) { return language.number(value, 1); }

QString maximum(double value, const Language& language) {
  const bool isWhole = std::abs(value - std::round(value)) < 0.05;
  return language.number(value, isWhole ? 0 : 1);
}

QString gain(double value, const Language& language) {
  return value < 0.05 ? QString() : u"+"_s + points(value, language);
}

QString about(double score, const Language& language) {
  return language.say(Phrase::AboutScore).arg(std::lround(score));
}

QString scoreInWords(const match::Analysis& analysis, const Language& language) {
  if (!analysis.isProvisional) return maximum(analysis.score, language);
  return about(analysis.score, language);
}

QString count(std::span<const match::RequirementResult> results, const Language& language) {
  QStringList parts;
  for (const auto status : {match::Status::Met, match::Status::Partly, match::Status::Missing}) {
    const auto number = std::count_if(results.begin(), results.end(), [status](const match::RequirementResult& result) {
      return result.status == status;
    });
    if (number > 0) parts += QString::number(number) + u' ' + language.say(phraseOf(status));
  }
  return parts.join(u", "_s);
}

QString openBlockers(const match::Analysis& analysis, const Language& language) {
  const std::size_t open = analysis.blockers.size();
  return open == 1 ? language.say(Phrase::OneBlocker) : language.say(Phrase::Blockers).arg(open);
}

QString openChecks(const match::Analysis& analysis, const Language& language) {
  const auto open = std::count_if(analysis.ats.begin(), analysis.ats.end(), [](const match::AtsCheck& check) {
    return check.state != match::CheckState::Passed;
  });
  if (open == 0) return language.say(Phrase::AllPassed);
  return language.say(Phrase::OpenChecks).arg(open).arg(analysis.ats.size());
}

QString heading(const match::Analysis& analysis, const Language& language) {
  QStringList parts{shownOnOneLine(analysis.postingTitle), shownOnOneLine(analysis.postingCompany)};
  parts.removeAll(QString());
  return parts.isEmpty() ? language.say(Phrase::UntitledPosting) : parts.join(u", "_s);
}

QString withoutEvidence(const match::RequirementResult& result, const Language& language) {
  return result.reason.isEmpty() ? language.say(Phrase::NoLine) : shownOnOneLine(language.say(result.reason));
}

}  // namespace candor::report
