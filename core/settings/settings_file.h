// The file settings are kept in: JSON that says whose it is. It is replaced whole or not at all.
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace candor::settings {

// The file's object; a new one where there is no file. UnknownFormat for another program's file, Damaged for no JSON,
// TooLarge over 1 MiB, NotReadable.
[[nodiscard]] Result<QJsonObject> readFile(const QString& path);

// Makes the folder when it is not there. NotWritable leaves the old file as it was.
[[nodiscard]] Result<void> writeFile(const QString& path, const QJsonObject& object);

// Renames a file that cannot be used, so that writing does not destroy it; an earlier one of that name goes.
void putAside(const QString& path);

[[nodiscard]] QJsonObject valuesIn(const QJsonObject& object);
void putValues(QJsonObject& object, const QJsonObject& values);

}  // namespace candor::settings
