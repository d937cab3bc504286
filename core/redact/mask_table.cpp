#include "redact/mask_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace candor::redact {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array EveryKind{PersonalKind::Name,      PersonalKind::Email,        PersonalKind::Phone,
                               PersonalKind::Address,   PersonalKind::Link,         PersonalKind::Handle,
                               PersonalKind::BirthDate, PersonalKind::GovernmentId, PersonalKind::BankAccount,
                               PersonalKind::Card,      PersonalKind::Referee};

std::optional<Mask> maskOf(const QJsonObject& row) {
  const QString word = row[u"kind"_s].toString();
  const auto kind =
      std::find_if(EveryKind.begin(), EveryKind.end(), [&word](PersonalKind each) { return wordFor(each) == word; });
  const QString name = row[u"mask"_s].toString();
  if (kind == EveryKind.end() || !name.startsWith(u'[') || !row[u"original"_s].isString()) return std::nullopt;
  return Mask{.name = name, .original = row[u"original"_s].toString(), .kind = *kind};
}

}  // namespace

QByteArray tableOf(const std::vector<Mask>& masks) {
  QJsonArray rows;
  for (const Mask& mask : masks)
    rows += QJsonObject{{u"mask"_s, mask.name}, {u"kind"_s, wordFor(mask.kind)}, {u"original"_s, mask.original}};
  return QJsonDocument(QJsonObject{{u"masks"_s, rows}}).toJson(QJsonDocument::Indented);
}

Result<std::vector<Mask>> masksOf(const QByteArray& table) {
  const QJsonValue rows = QJsonDocument::fromJson(table).object()[u"masks"_s];
  if (!rows.isArray()) return Error{Fault::Damaged, u"no table of masks"_s};
  std::vector<Mask> masks;
  for (const QJsonValue& row : rows.toArray()) {
    std::optional<Mask> mask = maskOf(row.toObject());
    if (!mask) return Error{Fault::Damaged, u"row %1 is no mask"_s.arg(masks.size() + 1)};
    masks.push_back(*std::move(mask));
  }
  return masks;
}

}  // namespace candor::redact
