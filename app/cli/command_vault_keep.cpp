#include "cli/await.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/kept_json.h"
#include "cli/opened_vault.h"
#include "cli/passphrase.h"
#include "cli/rows.h"
#include "cli/vault_folder.h"
#include "cli/vault_keep.h"
#include "report/shown.h"
#include "session/keeping.h"
#include "vault/erase.h"

#include <QDir>
#include <QJsonArray>

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

QString nameOf(vault::RescueWay way) {
  switch (way) {
    case vault::RescueWay::None: return u"none"_s;
    case vault::RescueWay::Restore: return u"restore"_s;
    case vault::RescueWay::Salvage: return u"salvage"_s;
  }
  return {};
}

QString nameOf(vault::ErasedPart part) {
  switch (part) {
    case vault::ErasedPart::Header: return u"keys"_s;
    case vault::ErasedPart::BackupHeaders: return u"keys of backups"_s;
    case vault::ErasedPart::KeychainItems: return u"keychain items"_s;
    case vault::ErasedPart::Database: return u"database"_s;
    case vault::ErasedPart::Journal: return u"journal"_s;
    case vault::ErasedPart::Backups: return u"backups"_s;
    case vault::ErasedPart::OutsideCopies: return u"copies elsewhere"_s;
    case vault::ErasedPart::Rest: return u"other files"_s;
  }
  return {};
}

QJsonValue timeOrNull(const QDateTime& time) {
  return time.isValid() ? QJsonValue(timeJson(time)) : QJsonValue(QJsonValue::Null);
}

QJsonArray copiesJson(const std::vector<vault::KnownCopy>& copies) {
  QJsonArray rows;
  for (const vault::KnownCopy& copy : copies)
    rows += QJsonObject{{u"path"_s, copy.path}, {u"made"_s, timeJson(copy.made)}};
  return rows;
}

QJsonObject planJson(const vault::RescuePlan& plan) {
  QJsonObject json{{u"best"_s, nameOf(plan.best)},          {u"pages"_s, plan.pages},
                   {u"damaged_pages"_s, plan.damagedPages}, {u"findings"_s, QJsonArray::fromStringList(plan.faults)},
                   {u"can_salvage"_s, plan.canSalvage},     {u"backup"_s, QJsonValue::Null}};
  if (!plan.restore) return json;
  json[u"backup"_s] = QJsonObject{{u"made"_s, timeJson(plan.restore->set.made)},
                                  {u"changes_since"_s, plan.restore->changes},
                                  {u"up_to"_s, timeOrNull(plan.restore->upTo)}};
  return json;
}

QString rescuedPage(const vault::RescuedVault& rescued) {
  QString page;
  if (rescued.way == vault::RescueWay::Restore)
    page = u"The vault was made again from its backup of %1 and %2 changes since.\n"_s
               .arg(rescued.restored.made.toLocalTime().toString(Qt::ISODate))
               .arg(rescued.restored.changes);
  else
    page = u"%1 rows were read from the damaged vault.\n"_s.arg(rescued.rows);
  if (!rescued.damagedTables.isEmpty())
    page += u"Rows may be missing of: %1\n"_s.arg(rescued.damagedTables.join(u", "_s));
  return page + u"The damaged vault is in %1\n"_s.arg(report::shownOnOneLine(rescued.damaged));
}

// What the vault knows of its copies elsewhere, when somebody who can open it erases it.
std::vector<vault::KnownCopy> copiesKnownTo(const Call& call, Console& console) {
  if (!hasPassphraseOption(call)) return {};
  const OpenedVault vault(call, console);
  if (!vault) return {};
  const auto state = foreground([&](const Worker& worker) { return vault::Upkeep(vault->vault()).state(worker); });
  return state ? state->copies : std::vector<vault::KnownCopy>();
}

QString erasedPage(const vault::ErasedVault& erased) {
  QStringList parts;
  for (const vault::ErasedPart part : erased.removed) parts += nameOf(part);
  QString page = u"Erased: %1.\n"_s.arg(parts.join(u", "_s));
  for (const QString& path : erased.left)
    page += u"Not removed, but nothing opens it any more: %1\n"_s.arg(report::shownOnOneLine(path));
  for (const vault::KnownCopy& copy : erased.mayStillHold)
    page += u"A copy was left in %1\n"_s.arg(report::shownOnOneLine(copy.path));
  if (erased.isKeychainUnsettled)
    page += u"The system's keychain did not answer; an item without use may be left in it.\n"_s;
  return page + u"What you copied elsewhere, exported or sent is not reached by this.\n"_s;
}

}  // namespace

