// A whole vault: one kept change with its journal, unlocking a large one, and restoring one to a moment.
#include "commits.h"
#include "keychain/store_in_memory.h"
#include "storage/database.h"
#include "support/fixed_clock.h"
#include "vault/backup_upkeep.h"
#include "vault/restore.h"
#include "vault/vault.h"

#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <array>

namespace candor::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array VaultSteps = {storage::Migration{
    1,
    "CREATE TABLE event (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, text TEXT NOT NULL, "
    "bytes BLOB) STRICT"}};
constexpr std::array VaultRooms = {storage::Schema{"bench", VaultSteps}};
constexpr storage::Sql<qint64, QString, QByteArray> AddEvent("INSERT INTO event (time, text, bytes) VALUES (?, ?, ?)");

// In a folder of its own, opened by a keychain in memory: no scrypt.
class WholeVault {
 public:
  WholeVault() {
    auto created = foreground([&](const Worker& worker) {
      return vault::Vault::create(worker, {.folder = folder(), .keychainSlot = vault::KeychainSlot::Add},
                                  surroundings(), VaultRooms);
    });
    if (!created) qFatal("no vault was made");
    m_vault = std::move(created->vault);
  }

  [[nodiscard]] QString folder() const { return m_root.filePath(u"vault"_s); }
  [[nodiscard]] QString elsewhere() const { return m_root.filePath(u"restored"_s); }
  [[nodiscard]] tests::FixedClock& clock() { return m_clock; }
  [[nodiscard]] vault::Surroundings surroundings() { return {.clock = m_clock, .keychain = m_keychain}; }

  // In one transaction.
  void add(int rows, const QByteArray& bytes) {
    const auto done = foreground([&](const Worker& worker) {
      return m_vault->database().write(worker, [&](storage::Write& write) -> Result<void> {
        for (int i = 0; i < rows; ++i) {
          const auto id =
              write.insert(AddEvent, qint64(i), u"A line of about fifty letters, as events have them."_s, bytes);
          if (!id) return id.error();
        }
        return {};
      });
    });
    if (!done) qFatal("rows were not added");
  }

  void keepUp() {
    const auto done = foreground([&](const Worker& worker) { return vault::Upkeep(*m_vault).run(worker); });
    if (!done || !done->backedUp) qFatal("the backup was not made");
  }

  void open() {
    auto opened = foreground([&](const Worker& worker) {
      return vault::Vault::open(worker, folder(), vault::SystemKeychain{}, surroundings(), VaultRooms);
    });
    if (!opened) qFatal("the vault was not opened");
    m_vault = *std::move(opened);
  }
  void close() { m_vault.reset(); }

 private:
  QTemporaryDir m_root;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  std::unique_ptr<vault::Vault> m_vault;
};

void commitOneChangeWithJournal(benchmark::State& state) {
  WholeVault vault;
  timeCommits(state, [&vault] { vault.add(1, QByteArray(2000, 'x')); });
}

// A hundred thousand rows, a backup in the middle of them, and the journal since. What scrypt takes comes on top.
void unlockHundredThousandRows(benchmark::State& state) {
  static WholeVault vault;
  static const bool isFilled = [] {
    for (int i = 0; i < 100; ++i) {
      vault.add(1000, QByteArray(100, 'x'));
      if (i == 50) vault.keepUp();
    }
    return true;
  }();
  benchmark::DoNotOptimize(isFilled);
  for (auto _ : state) {
    state.PauseTiming();
    vault.close();
    state.ResumeTiming();
    vault.open();
  }
}

// A backup of 165 MB and a thousand changes after it.
void restoreToAMoment(benchmark::State& state) {
  static WholeVault vault;
  static const bool isFilled = [] {
    for (int i = 0; i < 40; ++i) vault.add(41, QByteArray(100'000, char('a' + i % 26)));
    vault.keepUp();
    for (int i = 0; i < 1000; ++i) {
      vault.clock().advance(60);
      vault.add(1, QByteArray(2000, 'x'));
    }
    vault.close();
    return true;
  }();
  benchmark::DoNotOptimize(isFilled);
  for (auto _ : state) {
    const auto restored = foreground([&](const Worker& worker) {
      return vault::restoreVault(worker, {.from = vault.folder(), .to = vault.elsewhere(), .at = vault.clock().now()},
                                 vault::SystemKeychain{}, vault.surroundings(), VaultRooms);
    });
    if (!restored || restored->changes < 1000) qFatal("the vault was not restored");
    state.PauseTiming();
    QDir(vault.elsewhere()).removeRecursively();
    state.ResumeTiming();
  }
}

BENCHMARK(commitOneChangeWithJournal)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(unlockHundredThousandRows)->Unit(benchmark::kMillisecond);
BENCHMARK(restoreToAMoment)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace

}  // namespace candor::bench
