#include "vault/arrival.h"

#include "audit/ledger.h"
#include "keychain/secret_store.h"
#include "storage/database.h"
#include "vault/new_header.h"
#include "vault/slots.h"
#include "vault/ways.h"

#include <algorithm>
#include <tuple>

namespace candor::vault {

namespace {

Result<void> record(const Worker& worker, const Arrival& arrival, const std::vector<audit::NewEntry>& entries) {
  return arrival.database.write(worker, [&](storage::Write& write) -> Result<void> {
    for (const audit::NewEntry& entry : entries) {
      if (auto recorded = audit::record(write, arrival.surroundings.clock, entry); !recorded) return recorded;
    }
    return {};
  });
}

// The header that the database's key leads to takes the place of the one with both keys. The recovery code in it may
// never have been seen by anybody, so it is one that has to be replaced.
Result<void> settleRekey(const Worker& worker, const Arrival& arrival) {
  const bool isDone = arrival.rekey == RekeyState::Done;
  const auto written = arrival.book.write(
      worker, arrival.header, arrival.key,
      {{.act = isDone ? audit::Act::Rekeyed : audit::Act::RekeyUndone, .subject = {}, .amount = arrival.header.epoch}});
  if (!written) return written;
  const auto& rekeyed = arrival.opened.header.rekeyed;
  Header gone = arrival.header;
  gone.slots = isDone || !rekeyed ? arrival.opened.header.header.slots : rekeyed->header.slots;
  forgetKeychainSlots(worker, gone, arrival.surroundings.keychain);
  if (!isDone) return {};
  for (const SlotRecord& slot : arrival.header.slots) {
    if (slot.kind != SlotKind::Recovery) continue;
    if (auto noted = noteUsedRecovery(worker, arrival.database, slot.id); !noted) return noted;
  }
  return {};
}

Result<void> dropKeychain(const Worker& worker, const Arrival& arrival) {
  Header next = arrival.header;
  std::erase_if(next.slots, [](const SlotRecord& slot) { return slot.kind == SlotKind::Keychain; });
  if (next.slots.size() == arrival.header.slots.size()) return {};
  ++next.epoch;
  const auto written = arrival.book.write(worker, next, arrival.key, {{.act = audit::Act::KeychainRetired}});
  if (!written) return written;
  forgetKeychainSlots(worker, arrival.header, arrival.surroundings.keychain);
  arrival.header = std::move(next);
  return {};
}

// Rows for what happened while the vault was locked, and for this opening.
std::vector<audit::NewEntry> entriesOf(const Arrival& arrival, HeaderStanding standing) {
  std::vector<audit::NewEntry> entries;
  const Lockout& lockout = arrival.opened.lockout;
  const auto add = [&entries](audit::Act act, qint64 amount) { entries.push_back({.act = act, .amount = amount}); };
  if (lockout.attempts().failed > 0) add(audit::Act::UnlockFailed, lockout.attempts().failed);
  if (lockout.oddities().isChanged) add(audit::Act::AttemptsChanged, 0);
  if (lockout.oddities().clockJump != 0) add(audit::Act::ClockJumped, lockout.oddities().clockJump);
  if (standing == HeaderStanding::Changed) add(audit::Act::HeaderChanged, 0);
  const QString subject = slotSubject(arrival.opened.header.slot);
  entries.push_back({.act = audit::Act::Unlocked, .subject = subject});
  if (arrival.opened.header.kind == SlotKind::Recovery)
    entries.push_back({.act = audit::Act::RecoveryUsed, .subject = subject});
  return entries;
}

std::vector<Unusual> unusualOf(const Arrival& arrival, HeaderStanding standing) {
  using enum Unusual::Kind;
  std::vector<Unusual> found;
  const Lockout& lockout = arrival.opened.lockout;
  const Attempts& attempts = lockout.attempts();
  if (attempts.failed >= ManyFailures)
    found.push_back({.kind = FailedUnlocks, .amount = attempts.failed, .since = attempts.first});
  if (standing == HeaderStanding::Changed) found.push_back({.kind = HeaderChanged});
  if (lockout.oddities().isChanged) found.push_back({.kind = AttemptsChanged});
  if (lockout.oddities().clockJump != 0) found.push_back({.kind = ClockJumped, .amount = lockout.oddities().clockJump});
  if (arrival.opened.idle == Idle::Retired) found.push_back({.kind = KeychainRetired, .since = lockout.unlocked()});
  if (arrival.opened.idle == Idle::Kept) found.push_back({.kind = KeychainKept, .since = lockout.unlocked()});
  return found;
}

}  // namespace

Result<std::vector<Unusual>> arrive(const Worker& worker, const Arrival& arrival) {
  HeaderStanding standing = HeaderStanding::Known;
  if (arrival.rekey == RekeyState::None) {
    const auto met = arrival.book.meet(worker, arrival.opened.header.digest);
    if (!met) return met.error();
    standing = *met;
  }
  // First of all, so that whoever asks the ledger later finds it whatever comes next.
  if (const auto recorded = record(worker, arrival, entriesOf(arrival, standing)); !recorded) return recorded.error();
  if (arrival.opened.header.kind == SlotKind::Recovery) {
    const auto noted = noteUsedRecovery(worker, arrival.database, arrival.opened.header.slot);
    if (!noted) return noted.error();
  }
  // A full disk must not keep anybody out: both are found again the next time.
  if (arrival.rekey != RekeyState::None) std::ignore = settleRekey(worker, arrival);
  if (arrival.opened.idle == Idle::Retired) std::ignore = dropKeychain(worker, arrival);
  return unusualOf(arrival, standing);
}

}  // namespace candor::vault
