#include "vault/vault.h"

#include "crypto/random.h"
#include "crypto/self_check.h"
#include "storage/database.h"
#include "vault/arrival.h"
#include "vault/backup_copies.h"
#include "vault/backup_set.h"
#include "vault/ballast.h"
#include "vault/folder.h"
#include "vault/header_bytes.h"
#include "vault/journal.h"
#include "vault/new_header.h"
#include "vault/opening.h"
#include "vault/schema.h"
#include "vault/slots.h"
#include "vault/tidying.h"

#include <QDir>
#include <QFile>

#include <optional>
#include <vector>

namespace candor::vault {

// All but the database, which is opened with them.
struct Vault::Parts {
  Place place;
  Header header;
  Secret key;
  Surroundings surroundings;
  storage::WhenAbsent whenAbsent;
  Attempts failedBefore;
  std::unique_ptr<InUse> inUse;
  std::unique_ptr<storage::Database> database;
  std::unique_ptr<Journal> journal = nullptr;
  std::vector<storage::Belonging> belongings = {};
  std::optional<Rekeyed> rekeyed = {};  // when a rekey is pending
  RekeyState rekey = RekeyState::None;
};

namespace {

Result<void> recordAll(const Worker& worker, storage::Database& database, const Clock& clock,
                       const std::vector<audit::NewEntry>& entries) {
  return database.write(worker, [&](storage::Write& write) -> Result<void> {
    for (const audit::NewEntry& entry : entries) {
      if (auto recorded = audit::record(write, clock, entry); !recorded) return recorded;
    }
    return {};
  });
}

// What a creation that failed has made.
void removeFiles(const Place& place) {
  const QString database = place.database();
  for (const QString& path :
       {place.header(), database, database + QStringLiteral("-wal"), database + QStringLiteral("-shm"),
        database + QStringLiteral("-journal"), place.attempts(), place.ballast()})
    QFile::remove(path);
}

}  // namespace

Vault::Vault(Parts parts)
    : m_place(std::move(parts.place)),
      m_header(std::move(parts.header)),
      m_key(std::move(parts.key)),
      m_surroundings(parts.surroundings),
      m_failedBefore(std::move(parts.failedBefore)),
      m_rekey(parts.rekey),
      m_inUse(std::move(parts.inUse)),
      m_journal(std::move(parts.journal)),
      m_belongings(std::move(parts.belongings)),
      m_database(std::move(parts.database)),
      m_ledger(*m_database),
      m_stepUp(std::make_unique<StepUp>(*m_database, m_surroundings.clock)),
      m_ways(std::make_unique<Ways>(Ways::Open{.place = m_place,
                                               .header = m_header,
                                               .key = m_key,
                                               .surroundings = m_surroundings,
                                               .database = *m_database,
                                               .changing = m_changing,
                                               .stepUp = *m_stepUp})) {}

Vault::~Vault() = default;

Result<std::unique_ptr<storage::Database>> Vault::openDatabase(const Worker& worker, Parts& parts,
                                                               std::span<const storage::Schema> rooms) {
  const std::vector<storage::Schema> schemas = withOwnTables(rooms);
  parts.belongings.clear();
  for (const storage::Schema& schema : schemas)
    parts.belongings.insert(parts.belongings.end(), schema.belongings.begin(), schema.belongings.end());
  const auto ofDatabase = databaseKey(parts.key, parts.header.vaultId);
  if (!ofDatabase) return ofDatabase.error();
  const BackupSource source{.header = parts.place.header(),
                            .vaultId = parts.header.vaultId,
                            .key = parts.key,
                            .made = parts.surroundings.clock.now(),
                            .reason = BackupReason::Migration};
  auto ofJournal = journalKey(parts.key, parts.header.vaultId);
  if (!ofJournal) return ofJournal.error();
  parts.journal = std::make_unique<Journal>(parts.place.journal(), *std::move(ofJournal), parts.header.vaultId,
                                            parts.surroundings.clock);
  std::optional<qint64> backedUp;  // before a migration
  auto database = storage::Database::open(
      worker, {.location = {.path = parts.place.database()},
               .key = *ofDatabase,
               .schemas = schemas,
               .whenAbsent = parts.whenAbsent,
               .beforeMigration = [&](const Worker& inner, storage::Database& before) -> Result<void> {
                 // A set carries the header, which has to lead to the set's key.
                 if (parts.rekeyed) {
                   if (const auto settled = writeHeader(parts.place, parts.header, parts.key); !settled) return settled;
                 }
                 const auto made = backUpTo(inner, before, source, newBackupFolder(parts.place, source.made));
                 if (!made) return made.error();
                 backedUp = *made;
                 return {};
               },
               .makeRoom = [ballast = parts.place.ballast()] { return giveUpBallast(ballast); },
               .journal = parts.journal.get()});
  if (!database || !backedUp) return database;
  const auto recorded =
      recordAll(worker, **database, parts.surroundings.clock,
                {{.act = audit::Act::BackedUp, .subject = {}, .amount = *backedUp}, {.act = audit::Act::Migrated}});
  if (!recorded) return recorded.error();
  return database;
}

Result<std::unique_ptr<Vault>> Vault::assemble(const Worker& worker, Parts parts,
                                               std::span<const storage::Schema> rooms) {
  const auto isOthers = [](const auto& opened) { return !opened && opened.error().fault == Fault::WrongKey; };
  auto database = openDatabase(worker, parts, rooms);
  if (parts.rekeyed) parts.rekey = RekeyState::Undone;
  if (isOthers(database) && parts.rekeyed) {
    parts.header = parts.rekeyed->header;
    parts.key = Secret(parts.rekeyed->key.bytes());
    parts.rekey = RekeyState::Done;
    database = openDatabase(worker, parts, rooms);
  }
  // The key was proven by the header; a database that does not take it is not the one that belongs to it.
  if (isOthers(database)) return Error{Fault::VaultDamaged, database.error().detail};
  if (!database) return database.error();
  parts.database = *std::move(database);
  return std::unique_ptr<Vault>(new Vault(std::move(parts)));
}

Result<Created> Vault::create(const Worker& worker, const NewVault& wanted, const Surroundings& surroundings,
                              std::span<const storage::Schema> rooms) {
  if (const auto able = crypto::selfCheck(); !able) return able.error();
  const Place place{QDir(wanted.folder).absolutePath()};
  if (const auto made = makeFolder(place.folder); !made) return made.error();
  auto inUse = InUse::claim(place.folder);
  if (!inUse) return inUse.error();
  // Whoever had the folder a moment ago may have made a vault in it since it was found empty.
  if (QFile::exists(place.header()) || QFile::exists(place.database())) return Error{Fault::AlreadyThere, {}};
  auto made = newHeader(worker, wanted, surroundings);
  if (!made) return made.error();

  const auto build = [&]() -> Result<std::unique_ptr<Vault>> {
    if (const auto file = makePrivateFile(place.database()); !file) return file.error();
    if (const auto attempts = forgetAttempts(place.attempts()); !attempts) return attempts.error();
    if (const auto ballast = keepBallast(place.ballast()); !ballast) return ballast.error();
    auto vault = assemble(worker,
                          {.place = place,
                           .header = made->header,
                           .key = Secret(made->key.bytes()),
                           .surroundings = surroundings,
                           .whenAbsent = storage::WhenAbsent::Create,
                           .failedBefore = {},
                           .inUse = *std::move(inUse),
                           .database = nullptr},
                          rooms);
    if (!vault) return vault;
    if (const auto recorded =
            recordAll(worker, (*vault)->database(), surroundings.clock, {{.act = audit::Act::VaultCreated}});
        !recorded)
      return recorded.error();
    // Last, because a folder with a header is a vault.
    HeaderBook book(place, (*vault)->database(), surroundings.clock);
    if (const auto written = book.write(worker, made->header, made->key, {}); !written) return written.error();
    (*vault)->startAnchor({});
    return vault;
  };
  auto vault = build();
  if (!vault) {
    removeFiles(place);
    forgetKeychainSlots(worker, made->header, surroundings.keychain);
    return vault.error();
  }
  return Created{.vault = *std::move(vault), .recoveryCode = std::move(made->recoveryCode)};
}

Result<std::unique_ptr<Vault>> Vault::open(const Worker& worker, const QString& folder, const Key& key,
                                           const Surroundings& surroundings, std::span<const storage::Schema> rooms) {
  if (const auto able = crypto::selfCheck(); !able) return able.error();
  const Place place{QDir(folder).absolutePath()};
  if (const auto checked = checkFolder(place); !checked) return checked.error();
  auto inUse = InUse::claim(place.folder);
  if (!inUse) return inUse.error();
  if (const auto tidied = tidyUp(place); !tidied) return tidied.error();
  auto opened = openHeader(worker, place, key, surroundings);
  if (!opened) return opened.error();
  if (!QFile::exists(place.database())) return Error{Fault::VaultDamaged, QStringLiteral("the database is missing")};
  auto vault = assemble(worker, partsOf(place, *opened, surroundings, *std::move(inUse)), rooms);
  if (!vault) return vault;
  const auto head = (*vault)->ledger().head(worker);
  if (!head) return head.error();
  if (const auto welcomed = (*vault)->welcome(worker, *opened); !welcomed) return welcomed.error();
  if (const auto forgotten = opened->lockout.forget(worker); !forgotten) return forgotten.error();
  (*vault)->startAnchor(*head);
  // Room for deleting on a full disk; one that is full now gets it another day.
  std::ignore = keepBallast(place.ballast());
  return vault;
}

Vault::Parts Vault::partsOf(const Place& place, const OpenedLock& opened, const Surroundings& surroundings,
                            std::unique_ptr<InUse> inUse) {
  Parts parts{.place = place,
              .header = opened.header.header,
              .key = Secret(opened.header.key.bytes()),
              .surroundings = surroundings,
              .whenAbsent = storage::WhenAbsent::Refuse,
              .failedBefore = opened.lockout.attempts(),
              .inUse = std::move(inUse),
              .database = nullptr};
  if (const auto& rekeyed = opened.header.rekeyed)
    parts.rekeyed = Rekeyed{.header = rekeyed->header, .key = Secret(rekeyed->key.bytes())};
  return parts;
}

Result<void> Vault::welcome(const Worker& worker, const OpenedLock& opened) {
  HeaderBook book(m_place, *m_database, m_surroundings.clock);
  auto unusual = arrive(worker, {.opened = opened,
                                 .rekey = m_rekey,
                                 .header = m_header,
                                 .key = m_key,
                                 .database = *m_database,
                                 .book = book,
                                 .surroundings = m_surroundings});
  if (!unusual) return unusual.error();
  m_unusual = *std::move(unusual);
  return {};
}

std::vector<Unusual> Vault::unusual() const {
  std::vector<Unusual> all = m_unusual;
  const Anchoring anchoring = m_anchor->now();
  if (anchoring.standing == Standing::RolledBack)
    all.push_back({.kind = Unusual::Kind::RolledBack, .amount = anchoring.missing});
  return all;
}

void Vault::startAnchor(const audit::Head& opened) {
  m_anchor = std::make_unique<Anchor>(*m_database, m_surroundings, m_header.vaultId, opened);
}

Result<Soundness> Vault::check(const Worker& worker) {
  const std::shared_lock lock(m_changing);
  const auto findings = m_database->check(worker, storage::Thoroughness::Thorough);
  if (!findings) return findings.error();
  Soundness soundness{
      .pages = findings->pages, .damagedPages = findings->damagedPages, .faults = findings->faults, .ledger = {}};
  const auto ofHeader = headerKey(m_key, m_header.vaultId);
  if (!ofHeader) return ofHeader.error();
  const auto header = readWhole(m_place.header(), MostHeaderBytes);
  if (!header || !isAuthentic(*header, *ofHeader))
    soundness.faults.append(QStringLiteral("the header is not the one that was written"));
  // Pages that cannot be read do not let the ledger be read either.
  if (!findings->isSound()) return soundness;
  const auto ledger = m_ledger.verify(worker, std::nullopt);
  if (!ledger) return ledger.error();
  soundness.ledger = *ledger;
  return soundness;
}

Result<qint64> Vault::backUp(const Worker& worker, const QString& folder) {
  const std::shared_lock lock(m_changing);
  const BackupSource source{
      .header = m_place.header(), .vaultId = m_header.vaultId, .key = m_key, .made = m_surroundings.clock.now()};
  const auto bytes = backUpTo(worker, *m_database, source, folder);
  if (!bytes) return bytes;
  const auto recorded = recordAll(worker, *m_database, m_surroundings.clock,
                                  {{.act = audit::Act::BackedUp, .subject = {}, .amount = *bytes}});
  if (!recorded) return recorded.error();
  const auto set = backupIn(QDir(folder).absolutePath());
  if (!set) return Error{Fault::NotReadable, QStringLiteral("the set that was just made")};
  const auto remembered =
      rememberCopy(worker, *m_database, {.path = set->folder, .made = set->made, .number = set->number});
  if (!remembered) return remembered.error();
  return bytes;
}

}  // namespace candor::vault
