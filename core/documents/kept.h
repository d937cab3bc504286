// What the tables of this room have in common: names as they are kept, marks by which equal contents are known, and
// what a changed row count means.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace candor::documents {

inline constexpr qsizetype LongestName = 1000;

// Later than anything was put into the bin.
[[nodiscard]] QDateTime endOfTime();

// On one line. Fault::TooLarge beyond LongestName: nothing is cut silently.
[[nodiscard]] Result<QString> keptName(const QString& name);

[[nodiscard]] QByteArray sha256Of(QByteArrayView bytes);
[[nodiscard]] QString keptJson(const QJsonObject& json);
[[nodiscard]] QJsonObject jsonOf(const QString& kept);

// The statement's error, if it failed.
[[nodiscard]] Result<void> done(const Result<qint64>& rows);
// Fault::NoEntry, too, when it met no row.
[[nodiscard]] Result<void> doneToOne(const Result<qint64>& rows);

}  // namespace candor::documents
