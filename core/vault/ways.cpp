#include "vault/ways.h"

#include "crypto/recovery_code.h"
#include "keychain/secret_store.h"
#include "vault/rekey_run.h"
#include "vault/slot_making.h"
#include "vault/slots.h"
#include "vault/step_up.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace candor::vault {

namespace {

constexpr std::size_t LeastWays = 2;

template <class... Cases>
struct EachWay : Cases... {
  using Cases::operator()...;
};

// What opens a slot of a passphrase; nothing for a key of another kind.
std::optional<SlotInput> inputOf(const Key& key) {
  if (const auto* words = std::get_if<Passphrase>(&key))
    return SlotInput{.kind = SlotKind::Passphrase, .secret = words->text};
  if (const auto* both = std::get_if<PassphraseAndFile>(&key))
    return SlotInput{.kind = SlotKind::PassphraseAndFile, .secret = both->text, .keyFile = &both->keyFile};
  return std::nullopt;
}

std::vector<SlotRecord> without(std::vector<SlotRecord> among, SlotId slot) {
  std::erase_if(among, [slot](const SlotRecord& each) { return each.id == slot; });
  return among;
}

}  // namespace

QString slotSubject(SlotId slot) { return QStringLiteral("slot %1").arg(slot.value()); }

Ways::Ways(const Open& open) : m_open(open), m_book(open.place, open.database, open.surroundings.clock) {}

std::vector<SlotRecord> Ways::list() const {
  const std::shared_lock lock(m_open.changing);
  return m_open.header.slots;
}

Result<void> Ways::replace(const Worker& worker, Header next, const std::vector<audit::NewEntry>& entries) {
  next.epoch = m_open.header.epoch + 1;
  if (auto written = m_book.write(worker, next, m_open.key, entries); !written) return written;
  m_open.header = std::move(next);
  return {};
}

Result<AddedWay> Ways::add(const Worker& worker, const NewWay& way) {
  if (const auto allowed = m_open.stepUp.require(worker); !allowed) return allowed.error();
  const std::unique_lock lock(m_open.changing);
  if (m_open.header.slots.size() >= std::size_t(MostSlots)) return Error{Fault::TooManySlots, {}};
  SlotMaking making(m_open.key, m_open.header.vaultId, lastSlot(m_open.header.slots), m_open.surroundings);
  Secret code;
  auto slot = std::visit(
      EachWay{[&](const NewPassphrase& wanted) {
                return making.passphrase(worker, {.kind = SlotKind::Passphrase, .secret = wanted.text}, wanted.logN);
              },
              [&](const NewPassphraseAndFile& wanted) {
                return making.passphrase(
                    worker, {.kind = SlotKind::PassphraseAndFile, .secret = wanted.text, .keyFile = &wanted.keyFile},
                    wanted.logN);
              },
              [&](const NewKeychain&) { return making.keychain(worker); },
              [&](const NewRecoveryCode&) {
                code = crypto::makeRecoveryCode();
                return making.recovery(worker, code);
              }},
      way);
  if (!slot) return slot.error();
  const SlotId id = slot->id;
  Header next = m_open.header;
  next.slots.push_back(*std::move(slot));
  const auto kept = replace(worker, std::move(next), {{.act = audit::Act::SlotAdded, .subject = slotSubject(id)}});
  if (!kept) {
    if (std::holds_alternative<NewKeychain>(way))
      std::ignore = m_open.surroundings.keychain.remove(worker, keychainItem(m_open.header.vaultId, id));
    return kept.error();
  }
  return AddedWay{.slot = id, .recoveryCode = std::move(code)};
}

// A keychain that lost its secret opens nothing.
Result<void> Ways::checkRemoval(const Worker& worker, const std::vector<SlotRecord>& left) const {
  const auto works = [&](const SlotRecord& slot) {
    return slot.kind != SlotKind::Keychain ||
           m_open.surroundings.keychain.read(worker, keychainItem(m_open.header.vaultId, slot.id));
  };
  if (left.size() >= LeastWays && std::any_of(left.begin(), left.end(), works)) return {};
  return Error{Fault::LastSlot, {}};
}

