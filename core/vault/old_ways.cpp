#include "vault/old_ways.h"

#include "vault/folder.h"
#include "vault/header_bytes.h"
#include "vault/place.h"
#include "vault/slots.h"

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

std::vector<OldWays> setsWithOldWays(const Worker& worker, const QStringList& sets, const VaultNow& vault) {
  std::vector<OldWays> found;
  const auto key = headerKey(vault.key, vault.header.vaultId);
  if (!key) return found;
  for (const QString& set : sets) {
    if (worker.isStopped()) return found;
    const Place place{set};
    const auto bytes = readWhole(place.header(), MostHeaderBytes);
    const auto header = bytes ? parseHeader(*bytes) : Result<Header>(bytes.error());
    if (!header || header->vaultId != vault.header.vaultId) continue;
    std::vector<SlotRecord> only = waysOnlyOf(*header, vault.header);
    if (!only.empty())
      found.push_back({.set = set, .slots = std::move(only), .isUnderOtherKey = !isAuthentic(*bytes, *key)});
  }
  return found;
}

}  // namespace candor::vault
