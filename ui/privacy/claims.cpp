#include "privacy/claims.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace candor::privacy {

namespace {

template <class T>
struct Spelled {
  T value;
  QLatin1StringView word;
};

constexpr std::array KindWords = {Spelled{ClaimKind::Test, "test"_L1}, Spelled{ClaimKind::Config, "config"_L1},
                                  Spelled{ClaimKind::Vendor, "vendor"_L1}, Spelled{ClaimKind::Limit, "limit"_L1}};
constexpr std::array TopicWords = {
    Spelled{ClaimTopic::Leaving, "leaving"_L1}, Spelled{ClaimTopic::Vault, "vault"_L1},
    Spelled{ClaimTopic::Use, "use"_L1},         Spelled{ClaimTopic::Reading, "reading"_L1},
    Spelled{ClaimTopic::Keeping, "keeping"_L1}, Spelled{ClaimTopic::Limits, "limits"_L1}};

template <class Words>
auto read(const Words& words, const QString& word) {
  using Value = decltype(words.front().value);
  const auto at = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.word == word; });
  return at == words.end() ? std::optional<Value>() : std::optional<Value>(at->value);
}

QString spoken(const QJsonValue& sentences, const QString& language) {
  const QString own = sentences[language].toString();
  return own.isEmpty() ? sentences[u"en"_s].toString() : own;
}

QStringList names(const QJsonValue& array) {
  QStringList names;
  const QJsonArray values = array.toArray();
  for (const QJsonValue value : values) names.append(value.toString());
  return names;
}

std::optional<Claim> claimIn(const QJsonObject& object, const QString& language) {
  const auto topic = read(TopicWords, object[u"topic"_s].toString());
  const auto kind = read(KindWords, object[u"kind"_s].toString());
  if (!topic || !kind) return std::nullopt;
  return Claim{.id = object[u"id"_s].toString(),
               .topic = *topic,
               .kind = *kind,
               .text = spoken(object[u"text"_s], language),
               .how = spoken(object[u"how"_s], language),
               .checks = names(object[u"check"_s]),
               .twins = names(object[u"twin"_s]),
               .date = QDate::fromString(object[u"date"_s].toString(), Qt::ISODate)};
}

}  // namespace

ClaimsPage claimsIn(const QByteArray& json, const QString& language) {
  const QJsonObject whole = QJsonDocument::fromJson(json).object();
  ClaimsPage page{.date = QDate::fromString(whole[u"date"_s].toString(), Qt::ISODate), .claims = {}};
  const QJsonArray claims = whole[u"claims"_s].toArray();
  for (const QJsonValue value : claims) {
    auto claim = claimIn(value.toObject(), language);
    if (!claim) return {};
    page.claims.push_back(*std::move(claim));
  }
  return page;
}

ClaimsPage claimsOfThisCopy(const QString& language) {
  QFile file(u":/privacy/claims.json"_s);
  return file.open(QIODevice::ReadOnly) ? claimsIn(file.readAll(), language) : ClaimsPage();
}

}  // namespace candor::privacy
