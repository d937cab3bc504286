// Upkeep of sets that open with what opens the vault no more.
#include "storage/database.h"
#include "vault/backup_rewrite.h"
#include "vault/backup_upkeep.h"
#include "vault/folder.h"
#include "vault/restore_source.h"

#include <algorithm>
#include <shared_mutex>
#include <utility>

namespace candor::vault {

Result<std::vector<OldWays>> Upkeep::oldWays(const Worker& worker) {
  const auto copies = knownCopies(worker, *m_vault.m_database);
  if (!copies) return copies.error();
  QStringList sets;
  for (const KnownCopy& set : ownSets()) sets += set.path;
  for (const KnownCopy& copy : *copies) {
    if (copy.kind == CopyKind::Set && !sets.contains(copy.path)) sets += copy.path;
  }
  const std::shared_lock unchanged(m_vault.m_changing);
  return setsWithOldWays(worker, sets, {.header = m_vault.m_header, .key = m_vault.m_key});
}

namespace {

// The vault's key when the set was made.
Result<Secret> keyOfThen(const Worker& worker, const QString& set, std::span<const Key> then,
                         const Surroundings& surroundings) {
  Error failed{Fault::WrongKey, {}};
  for (const Key& key : then) {
    auto opened = openSet(worker, set, key, surroundings);
    if (opened) return std::move(opened->key);
    failed = opened.error();
    if (failed.fault != Fault::WrongKey && failed.fault != Fault::Invalid) return failed;
  }
  return Error{Fault::WrongKey, failed.detail};
}

}  // namespace

Result<void> Upkeep::rewrite(const Worker& worker, const OldWays& old, std::span<const Key> then) {
  const auto set = backupIn(old.set);
  if (!set) return Error{Fault::VaultDamaged, QStringLiteral("there is no whole set")};
  Result<Secret> earlier = Secret();
  if (old.isUnderOtherKey) earlier = keyOfThen(worker, old.set, then, m_vault.m_surroundings);
  if (!earlier) return earlier.error();
  const std::shared_lock unchanged(m_vault.m_changing);  // header and key belong together
  const auto header = readWhole(m_vault.m_place.header(), MostHeaderBytes);
  if (!header) return header.error();
  return rewriteSet(worker, {.set = *set,
                             .from = old.isUnderOtherKey ? *earlier : m_vault.m_key,
                             .to = m_vault.m_key,
                             .header = *header,
                             .vaultId = m_vault.m_header.vaultId});
}

Result<RewrittenSets> Upkeep::rewriteOld(const Worker& worker, std::span<const Key> then) {
  const auto old = oldWays(worker);
  if (!old) return old.error();
  RewrittenSets rewritten;
  for (const OldWays& each : *old) {
    if (worker.isStopped()) return Error{Fault::Cancelled, {}};
    worker.report({.phase = QStringLiteral("rewrite"),
                   .done = qint64(rewritten.sets.size()) + qint64(rewritten.left.size()),
                   .total = qint64(old->size())});
    const auto made = rewrite(worker, each, then);
    if (made)
      rewritten.sets += each.set;
    else if (made.error().fault == Fault::Cancelled)
      return made.error();
    else
      rewritten.left.push_back({.set = each.set, .error = made.error()});
  }
  if (rewritten.sets.isEmpty()) return rewritten;
  const auto recorded = m_vault.m_database->write(worker, [&](storage::Write& write) {
    return audit::record(write, m_vault.m_surroundings.clock,
                         {.act = audit::Act::BackupsRewritten, .subject = {}, .amount = rewritten.sets.size()});
  });
  if (!recorded) return recorded.error();
  return rewritten;
}

}  // namespace candor::vault
