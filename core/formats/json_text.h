// Values of a JSON document as people write them.
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringView>

namespace candor::formats {

// Strings as they are, numbers and truths in words, lists joined by commas, the values of objects likewise; empty for
// null.
[[nodiscard]] QString jsonText(const QJsonValue& value);

// "studyType" → "Study type", "start_date" → "Start date".
[[nodiscard]] QString jsonLabel(QStringView key);

// "2019-03-01" → "Mar 2019"; anything but an ISO date stays as it is.
[[nodiscard]] QString jsonDate(const QString& text);

// "Mar 2019 – Present" from startDate and endDate, or the one date there is.
[[nodiscard]] QString jsonPeriod(const QJsonObject& entry);

}  // namespace candor::formats
