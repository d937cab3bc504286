#include "support/decrypted_pages.h"

#include <sqlite3.h>

namespace candor::tests {

QByteArray decryptedPages(const QString& databasePath, const Secret& key) {
  sqlite3* database = nullptr;
  sqlite3_open_v2(databasePath.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
  const QByteArray bytes(reinterpret_cast<const char*>(key.bytes().data()), qsizetype(key.bytes().size()));
  const QByteArray raw = "x'" + bytes.toHex() + '\'';
  sqlite3_key_v2(database, "main", raw.constData(), int(raw.size()));
  sqlite3_int64 size = 0;
  unsigned char* const pages = sqlite3_serialize(database, "main", &size, 0);
  const QByteArray all(reinterpret_cast<const char*>(pages), qsizetype(pages == nullptr ? 0 : size));
  sqlite3_free(pages);
  sqlite3_close_v2(database);
  return all;
}

}  // namespace candor::tests
