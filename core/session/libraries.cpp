#include "session/libraries.h"

#include "crypto/self_check.h"
#include "storage/settings.h"

namespace candor::session {

std::vector<Library> libraries() {
  return {{.name = QStringLiteral("Qt"), .version = QString::fromLatin1(qVersion())},
          {.name = QStringLiteral("OpenSSL"), .version = crypto::libraryVersion()},
          {.name = QStringLiteral("ICU"), .version = crypto::unicodeVersion()},
          {.name = QStringLiteral("SQLite"), .version = storage::libraryVersion()}};
}

}  // namespace candor::session