Result<void> Ways::remove(const Worker& worker, SlotId slot) {
  if (auto allowed = m_open.stepUp.require(worker); !allowed) return allowed;
  const std::unique_lock lock(m_open.changing);
  Header next = m_open.header;
  next.slots = without(next.slots, slot);
  if (next.slots.size() == m_open.header.slots.size()) return Error{Fault::NotFound, slotSubject(slot)};
  if (auto allowed = checkRemoval(worker, next.slots); !allowed) return allowed;
  auto kept = replace(worker, std::move(next), {{.act = audit::Act::SlotRemoved, .subject = slotSubject(slot)}});
  // There is none of this name for a slot that is not the keychain's.
  if (kept) std::ignore = m_open.surroundings.keychain.remove(worker, keychainItem(m_open.header.vaultId, slot));
  return kept;
}

Result<void> Ways::changePassphrase(const Worker& worker, const Key& old, const NewPassphrase& wanted) {
  if (auto allowed = m_open.stepUp.require(worker); !allowed) return allowed;
  const auto input = inputOf(old);
  if (!input) return Error{Fault::Invalid, QStringLiteral("not a passphrase")};
  const std::unique_lock lock(m_open.changing);
  for (const SlotRecord& slot : m_open.header.slots) {
    if (slot.kind != input->kind || !unwrapped(worker, m_open.header.vaultId, slot, *input)) continue;
    SlotMaking making(m_open.key, m_open.header.vaultId, lastSlot(m_open.header.slots), m_open.surroundings);
    auto made =
        making.passphrase(worker, {.kind = input->kind, .secret = wanted.text, .keyFile = input->keyFile}, wanted.logN);
    if (!made) return made.error();
    const SlotId id = made->id;
    Header next = m_open.header;
    next.slots = without(next.slots, slot.id);
    next.slots.push_back(*std::move(made));
    return replace(worker, std::move(next), {{.act = audit::Act::PassphraseChanged, .subject = slotSubject(id)}});
  }
  return Error{Fault::WrongKey, {}};
}

Result<Secret> Ways::replaceRecovery(const Worker& worker) {
  if (const auto allowed = m_open.stepUp.require(worker); !allowed) return allowed.error();
  const std::unique_lock lock(m_open.changing);
  SlotMaking making(m_open.key, m_open.header.vaultId, lastSlot(m_open.header.slots), m_open.surroundings);
  Secret code = crypto::makeRecoveryCode();
  auto made = making.recovery(worker, code);
  if (!made) return made.error();
  std::vector<audit::NewEntry> entries;
  Header next = m_open.header;
  std::erase_if(next.slots, [&entries](const SlotRecord& slot) {
    if (slot.kind != SlotKind::Recovery) return false;
    entries.push_back({.act = audit::Act::SlotRemoved, .subject = slotSubject(slot.id)});
    return true;
  });
  if (next.slots.size() >= std::size_t(MostSlots)) return Error{Fault::TooManySlots, {}};
  entries.push_back({.act = audit::Act::SlotAdded, .subject = slotSubject(made->id)});
  next.slots.push_back(*std::move(made));
  if (const auto kept = replace(worker, std::move(next), entries); !kept) return kept.error();
  return code;
}

Result<bool> Ways::mustRenew(const Worker& worker) const { return hasUsedRecovery(worker, m_open.database, list()); }

Result<RekeyOutcome> Ways::rekey(const Worker& worker, const Rekeying& wanted) {
  if (const auto allowed = m_open.stepUp.require(worker); !allowed) return allowed.error();
  const auto isNew = mustRenew(worker);
  if (!isNew) return isNew.error();
  const std::unique_lock lock(m_open.changing);
  RekeyRun run(worker, {.place = m_open.place,
                        .header = m_open.header,
                        .key = m_open.key,
                        .surroundings = m_open.surroundings,
                        .database = m_open.database,
                        .book = m_book});
  std::vector<SlotInput> keep;
  for (const Key& key : wanted.keep) {
    const auto input = inputOf(key);
    if (!input) return Error{Fault::Invalid, QStringLiteral("not a passphrase")};
    keep.push_back({.kind = input->kind, .secret = input->secret, .keyFile = input->keyFile});
  }
  return run.rekey(keep, wanted.logN, *isNew ? Proof::NotNeeded : Proof::Needed);
}

}  // namespace candor::vault
