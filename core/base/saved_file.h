// Writing a file the user named.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace candor {

// Whole or not at all; replaces what is there. NotWritable.
[[nodiscard]] Result<void> saveFile(const QString& path, const QByteArray& content);

// The same, readable by its owner alone; AlreadyThere when there is a file.
[[nodiscard]] Result<void> saveNewFile(const QString& path, const QByteArray& content);

}  // namespace candor
