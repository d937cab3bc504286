// Everything an encrypted database holds, as whoever has its key can read it with SQL: every column of every table,
// those an index keeps for itself included, and every word of the search.
#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace candor::faults {

// Empty when it cannot be read.
[[nodiscard]] QByteArray everythingIn(const QString& databasePath, const Secret& key);

// Of a database's decrypted pages: how many are free, and how many hold nothing but zeros.
struct FreePages {
  qint64 listed = 0;
  qint64 empty = 0;
};
[[nodiscard]] FreePages freePagesIn(const QByteArray& decrypted);

}  // namespace candor::faults
