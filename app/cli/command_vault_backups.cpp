#include "cli/await.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/kept_json.h"
#include "cli/opened_vault.h"
#include "cli/passphrase.h"
#include "cli/rows.h"
#include "cli/usage.h"
#include "cli/vault_folder.h"
#include "cli/vault_keep.h"
#include "report/shown.h"
#include "session/keeping.h"
#include "words/describe.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(vault::BackupReason reason) {
  switch (reason) {
    case vault::BackupReason::Asked: return u"asked"_s;
    case vault::BackupReason::Daily: return u"daily"_s;
    case vault::BackupReason::Migration: return u"migration"_s;
    case vault::BackupReason::Rekey: return u"rekey"_s;
  }
  return {};
}

QJsonArray rowsOf(const std::vector<vault::KnownCopy>& copies) {
  QJsonArray rows;
  for (const vault::KnownCopy& copy : copies)
    rows += QJsonObject{{u"path"_s, copy.path}, {u"made"_s, timeJson(copy.made)}};
  return rows;
}

bool isOld(const std::vector<vault::OldWays>& old, const QString& set) {
  return std::ranges::find(old, set, &vault::OldWays::set) != old.end();
}

struct Backups {
  vault::UpkeepState state;
  std::vector<vault::OldWays> old;
};

Result<Backups> backupsOf(const Worker& worker, vault::Vault& vault) {
  vault::Upkeep upkeep(vault);
  auto state = upkeep.state(worker);
  if (!state) return state.error();
  auto old = upkeep.oldWays(worker);
  if (!old) return old.error();
  return Backups{.state = *std::move(state), .old = *std::move(old)};
}

QJsonObject backupsJson(const Backups& backups) {
  QJsonArray rows;
  for (const vault::BackupEntry& set : backups.state.sets)
    rows += QJsonObject{{u"folder"_s, set.folder},
                        {u"made"_s, timeJson(set.made)},
                        {u"reason"_s, nameOf(set.reason)},
                        {u"bytes"_s, set.bytes},
                        {u"opens_with_old_ways"_s, isOld(backups.old, set.folder)}};
  QStringList old;
  for (const vault::OldWays& each : backups.old) old += each.set;
  const QDateTime& next = backups.state.nextBackup;
  return {{u"backups"_s, rows},
          {u"next"_s, next.isValid() ? QJsonValue(timeJson(next)) : QJsonValue(QJsonValue::Null)},
          {u"second_folder"_s, backups.state.secondFolder},
          {u"copies"_s, rowsOf(backups.state.copies)},
          {u"old_backups"_s, QJsonArray::fromStringList(old)}};
}

QString backupsPage(const Backups& backups) {
  QString page;
  for (const vault::BackupEntry& set : backups.state.sets)
    page += u"%1  %2  %3\n"_s.arg(set.made.toLocalTime().toString(Qt::ISODate), nameOf(set.reason).leftJustified(9),
                                  report::shownOnOneLine(set.folder));
  if (!backups.old.empty()) page += u"These still open with what opened the vault before (--rewrite-old):\n"_s;
  for (const vault::OldWays& each : backups.old) page += u"  %1\n"_s.arg(report::shownOnOneLine(each.set));
  return page.isEmpty() ? u"There is no backup yet.\n"_s : page;
}

// What may have opened the vault when old sets were made: what was named, as a passphrase and as a recovery code, and
// what opens it now. The keychain's earlier secret is gone.
std::optional<std::vector<vault::Key>> keysOfThen(const Call& call, Console& console, const vault::Key& now) {
  std::vector<vault::Key> keys;
  if (call.has("old-secret-file"_L1)) {
    const auto text = oldSecret(call, console);
    auto words = text ? keyOf(call, console, *text) : std::nullopt;
    if (!words) return std::nullopt;
    keys.push_back(*std::move(words));
    keys.emplace_back(vault::RecoveryCode{Secret(text->bytes())});
  }
  if (const auto* words = std::get_if<vault::Passphrase>(&now))
    keys.emplace_back(vault::Passphrase{Secret(words->text.bytes())});
  if (const auto* both = std::get_if<vault::PassphraseAndFile>(&now))
    keys.emplace_back(
        vault::PassphraseAndFile{.text = Secret(both->text.bytes()), .keyFile = Secret(both->keyFile.bytes())});
  return keys;
}

