#include "vault/old_ways.h"

#include "vault/opening.h"
#include "vault/place.h"

#include <QDir>

#include <algorithm>
#include <iterator>

namespace candor::vault {

std::vector<SlotRecord> waysOnlyOf(const Header& set, const Header& vault) {
  std::vector<SlotRecord> only;
  std::copy_if(set.slots.begin(), set.slots.end(), std::back_inserter(only), [&vault](const SlotRecord& slot) {
    return std::find(vault.slots.begin(), vault.slots.end(), slot) == vault.slots.end();
  });
  return only;
}

std::vector<OldWays> setsWithOldWays(const Worker& worker, const QStringList& folders, const Header& vault) {
  std::vector<OldWays> found;
  for (const QString& folder : folders) {
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names) {
      if (worker.isStopped()) return found;
      const QString set = folder + u'/' + name;
      const auto header = readHeader(Place{set});
      if (!header || header->vaultId != vault.vaultId) continue;
      std::vector<SlotRecord> only = waysOnlyOf(*header, vault);
      if (!only.empty()) found.push_back({.set = set, .slots = std::move(only)});
    }
  }
  return found;
}

}  // namespace candor::vault
