#include "cli/await.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/opened_vault.h"
#include "cli/passphrase.h"
#include "cli/rows.h"
#include "cli/slot_rows.h"
#include "cli/vault_folder.h"
#include "report/shown.h"
#include "vault/backup_upkeep.h"
#include "vault/slots.h"

#include <algorithm>
#include <optional>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

std::optional<int> kdfCost(const Call& call) {
  return call.has("kdf-cost"_L1) ? std::optional(call.number("kdf-cost"_L1, 0)) : std::nullopt;
}

Exit refuseUsage(Console& console, const QString& message) {
  console.say(message);
  return Exit::Usage;
}

// A secret that is shown this once, after the other members of an object.
void showCode(const Call& call, Console& console, const QJsonObject& json, const Secret& code) {
  if (formOf(call) != Form::Page) {
    const QByteArray before = jsonBytes(json).chopped(1);
    console.printSecret(before + (json.isEmpty() ? "" : ",") + "\"recovery_code\":\"", code, "\"}");
    return;
  }
  console.print(u"The vault's recovery code is now, shown this once:\n\n  "_s);
  console.printSecret({}, code, {});
  console.print(u"\nWrite it down and keep it elsewhere. The one of before opens the vault no more.\n"_s);
}

// Which backups still open with what was taken away.
QStringList oldSets(vault::Vault& vault) {
  const auto found = foreground([&](const Worker& worker) { return vault::Upkeep(vault).oldWays(worker); });
  QStringList sets;
  if (!found) return sets;
  for (const vault::OldWays& each : *found) sets += each.set;
  return sets;
}

void tellOldSets(Console& console, const QStringList& sets) {
  if (sets.isEmpty()) return;
  console.print(u"These backups still open with what opened the vault before:\n"_s);
  for (const QString& set : sets) console.print(u"  %1\n"_s.arg(report::shownOnOneLine(set)));
  console.print(u"To make them anew, or to destroy them: candor-cli vault backups --rewrite-old, --destroy-old\n"_s);
}

Exit listSlots(const Call& call, Console& console, vault::Vault& vault) {
  const auto ways = vault.ways().list();
  Rows rows(console, formOf(call), Shape::Array);
  for (const vault::SlotRecord& slot : ways) {
    if (formOf(call) == Form::Page)
      console.print(
          u"%1  %2  %3\n"_s.arg(slot.id.value())
              .arg(slotKindName(slot.kind).leftJustified(20), slot.created.toLocalTime().toString(Qt::ISODate)));
    else
      rows.add(rowJson(slot));
  }
  if (formOf(call) != Form::Page) rows.end();
  return Exit::Ok;
}

// Nothing when it was said why.
std::optional<vault::NewWay> newWay(const Call& call, Console& console) {
  const QString kind = call.value("kind"_L1);
  if (kind == u"keychain"_s) return vault::NewKeychain{};
  if (kind == u"recovery"_s) return vault::NewRecoveryCode{};
  auto text = newPassphrase(call, console);
  if (!text) return std::nullopt;
  if (kind == u"passphrase"_s) return vault::NewPassphrase{.text = *std::move(text), .logN = kdfCost(call)};
  const QString path = call.value("new-key-file"_L1);
  auto keyFile = vault::keyFileDigest(path);
  if (keyFile)
    return vault::NewPassphraseAndFile{.text = *std::move(text), .keyFile = *std::move(keyFile), .logN = kdfCost(call)};
  refuseVault(call, console, path, keyFile.error());
  return std::nullopt;
}

Exit addSlot(const Call& call, Console& console, vault::Vault& vault) {
  const auto way = newWay(call, console);
  if (!way) return Exit::Failed;
  const auto added = foreground([&](const Worker& worker) { return vault.ways().add(worker, *way); });
  if (!added) return refuseVault(call, console, vaultFolder(call), added.error());
  const QJsonObject json{{u"slot"_s, added->slot.value()}, {u"kind"_s, call.value("kind"_L1)}};
  if (!added->recoveryCode.isEmpty())
    showCode(call, console, json, added->recoveryCode);
  else if (formOf(call) == Form::Page)
    console.print(u"Slot %1 opens the vault now.\n"_s.arg(added->slot.value()));
  else
    console.printLine(json);
  return Exit::Ok;
}

Exit removeSlot(const Call& call, Console& console, vault::Vault& vault, SlotId slot) {
  const auto removed = foreground([&](const Worker& worker) { return vault.ways().remove(worker, slot); });
  if (!removed) return refuseVault(call, console, vaultFolder(call), removed.error());
  const QStringList sets = oldSets(vault);
  if (formOf(call) != Form::Page) {
    console.printLine(QJsonObject{{u"slot"_s, slot.value()}, {u"old_backups"_s, QJsonArray::fromStringList(sets)}});
    return Exit::Ok;
  }
  console.print(u"Slot %1 opens the vault no more.\n"_s.arg(slot.value()));
  tellOldSets(console, sets);
  return Exit::Ok;
}

