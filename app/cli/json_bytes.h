// JSON as bytes that a terminal can be shown, and the JSON of what went wrong.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace candor::cli {

// Compact UTF-8. Characters that could command a terminal or turn the direction of a line are written as \uXXXX: the
// same JSON value for every reader.
[[nodiscard]] QByteArray jsonBytes(const QJsonValue& json);

// {"fault": "not_found", "message": the sentence a person reads}
[[nodiscard]] QJsonObject errorJson(const Error& error);
[[nodiscard]] QJsonObject errorJson(Fault fault, const QString& message);

}  // namespace candor::cli
