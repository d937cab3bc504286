#include "vault/salvage.h"

#include "audit/ledger.h"
#include "crypto/random.h"
#include "storage/database.h"
#include "storage/salvage.h"
#include "vault/anchor.h"
#include "vault/attempts.h"
#include "vault/ballast.h"
#include "vault/journal_file.h"
#include "vault/opening.h"
#include "vault/restore_place.h"
#include "vault/restore_source.h"
#include "vault/schema.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

namespace candor::vault {

namespace {

using namespace Qt::StringLiterals;

// Only where it was lost; rows of before then do not verify, and that is so.
constexpr storage::Sql<Secret> KeepLedgerKey(
    "INSERT INTO ledger_key (id, key) VALUES (1, ?) ON CONFLICT (id) DO NOTHING");
constexpr std::size_t LedgerKeySize = 32;

// The damaged database and its log, as they lie there: what is read from now on is the copy.
Result<void> copyDamaged(const Place& from, const QString& to) {
  if (auto copied = copyDurably(from.database(), to); !copied) return copied;
  const QString log = from.database() + u"-wal"_s;
  return QFileInfo::exists(log) ? copyDurably(log, to + u"-wal"_s) : Result<void>();
}

class SalvagedBeside {
 public:
  SalvagedBeside(const Worker& worker, const Surroundings& surroundings, std::span<const storage::Schema> rooms)
      : m_worker(worker), m_surroundings(surroundings), m_schemas(withOwnTables(rooms)) {}

  Result<storage::Salvaged> build(const OpenedSet& damaged, const RestorePlace& place) {
    const Place& beside = place.beside();
    const QString copy = beside.folder + u"/damaged.db"_s;
    const auto key = databaseKey(damaged.key, damaged.vaultId);
    if (!key) return key.error();
    if (auto copied = copyDamaged(place.target(), copy); !copied) return copied.error();
    auto salvaged = storage::salvage(m_worker, copy, *key, beside.database(), *key);
    for (const QString& rest : {QString(), u"-wal"_s, u"-shm"_s}) QFile::remove(copy + rest);
    if (!salvaged) return salvaged;
    const auto replica = storage::Replica::open(beside.database(), *key);
    if (!replica) return replica.error();
    const qint64 number = numberBehind(place.target().journal(), damaged, salvaged->number);
    if (auto skipped = (*replica)->skipTo(number); !skipped) return skipped.error();
    if (auto finished = (*replica)->finish(m_worker); !finished) return finished.error();
    if (auto written = writeDurably(beside.header(), damaged.header); !written) return written.error();
    if (auto written = forgetAttempts(beside.attempts()); !written) return written.error();
    if (auto kept = keepBallast(beside.ballast()); !kept) return kept.error();
    if (auto recorded = record(beside, *key); !recorded) return recorded.error();
    return salvaged;
  }

  void anchor(const QByteArray& vaultId) const { keepHead(m_worker, m_surroundings.keychain, vaultId, m_head); }

 private:
  // Opening brings its tables up to date.
  Result<void> record(const Place& beside, const Secret& key) {
    auto database =
        storage::Database::open(m_worker, {.location = {.path = beside.database()}, .key = key, .schemas = m_schemas});
    if (!database) return database.error();
    const auto recorded = (*database)->write(m_worker, [this](storage::Write& write) -> Result<void> {
      if (auto kept = write.run(KeepLedgerKey, crypto::randomSecret(LedgerKeySize)); !kept) return kept.error();
      return audit::record(write, m_surroundings.clock, {.act = audit::Act::Restored, .subject = u"salvaged"_s});
    });
    if (!recorded) return recorded;
    const auto head = audit::Ledger(**database).head(m_worker);
    if (!head) return head.error();
    m_head = *head;
    return {};
  }

  const Worker& m_worker;
  const Surroundings& m_surroundings;
  std::vector<storage::Schema> m_schemas;
  audit::Head m_head;
};

Result<RescuedVault> salvageVault(const Worker& worker, const QString& folder, const Key& key,
                                  const Surroundings& surroundings, std::span<const storage::Schema> rooms) {
  auto place = RestorePlace::claim(folder);
  if (!place) return place.error();
  const auto damaged = openSet(worker, folder, key, surroundings);
  if (!damaged) return damaged.error();
  SalvagedBeside salvaging(worker, surroundings, rooms);
  const auto salvaged = salvaging.build(*damaged, **place);
  if (!salvaged) return salvaged.error();
  const auto kept = (*place)->take(u"damaged"_s, surroundings.clock.now());
  if (!kept) return kept.error();
  salvaging.anchor(damaged->vaultId);
  return RescuedVault{.way = RescueWay::Salvage,
                      .damaged = *kept,
                      .restored = {},
                      .rows = salvaged->rows,
                      .damagedTables = salvaged->damagedTables};
}

// What the files themselves say; a copy is read, so that nothing is changed.
void lookAtDatabase(const Worker& worker, const Place& place, const OpenedHeader& opened, RescuePlan& plan) {
  const auto key = databaseKey(opened.key, opened.header.vaultId);
  const auto found =
      key ? storage::examineFile(worker, place.database(), *key) : Result<storage::Findings>(key.error());
  if (!found) {
    plan.faults += found.error().detail.isEmpty() ? u"the database does not open"_s : found.error().detail;
    return;
  }
  plan.pages = found->pages;
  plan.damagedPages = found->damagedPages;
  plan.faults += found->faults;
  plan.canSalvage = true;
}

}  // namespace

Result<RescuePlan> planRescue(const Worker& worker, const QString& folder, const Key& key,
                              const Surroundings& surroundings) {
  const Place place{QDir(folder).absolutePath()};
  RescuePlan plan;
  const auto opened = openHeader(worker, place, key, surroundings);
  if (opened) {
    lookAtDatabase(worker, place, opened->header, plan);
    if (plan.faults.isEmpty() && plan.damagedPages == 0) return plan;
  } else if (opened.error().fault == Fault::VaultDamaged || opened.error().fault == Fault::NoVault) {
    plan.faults += u"the header: "_s + opened.error().detail;
  } else {
    return opened.error();
  }
  const auto reach = newestReach(worker, place.folder, key, surroundings);
  if (reach) plan.restore = *reach;
  const bool isOthers = !reach && reach.error().fault != Fault::NotFound && !plan.canSalvage;
  if (isOthers) return reach.error();
  plan.best = plan.restore ? RescueWay::Restore : RescueWay::Salvage;
  return plan;
}

Result<RescuedVault> rescue(const Worker& worker, const QString& folder, RescueWay way, const Key& key,
                            const Surroundings& surroundings, std::span<const storage::Schema> rooms) {
  switch (way) {
    case RescueWay::None: return Error{Fault::Invalid, u"the vault is whole"_s};
    case RescueWay::Salvage: return salvageVault(worker, folder, key, surroundings, rooms);
    case RescueWay::Restore: break;
  }
  const auto reach = newestReach(worker, folder, key, surroundings);
  if (!reach) return reach.error();
  // A set and all changes since are what a moment after the last of them was.
  const QDateTime end = reach->upTo.isValid() ? reach->upTo : reach->set.made;
  auto restored = restoreVault(worker, {.from = reach->set.folder, .to = folder, .at = end}, key, surroundings, rooms);
  if (!restored) return restored.error();
  RescuedVault rescued{.way = RescueWay::Restore, .damaged = restored->replaced};
  rescued.restored = *std::move(restored);
  return rescued;
}

}  // namespace candor::vault