Exit tellRewritten(const Call& call, Console& console, const vault::RewrittenSets& rewritten) {
  QJsonArray left;
  for (const vault::RewrittenSets::Left& each : rewritten.left) {
    left += QJsonObject{{u"folder"_s, each.set}, {u"error"_s, errorJson(each.error)}};
    console.say(each.set, each.error);
  }
  if (formOf(call) != Form::Page)
    console.printLine(QJsonObject{{u"rewritten"_s, QJsonArray::fromStringList(rewritten.sets)}, {u"left"_s, left}});
  else
    console.print(u"Made anew: %1 of %2 backups.\n"_s.arg(rewritten.sets.size())
                      .arg(rewritten.sets.size() + qsizetype(rewritten.left.size())));
  return rewritten.left.empty() ? Exit::Ok : Exit::Failed;
}

Exit rewriteOld(const Call& call, Console& console) {
  auto key = keyFor(call, console, QDir(vaultFolder(call)).absolutePath());
  if (!key) return Exit::Failed;
  const auto then = keysOfThen(call, console, *key);
  if (!then) return Exit::Failed;
  const OpenedVault vault(call, console, std::move(key));
  if (!vault) return Exit::Failed;
  JobPool pool(1);
  const auto rewritten =
      await(pool.run([&](const Worker& worker) { return vault::Upkeep(vault->vault()).rewriteOld(worker, *then); }),
            [&](const Progress& progress) { console.showProgress(u"Making anew"_s, progress.done, progress.total); });
  if (!rewritten) return refuseVault(call, console, vaultFolder(call), rewritten.error());
  return tellRewritten(call, console, *rewritten);
}

Exit destroyOld(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  QStringList destroyed;
  const auto done = foreground([&](const Worker& worker) -> Result<void> {
    vault::Upkeep upkeep(vault->vault());
    const auto old = upkeep.oldWays(worker);
    if (!old) return old.error();
    for (const vault::OldWays& each : *old) {
      if (auto gone = upkeep.destroyCopy(worker, each.set); !gone) return gone;
      destroyed += each.set;
    }
    return {};
  });
  if (!done) return refuseVault(call, console, vaultFolder(call), done.error());
  if (formOf(call) == Form::Page)
    console.print(u"Destroyed: %1 backups.\n"_s.arg(destroyed.size()));
  else
    console.printLine(QJsonObject{{u"destroyed"_s, QJsonArray::fromStringList(destroyed)}});
  return Exit::Ok;
}

}  // namespace

Exit runVaultBackups(const Call& call, Console& console) {
  if (call.has("rewrite-old"_L1) && call.has("destroy-old"_L1)) {
    console.say(u"vault backups: --rewrite-old or --destroy-old, not both.\nUsage: "_s + usageLine(call.command()));
    return Exit::Usage;
  }
  if (call.has("rewrite-old"_L1)) return rewriteOld(call, console);
  if (call.has("destroy-old"_L1)) return destroyOld(call, console);
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const auto backups = foreground([&](const Worker& worker) { return backupsOf(worker, vault->vault()); });
  if (!backups) return refuseVault(call, console, vaultFolder(call), backups.error());
  if (formOf(call) != Form::Page)
    console.printLine(backupsJson(*backups));
  else
    console.print(backupsPage(*backups));
  return Exit::Ok;
}

Exit drillBackups(const Call& call, Console& console) {
  const QString folder = QDir(vaultFolder(call)).absolutePath();
  const auto key = keyFor(call, console, folder);
  if (!key) return Exit::Failed;
  const Computer computer;
  QJsonArray rows;
  QString page;
  bool isSound = true;
  for (const vault::BackupEntry& set : vault::backupsIn(vault::Place{folder}.backups())) {
    const auto drill = foreground(
        [&](const Worker& worker) { return vault::drill(worker, set.folder, *key, computer.surroundings()); });
    if (!drill) return refuseVault(call, console, set.folder, drill.error());
    isSound = isSound && drill->isSound;
    rows += QJsonObject{{u"folder"_s, set.folder},
                        {u"made"_s, timeJson(set.made)},
                        {u"ok"_s, drill->isSound},
                        {u"rows"_s, drill->rows},
                        {u"trouble"_s, drill->trouble}};
    page += u"%1  %2  %3\n"_s.arg(set.made.toLocalTime().toString(Qt::ISODate),
                                  drill->isSound ? u"opens, %1 rows"_s.arg(drill->rows) : u"damaged"_s,
                                  report::shownOnOneLine(set.folder));
  }
  if (formOf(call) != Form::Page)
    console.printLine(QJsonObject{{u"ok"_s, isSound}, {u"backups"_s, rows}});
  else
    console.print(page.isEmpty() ? u"There is no backup yet.\n"_s : page);
  return isSound ? Exit::Ok : Exit::Failed;
}

}  // namespace candor::cli
