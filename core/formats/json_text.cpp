#include "formats/json_text.h"

#include <QJsonArray>
#include <QStringList>

#include <array>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 12> Months{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                             u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

bool isNumber(QStringView text) {
  for (const QChar sign : text)
    if (sign < u'0' || sign > u'9') return false;
  return !text.isEmpty();
}

// Kept shallow: what lies deeper is no text a person wrote.
QString textAt(const QJsonValue& value, int depth) {
  constexpr int Deepest = 6;
  if (depth > Deepest) return {};
  QStringList parts;
  switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Array:
      for (const QJsonValue item : value.toArray()) parts += textAt(item, depth + 1);
      break;
    case QJsonValue::Object:
      for (const QJsonValue item : value.toObject()) parts += textAt(item, depth + 1);
      break;
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
  }
  parts.removeAll(QString());
  return parts.join(u", ");
}

}  // namespace

QString jsonText(const QJsonValue& value) { return textAt(value, 0); }

QString jsonLabel(QStringView key) {
  QString label;
  for (const QChar sign : key) {
    if (sign == u'_' || sign == u'-') {
      label += u' ';
      continue;
    }
    const bool startsWord = sign.isUpper() && !label.isEmpty() && label.back().isLower();
    if (startsWord) label += u' ';
    label += startsWord ? sign.toLower() : sign;
  }
  if (!label.isEmpty()) label[0] = label[0].toUpper();
  return label;
}

QString jsonDate(const QString& text) {
  const QString trimmed = text.trimmed();
  const bool isMonth = trimmed.size() >= 7 && isNumber(QStringView(trimmed).left(4)) && trimmed[4] == u'-' &&
                       isNumber(QStringView(trimmed).mid(5, 2));
  const bool isWhole = trimmed.size() == 7 || (trimmed.size() >= 10 && trimmed[7] == u'-');
  if (!isMonth || !isWhole) return trimmed;
  const int month = QStringView(trimmed).mid(5, 2).toInt();
  if (month < 1 || month > 12) return trimmed;
  return Months[std::size_t(month - 1)].toString() + u' ' + trimmed.left(4);
}

QString jsonPeriod(const QJsonObject& entry) {
  for (const QLatin1StringView key : {"date"_L1, "releaseDate"_L1})
    if (const QString date = jsonDate(jsonText(entry.value(key))); !date.isEmpty()) return date;
  const QString start = jsonDate(jsonText(entry.value("startDate"_L1)));
  const QString end = jsonDate(jsonText(entry.value("endDate"_L1)));
  if (start.isEmpty()) return end;
  return start + u" – "_s + (end.isEmpty() ? u"Present"_s : end);
}

}  // namespace candor::formats
