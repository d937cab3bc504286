// Every page of an encrypted database in plain bytes, those no table uses any more included: what somebody with the key
// could still find.
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace candor::tests {

// Empty when it cannot be opened.
[[nodiscard]] QByteArray decryptedPages(const QString& databasePath, const Secret& key);

}  // namespace candor::tests
