#include "vault/rekey_run.h"

#include "audit/ledger.h"
#include "crypto/random.h"
#include "crypto/recovery_code.h"
#include "keychain/secret_store.h"
#include "storage/database.h"
#include "vault/backup_set.h"
#include "vault/new_header.h"
#include "vault/slot_making.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

namespace candor::vault {

namespace {

bool hasKeychain(const std::vector<SlotRecord>& among) {
  return std::any_of(among.begin(), among.end(),
                     [](const SlotRecord& slot) { return slot.kind == SlotKind::Keychain; });
}

// The pages are written once more beside themselves, and once as a backup.
Result<void> checkRoom(const Place& place) {
  const qint64 needed = 2 * QFileInfo(place.database()).size();
  const qint64 free = QStorageInfo(place.folder).bytesAvailable();
  if (free < 0 || free >= needed) return {};
  return Error{Fault::DiskFull, QStringLiteral("a rekey takes twice the room of the database")};
}

}  // namespace

Result<RekeyOutcome> RekeyRun::rekey(std::span<const SlotInput> keep, std::optional<int> logN, Proof proof) {
  if (keep.empty() && !hasKeychain(m_open.header.slots))
    return Error{Fault::Invalid, QStringLiteral("nothing but a recovery code would open the vault")};
  if (const auto room = checkRoom(m_open.place); !room) return room.error();
  if (const auto kept = checkKept(keep, proof); !kept) return kept.error();
  if (const auto backedUp = backUp(); !backedUp) return backedUp.error();
  m_nextKey = crypto::randomSecret(KeySize);
  auto done = makeSlots(keep, logN);
  if (done) done = announce();
  if (done) done = changePages();
  if (!done) {
    undo();
    return done.error();
  }
  if (const auto finished = finish(); !finished) return finished.error();
  return std::move(m_outcome);
}

Result<void> RekeyRun::checkKept(std::span<const SlotInput> keep, Proof proof) {
  if (proof == Proof::NotNeeded) return {};
  for (const SlotInput& input : keep) {
    const auto& slots_ = m_open.header.slots;
    const bool opens = std::any_of(slots_.begin(), slots_.end(), [&](const SlotRecord& slot) {
      return slot.kind == input.kind && unwrapped(m_worker, m_open.header.vaultId, slot, input);
    });
    if (!opens) return Error{Fault::WrongKey, QStringLiteral("what is to be kept opens nothing now")};
  }
  return {};
}

Result<void> RekeyRun::backUp() {
  m_worker.report({.phase = QStringLiteral("rekey backup")});
  const BackupSource source{.header = m_open.place.header(),
                            .vaultId = m_open.header.vaultId,
                            .key = m_open.key,
                            .made = m_open.surroundings.clock.now(),
                            .reason = BackupReason::Rekey};
  m_outcome.backup = newBackupFolder(m_open.place, source.made);
  const auto bytes = backUpTo(m_worker, m_open.database, source, m_outcome.backup);
  if (!bytes) return bytes.error();
  return m_open.database.write(m_worker, [&](storage::Write& write) {
    return audit::record(write, m_open.surroundings.clock,
                         {.act = audit::Act::BackedUp, .subject = {}, .amount = *bytes});
  });
}

Result<void> RekeyRun::makeSlots(std::span<const SlotInput> keep, std::optional<int> logN) {
  m_next = m_open.header;
  m_next.epoch = m_open.header.epoch + 2;
  m_next.slots.clear();
  SlotMaking making(m_nextKey, m_next.vaultId, lastSlot(m_open.header.slots), m_open.surroundings);
  for (const SlotInput& input : keep) {
    auto slot = making.passphrase(m_worker, input, logN);
    if (!slot) return slot.error();
    m_next.slots.push_back(*std::move(slot));
  }
  m_outcome.recoveryCode = crypto::makeRecoveryCode();
  auto code = making.recovery(m_worker, m_outcome.recoveryCode);
  if (!code) return code.error();
  m_next.slots.push_back(*std::move(code));
  if (!hasKeychain(m_open.header.slots)) return {};
  auto slot = making.keychain(m_worker);
  if (!slot) return keep.empty() ? slot.error() : Result<void>();  // without it there are other ways
  m_next.slots.push_back(*std::move(slot));
  return {};
}

Result<void> RekeyRun::announce() {
  auto forward = wrapped(m_nextKey, m_open.key, m_next.vaultId);
  if (!forward) return forward.error();
  auto back = wrapped(m_open.key, m_nextKey, m_next.vaultId);
  if (!back) return back.error();
  Header both = m_open.header;
  both.epoch = m_open.header.epoch + 1;
  both.pending =
      PendingRekey{.newUnderOld = *std::move(forward), .oldUnderNew = *std::move(back), .slots = m_next.slots};
  m_worker.report({.phase = QStringLiteral("rekey pending")});
  return m_open.book.write(m_worker, both, m_open.key,
                           {{.act = audit::Act::RekeyBegun, .subject = {}, .amount = both.epoch}});
}

Result<void> RekeyRun::changePages() {
  const auto next = databaseKey(m_nextKey, m_next.vaultId);
  if (!next) return next.error();
  m_worker.report({.phase = QStringLiteral("rekey pages")});
  return m_open.database.rekey(m_worker, *next);
}

// Whatever goes wrong from here on, the vault's key is the new one.
Result<void> RekeyRun::finish() {
  const std::vector<SlotRecord> before = std::exchange(m_open.header, m_next).slots;
  m_open.key = std::move(m_nextKey);
  m_worker.report({.phase = QStringLiteral("rekey check")});
  const auto findings = m_open.database.check(m_worker, storage::Thoroughness::Thorough);
  if (!findings) return findings.error();
  if (!findings->isSound()) return Error{Fault::VaultDamaged, findings->faults.value(0)};
  m_worker.report({.phase = QStringLiteral("rekey header")});
  const auto written = m_open.book.write(m_worker, m_open.header, m_open.key,
                                         {{.act = audit::Act::Rekeyed, .subject = {}, .amount = m_open.header.epoch}});
  if (!written) return written;
  for (const SlotRecord& slot : before) {
    const auto& now = m_open.header.slots;
    const bool isKept =
        std::any_of(now.begin(), now.end(), [&slot](const SlotRecord& each) { return each.kind == slot.kind; });
    if (!isKept) m_outcome.dropped.push_back(slot);
    if (slot.kind == SlotKind::Keychain)
      std::ignore = m_open.surroundings.keychain.remove(m_worker, keychainItem(m_open.header.vaultId, slot.id));
  }
  m_worker.report({.phase = QStringLiteral("rekey done")});
  return {};
}

// The pages are as they were. If even that cannot be kept, or they are not, the next opening sees to it.
void RekeyRun::undo() {
  Header again = m_open.header;
  again.epoch = m_next.epoch;
  const auto written = m_open.book.write(m_worker, again, m_open.key,
                                         {{.act = audit::Act::RekeyUndone, .subject = {}, .amount = again.epoch}});
  if (!written) return;
  m_open.header = std::move(again);
  forgetKeychainSlots(m_worker, m_next, m_open.surroundings.keychain);
}

}  // namespace candor::vault
