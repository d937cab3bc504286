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
#include "report/shown.h"
#include "session/keeping.h"
#include "vault/erase.h"
#include "vault/erase_beside.h"

#include <QDir>
#include <QJsonArray>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

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
    case vault::ErasedPart::KeptBeside: return u"vaults kept beside it"_s;
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
  if (!hasPassphraseOption(call) && !hasRecoveryOption(call)) return {};
  const OpenedVault vault(call, console);
  if (!vault) return {};
  const auto state = foreground([&](const Worker& worker) { return vault::Upkeep(vault->vault()).state(worker); });
  return state ? state->copies : std::vector<vault::KnownCopy>();
}

// Nothing is erased without the word that it is meant.
Exit nameWhatWouldGo(const Call& call, Console& console, const QString& folder) {
  const QStringList beside = vault::vaultsKeptBeside(folder);
  console.say(u"This would erase the vault in %1, for good."_s.arg(report::shownOnOneLine(folder)));
  for (const QString& each : beside) console.say(u"With it goes %1"_s.arg(report::shownOnOneLine(each)));
  console.say(u"Add --yes when this is meant.\nUsage: "_s + usageLine(call.command()));
  if (formOf(call) != Form::Page)
    console.printLine(QJsonObject{{u"would_erase"_s, QJsonArray::fromStringList(QStringList{folder} + beside)}});
  return Exit::Usage;
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
  if (const auto there = vault::checkErasable({folder}); !there)
    return refuseVault(call, console, folder, there.error());
  if (!call.has("yes"_L1)) return nameWhatWouldGo(call, console, folder);
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