// What is wrong with the words after "vault slots"; empty when nothing is.
QString slotsObjection(const Call& call) {
  const QStringList& words = call.arguments();
  const QString action = words.constFirst();
  const QString kind = call.value("kind"_L1);
  if (action == u"list"_s) return words.size() == 1 ? QString() : u"vault slots list takes no more words."_s;
  if (action == u"remove"_s)
    return words.size() == 2 && words[1].toLongLong() > 0 ? QString()
                                                          : u"vault slots remove wants the id of one slot."_s;
  if (action != u"add"_s) return u"vault slots wants list, add or remove, not “%1”."_s.arg(action);
  const QStringList kinds{u"passphrase"_s, u"passphrase_and_file"_s, u"keychain"_s, u"recovery"_s};
  if (words.size() != 1 || !kinds.contains(kind)) return u"vault slots add wants --kind %1."_s.arg(kinds.join(u'|'));
  if ((kind == kinds[1]) != call.has("new-key-file"_L1))
    return u"--new-key-file belongs to --kind passphrase_and_file."_s;
  return {};
}

// What opens the vault, and the passphrase that shall open it afterwards: the same, or with a recovery code a new one.
struct GivenKey {
  vault::Key key;
  std::optional<vault::Key> again;
};

std::optional<GivenKey> givenKey(const Call& call, Console& console) {
  if (hasRecoveryOption(call)) {
    auto code = recoveryCode(call, console);
    if (!code) return std::nullopt;
    return GivenKey{.key = vault::RecoveryCode{*std::move(code)}, .again = std::nullopt};
  }
  const auto text = passphrase(call, console, Asking::Known);
  if (!text) return std::nullopt;
  auto key = keyOf(call, console, *text);
  if (!key) return std::nullopt;
  return GivenKey{.key = *std::move(key), .again = keyOf(call, console, *text)};
}

// What shall open the vault under its other key. Nothing when it was said why.
std::optional<vault::Rekeying> rekeyingOf(const Call& call, Console& console, GivenKey& given) {
  vault::Rekeying wanted{.keep = {}, .logN = kdfCost(call)};
  if (!given.again) {
    const auto text = newPassphrase(call, console);
    if (!text) return std::nullopt;
    given.again = keyOf(call, console, *text);
  }
  if (!given.again) return std::nullopt;
  wanted.keep.push_back(*std::move(given.again));
  return wanted;
}

}  // namespace

Exit runVaultSlots(const Call& call, Console& console) {
  if (const QString objection = slotsObjection(call); !objection.isEmpty()) return refuseUsage(console, objection);
  OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const QString& action = call.arguments().constFirst();
  if (action == u"list"_s) return listSlots(call, console, vault->vault());
  if (!vault.isAllowed(call)) return Exit::Failed;
  if (action == u"add"_s) return addSlot(call, console, vault->vault());
  return removeSlot(call, console, vault->vault(), SlotId(call.arguments()[1].toLongLong()));
}

Exit runVaultPassphrase(const Call& call, Console& console) {
  auto given = givenKey(call, console);
  if (!given) return Exit::Failed;
  if (!given->again)
    return refuseUsage(console, u"vault passphrase wants the passphrase of now. After a recovery code: vault rekey"_s);
  OpenedVault vault(call, console, std::move(given->key));
  if (!vault || !vault.isAllowed(call)) return Exit::Failed;
  auto text = newPassphrase(call, console);
  if (!text) return Exit::Failed;
  const auto changed = foreground([&](const Worker& worker) {
    return vault->vault().ways().changePassphrase(worker, *given->again,
                                                  {.text = *std::move(text), .logN = kdfCost(call)});
  });
  if (!changed) return refuseVault(call, console, vaultFolder(call), changed.error());
  const QStringList sets = oldSets(vault->vault());
  if (formOf(call) == Form::Page) {
    console.print(u"The vault opens with the new passphrase.\n"_s);
    tellOldSets(console, sets);
  } else {
    console.printLine(
        QJsonObject{{u"vault"_s, vaultFolder(call)}, {u"old_backups"_s, QJsonArray::fromStringList(sets)}});
  }
  return Exit::Ok;
}

Exit runVaultRekey(const Call& call, Console& console) {
  auto given = givenKey(call, console);
  if (!given) return Exit::Failed;
  OpenedVault vault(call, console, std::move(given->key));
  if (!vault || !vault.isAllowed(call)) return Exit::Failed;
  const auto wanted = rekeyingOf(call, console, *given);
  if (!wanted) return Exit::Failed;
  JobPool pool(1);
  const auto outcome = await(
      pool.run([&](const Worker& worker) { return vault->vault().ways().rekey(worker, *wanted); }),
      [&](const Progress& progress) { console.showProgress(u"Encrypting anew"_s, progress.done, progress.total); });
  if (!outcome) return refuseVault(call, console, vaultFolder(call), outcome.error());
  const QStringList sets = oldSets(vault->vault());
  showCode(call, console,
           {{u"vault"_s, vaultFolder(call)},
            {u"backup"_s, outcome->backup},
            {u"dropped"_s, slotsJson(outcome->dropped)},
            {u"old_backups"_s, QJsonArray::fromStringList(sets)}},
           outcome->recoveryCode);
  if (formOf(call) != Form::Page) return Exit::Ok;
  for (const vault::SlotRecord& slot : outcome->dropped)
    console.print(u"Slot %1 (%2) opens it no more.\n"_s.arg(slot.id.value()).arg(slotKindName(slot.kind)));
  tellOldSets(console, sets);
  return Exit::Ok;
}

}  // namespace candor::cli