Exit runVaultBackups(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const auto state = foreground([&](const Worker& worker) { return vault::Upkeep(vault->vault()).state(worker); });
  if (!state) return refuseVault(call, console, vaultFolder(call), state.error());
  QJsonArray rows;
  QString page;
  for (const vault::BackupEntry& set : state->sets) {
    rows += QJsonObject{{u"folder"_s, set.folder},
                        {u"made"_s, timeJson(set.made)},
                        {u"reason"_s, nameOf(set.reason)},
                        {u"bytes"_s, set.bytes}};
    page += u"%1  %2  %3\n"_s.arg(set.made.toLocalTime().toString(Qt::ISODate), nameOf(set.reason).leftJustified(9),
                                  report::shownOnOneLine(set.folder));
  }
  if (formOf(call) != Form::Page)
    console.printLine(QJsonObject{{u"backups"_s, rows},
                                  {u"next"_s, timeOrNull(state->nextBackup)},
                                  {u"second_folder"_s, state->secondFolder},
                                  {u"copies"_s, copiesJson(state->copies)}});
  else
    console.print(page.isEmpty() ? u"There is no backup yet.\n"_s : page);
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

Exit runVaultRescue(const Call& call, Console& console) {
  const QString folder = QDir(vaultFolder(call)).absolutePath();
  const auto key = keyFor(call, console, folder);
  if (!key) return Exit::Failed;
  const Computer computer;
  const auto plan = foreground(
      [&](const Worker& worker) { return vault::planRescue(worker, folder, *key, computer.surroundings()); });
  if (!plan) return refuseVault(call, console, folder, plan.error());
  const vault::RescueWay way =
      plan->best != vault::RescueWay::None && call.has("salvage"_L1) ? vault::RescueWay::Salvage : plan->best;
  if (way == vault::RescueWay::None || call.has("look"_L1)) {
    if (formOf(call) != Form::Page) {
      console.printLine(planJson(*plan));
    } else if (way == vault::RescueWay::None) {
      console.print(u"The vault is whole. There is nothing to rescue.\n"_s);
    } else {
      console.print(u"The vault is damaged. The best way is: %1\n"_s.arg(nameOf(way)));
    }
    return way == vault::RescueWay::None ? Exit::Ok : Exit::Failed;
  }
  JobPool pool(1);
  const auto rescued =
      await(pool.run([&](const Worker& worker) {
        return session::rescue(worker, folder, way, *key, computer.surroundings());
      }),
            [&](const Progress& progress) { console.showProgress(u"Rescuing"_s, progress.done, progress.total); });
  if (!rescued) return refuseVault(call, console, folder, rescued.error());
  if (formOf(call) != Form::Page)
    console.printLine(QJsonObject{{u"way"_s, nameOf(rescued->way)},
                                  {u"damaged"_s, rescued->damaged},
                                  {u"changes"_s, rescued->restored.changes},
                                  {u"rows"_s, rescued->rows},
                                  {u"damaged_tables"_s, QJsonArray::fromStringList(rescued->damagedTables)}});
  else
    console.print(rescuedPage(*rescued));
  return Exit::Ok;
}

Exit runVaultErase(const Call& call, Console& console) {
  const QString folder = QDir(vaultFolder(call)).absolutePath();
  const std::vector<vault::KnownCopy> outside = copiesKnownTo(call, console);
  const Computer computer;
  const auto erased = foreground(
      [&](const Worker& worker) { return vault::eraseVault(worker, folder, computer.surroundings(), outside); });
  if (!erased) return refuseVault(call, console, folder, erased.error());
  if (formOf(call) == Form::Page) {
    console.print(erasedPage(*erased));
    return erased->left.isEmpty() ? Exit::Ok : Exit::Failed;
  }
  QJsonArray parts;
  for (const vault::ErasedPart part : erased->removed) parts += nameOf(part);
  console.printLine(QJsonObject{{u"erased"_s, parts},
                                {u"left"_s, QJsonArray::fromStringList(erased->left)},
                                {u"may_still_hold"_s, copiesJson(erased->mayStillHold)}});
  return erased->left.isEmpty() ? Exit::Ok : Exit::Failed;
}

}  // namespace candor::cli
