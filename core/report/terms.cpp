#include "report/terms.h"

#include "report/shown.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace candor::report {
namespace {

using namespace Qt::StringLiterals;

QString capitalised(QStringView key) {
  QString name = shownOnOneLine(key);
  name.replace(u'-', u' ').replace(u'_', u' ');
  if (!name.isEmpty()) name.front() = name.front().toUpper();
  return name;
}

}  // namespace

QLatin1StringView word(match::Status status) {
  switch (status) {
    case match::Status::Met: return "met"_L1;
    case match::Status::Partly: return "partly"_L1;
    case match::Status::Missing: return "missing"_L1;
  }
  return {};
}

QLatin1StringView word(match::How how) {
  switch (how) {
    case match::How::None: return {};
    case match::How::Exact: return "exact"_L1;
    case match::How::Stem: return "stem"_L1;
    case match::How::Alias: return "alias"_L1;
    case match::How::Related: return "related"_L1;
    case match::How::Inferred: return "inferred"_L1;
  }
  return {};
}

QLatin1StringView word(match::CheckState state) {
  switch (state) {
    case match::CheckState::Passed: return "passed"_L1;
    case match::CheckState::Caution: return "caution"_L1;
    case match::CheckState::Failed: return "failed"_L1;
  }
  return {};
}

QLatin1StringView title(posting::Need need) {
  switch (need) {
    case posting::Need::Must: return "Must have"_L1;
    case posting::Need::Nice: return "Nice to have"_L1;
  }
  return {};
}

QString sectionTitle(QStringView key) { return capitalised(key); }

QString checkTitle(QStringView id) {
  QString name = capitalised(id);
  if (name.startsWith("Ats"_L1)) name.replace(0, 3, "ATS"_L1);
  return name;
}

QString points(double value) { return QString::number(value, 'f', 1); }

QString maximum(double value) {
  const bool isWhole = std::abs(value - std::round(value)) < 0.05;
  return QString::number(value, 'f', isWhole ? 0 : 1);
}

QString gain(double value) { return value < 0.05 ? QString() : u"+"_s + points(value); }

QString scoreInWords(const match::Analysis& analysis) {
  if (analysis.isProvisional) return u"about "_s + QString::number(std::lround(analysis.score));
  return maximum(analysis.score);
}

QString count(std::span<const match::RequirementResult> results) {
  QStringList parts;
  for (const auto status : {match::Status::Met, match::Status::Partly, match::Status::Missing}) {
    const auto number = std::count_if(results.begin(), results.end(), [status](const match::RequirementResult& result) {
      return result.status == status;
    });
    if (number > 0) parts += QString::number(number) + u' ' + word(status);
  }
  return parts.join(u", "_s);
}

QString heading(const match::Analysis& analysis) {
  QStringList parts{shownOnOneLine(analysis.postingTitle), shownOnOneLine(analysis.postingCompany)};
  parts.removeAll(QString());
  return parts.isEmpty() ? u"Posting without a title"_s : parts.join(u", "_s);
}

QString withoutEvidence(const match::RequirementResult& result) {
  return result.reason.isEmpty() ? u"No line of the resume speaks of this."_s : shownOnOneLine(result.reason.text());
}

}  // namespace candor::report
