#include "architecture/claim_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

QStringList wordsOf(const QJsonValue& array) {
  QStringList words;
  const QJsonArray values = array.toArray();
  for (const QJsonValue value : values) words.append(value.toString());
  return words;
}

QSet<QString> spokenIn(const QJsonObject& claim) {
  QSet<QString> languages;
  const QJsonObject texts = claim[u"text"_s].toObject();
  for (auto text = texts.begin(); text != texts.end(); ++text) {
    const bool isWhole = !text->toString().isEmpty() && !claim[u"how"_s][text.key()].toString().isEmpty();
    if (isWhole) languages.insert(text.key());
  }
  return languages;
}

bool isTested(const StatedClaim& claim) { return claim.kind == u"test" || claim.kind == u"config"; }

QStringList namedBy(const StatedClaim& claim) { return isTested(claim) ? claim.checks + claim.twins : QStringList(); }

QString shortcomingOf(const StatedClaim& claim, const QSet<QString>& languages, const QDate& today) {
  static const QSet<QString> kinds = {u"test"_s, u"config"_s, u"vendor"_s, u"limit"_s};
  if (!kinds.contains(claim.kind)) return u"has no kind"_s;
  if (!claim.date.isValid() || claim.date > today) return u"has no date, or one to come"_s;
  if (!claim.languages.contains(languages)) return u"is not said in every language"_s;
  if (claim.kind == u"limit") return claim.checks.isEmpty() && claim.twins.isEmpty() ? QString() : u"is a limit"_s;
  if (claim.checks.isEmpty()) return u"has no check"_s;
  if (isTested(claim) && claim.twins.isEmpty()) return u"has no twin that sees it broken"_s;
  if (claim.kind == u"vendor" && !claim.checks.first().startsWith(u"https://")) return u"has no source"_s;
  return {};
}

}  // namespace

std::vector<StatedClaim> statedClaims(const QByteArray& json) {
  std::vector<StatedClaim> claims;
  const QJsonArray rows = QJsonDocument::fromJson(json).object()[u"claims"_s].toArray();
  for (const QJsonValue row : rows)
    claims.push_back({.id = row[u"id"_s].toString(),
                      .kind = row[u"kind"_s].toString(),
                      .checks = wordsOf(row[u"check"_s]),
                      .twins = wordsOf(row[u"twin"_s]),
                      .languages = spokenIn(row.toObject()),
                      .date = QDate::fromString(row[u"date"_s].toString(), Qt::ISODate)});
  return claims;
}

QStringList incompleteClaims(const std::vector<StatedClaim>& claims, const QSet<QString>& languages,
                             const QDate& today) {
  QStringList found;
  QSet<QString> ids;
  for (const StatedClaim& claim : claims) {
    if (claim.id.isEmpty() || ids.contains(claim.id)) found.append(u"'%1' is no id of its own"_s.arg(claim.id));
    ids.insert(claim.id);
    const QString shortcoming = shortcomingOf(claim, languages, today);
    if (!shortcoming.isEmpty()) found.append(u"claim %1 %2"_s.arg(claim.id, shortcoming));
  }
  return found;
}

QStringList outdatedClaims(const std::vector<StatedClaim>& claims, const QDate& today) {
  QStringList found;
  for (const StatedClaim& claim : claims)
    if (claim.kind == u"vendor" && claim.date.daysTo(today) > VendorClaimLivesDays)
      found.append(u"claim %1 was read %2 days ago"_s.arg(claim.id).arg(claim.date.daysTo(today)));
  return found;
}

QSet<QString> testFunctions(const std::vector<SourceFile>& files) {
  static const QRegularExpression registration(uR"(CANDOR_TEST\((\w+)\))"_s);
  static const QRegularExpression function(uR"(\n  void (\w+)\(\))"_s);
  QSet<QString> functions;
  for (const SourceFile& file : files) {
    if (!file.path.startsWith(u"tests/") || !file.path.endsWith(u"_test.cpp")) continue;
    for (const auto& named : registration.globalMatch(file.text))
      for (const auto& found : function.globalMatch(file.text))
        functions.insert(named.captured(1) + u"::"_s + found.captured(1));
  }
  return functions;
}

QStringList claimsWithoutTests(const std::vector<StatedClaim>& claims, const QSet<QString>& functions) {
  QStringList found;
  for (const StatedClaim& claim : claims)
    for (const QString& name : namedBy(claim))
      if (!functions.contains(name.section(u"::"_s, 1)))
        found.append(u"claim %1 names %2, which is nowhere"_s.arg(claim.id, name));
  return found;
}

QStringList unprovenClaims(const std::vector<StatedClaim>& claims, const PassedFunctions& passed) {
  QStringList found;
  for (const StatedClaim& claim : claims)
    for (const QString& name : namedBy(claim)) {
      const QString test = name.section(u"::"_s, 0, 0);
      if (!passed.contains(test))
        found.append(u"claim %1: the test %2 did not run in this build"_s.arg(claim.id, test));
      else if (!passed[test].contains(name.section(u"::"_s, 1)))
        found.append(u"claim %1: %2 did not pass"_s.arg(claim.id, name));
    }
  return found;
}

}  // namespace candor::tests
