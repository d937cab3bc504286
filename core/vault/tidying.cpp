#include "vault/tidying.h"

#include "vault/exchange.h"
#include "vault/folder.h"

#include <QDir>
#include <QFile>

namespace candor::vault {

Result<void> tidyUp(const Place& place) {
  if (const auto settled = settleExchange(place); !settled) return settled.error();
  removeUnfinishedBeside(place);
  for (const QString& path : {place.header(), place.attempts(), place.ballast()}) QFile::remove(unfinishedName(path));
  QDir journal(place.journal());
  for (const QString& name : journal.entryList({unfinishedName(QStringLiteral("*"))}, QDir::Files | QDir::Hidden))
    journal.remove(name);
  return {};
}

}  // namespace candor::vault
