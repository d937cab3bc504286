#include "cli/await.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/kept_json.h"
#include "cli/opened_vault.h"
#include "cli/page_writer.h"
#include "cli/passphrase.h"
#include "cli/rows.h"
#include "cli/slot_rows.h"
#include "cli/vault_folder.h"
#include "cli/vault_keep.h"
#include "report/shown.h"
#include "session/keeping.h"
#include "vault/overview.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// The only time the code is shown.
void showCreated(const Call& call, Console& console, const QString& folder, const Secret& code) {
  if (formOf(call) != Form::Page) {
    const QByteArray vault = jsonBytes(QJsonObject{{u"vault"_s, folder}}).chopped(1);
    console.printSecret(vault + ",\"recovery_code\":\"", code, "\"}");
    return;
  }
  console.print(
      u"The vault is in %1\nIts recovery code opens it when the passphrase is lost. It is shown this once:\n\n  "_s.arg(
          report::shownOnOneLine(folder)));
  console.printSecret({}, code, {});
  console.print(u"\nWrite it down and keep it elsewhere. Nobody can reset this for you.\n"_s);
}

QString countOf(qint64 count, const QString& one, const QString& several) {
  return u"%1 %2"_s.arg(count).arg(count == 1 ? one : several);
}

QString infoPage(const vault::Overview& about, const Console& console) {
  PageWriter page(console.width(), console.ink());
  const auto line = [&page](const QString& label, const QString& text) {
    constexpr int Width = 12;
    page.labelled(label.leftJustified(Width), text, Width);
  };
  line(u"Folder"_s, about.folder);
  line(u"Vault"_s, QString::fromLatin1(about.header.vaultId.toHex()));
  QStringList ways;
  for (const vault::SlotRecord& slot : about.header.slots) ways += slotKindName(slot.kind);
  line(u"Opens with"_s, ways.join(u", "_s));
  line(u"Size"_s, u"%1 MB"_s.arg(double(about.bytes) / 1e6, 0, 'f', 1));
  line(u"Backups"_s, countOf(about.backups, u"set in its folder"_s, u"sets in its folder"_s));
  line(u"Failed"_s, countOf(about.failed.failed, u"attempt to open it"_s, u"attempts to open it"_s));
  return page.page();
}

QJsonObject infoJson(const vault::Overview& about) {
  return {{u"vault"_s, about.folder},
          {u"id"_s, QString::fromLatin1(about.header.vaultId.toHex())},
          {u"slots"_s, slotsJson(about.header.slots)},
          {u"bytes"_s, about.bytes},
          {u"backups"_s, about.backups},
          {u"failed_attempts"_s, about.failed.failed}};
}

QJsonObject soundnessJson(const vault::Soundness& soundness) {
  return {{u"ok"_s, soundness.isSound()},
          {u"pages"_s, soundness.pages},
          {u"damaged_pages"_s, soundness.damagedPages},
          {u"findings"_s, QJsonArray::fromStringList(soundness.faults)},
          {u"ledger"_s, verificationJson(soundness.ledger)}};
}

QString soundnessPage(const vault::Soundness& soundness) {
  if (soundness.isSound())
    return u"The vault is whole: %1 pages and %2 rows of the ledger were checked.\n"_s.arg(soundness.pages)
        .arg(soundness.ledger.count);
  QString page = u"The vault is damaged: %1 of %2 pages. Restore the newest backup: candor-cli vault restore\n"_s
                     .arg(soundness.damagedPages)
                     .arg(soundness.pages);
  for (const QString& fault : soundness.faults) page += u"  "_s + report::shownOnOneLine(fault) + u'\n';
  if (soundness.ledger.firstBroken) page += u"  ledger: row %1\n"_s.arg(*soundness.ledger.firstBroken);
  return page;
}

}  // namespace

Exit runVaultCreate(const Call& call, Console& console) {
  auto secret = passphrase(call, console, Asking::New);
  if (!secret) return Exit::Failed;
  const QString folder = QDir(vaultFolder(call)).absolutePath();
  const Computer computer;
  vault::NewVault wanted{.folder = folder, .passphrase = *std::move(secret)};
  if (call.has("keychain"_L1)) wanted.keychainSlot = vault::KeychainSlot::Add;
  if (call.has("kdf-cost"_L1)) wanted.logN = call.number("kdf-cost"_L1, 0);
  const auto created = foreground(
      [&](const Worker& worker) { return session::Session::create(worker, wanted, computer.surroundings()); });
  if (!created) return refuseVault(call, console, folder, created.error());
  showCreated(call, console, folder, created->recoveryCode);
  return Exit::Ok;
}

Exit runVaultInfo(const Call& call, Console& console) {
  const QString folder = vaultFolder(call);
  const auto about = vault::overviewOf(folder);
  if (!about) return refuseVault(call, console, folder, about.error());
  if (formOf(call) == Form::Page)
    console.print(infoPage(*about, console));
  else
    console.printLine(infoJson(*about));
  return Exit::Ok;
}

Exit runVaultCheck(const Call& call, Console& console) {
  if (call.has("backups"_L1)) return drillBackups(call, console);
  OpenedVault vault(call, console);
  if (!vault || !vault.isAllowed(call)) return Exit::Failed;
  const auto soundness = foreground([&](const Worker& worker) { return vault->vault().check(worker); });
  if (!soundness) return refuseVault(call, console, vaultFolder(call), soundness.error());
  if (formOf(call) == Form::Page)
    console.print(soundnessPage(*soundness));
  else
    console.printLine(soundnessJson(*soundness));
  return soundness->isSound() ? Exit::Ok : Exit::Failed;
}

Exit runVaultBackup(const Call& call, Console& console) {
  const QString folder = QDir(call.value("out"_L1)).absolutePath();
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  JobPool pool(1);
  const auto bytes =
      await(pool.run([&](const Worker& worker) { return vault->vault().backUp(worker, folder); }),
            [&](const Progress& progress) { console.showProgress(u"Copying"_s, progress.done, progress.total); });
  if (!bytes) return refuseVault(call, console, folder, bytes.error());
  if (formOf(call) == Form::Page)
    console.print(u"The backup is in %1\n"_s.arg(report::shownOnOneLine(folder)));
  else
    console.printLine(QJsonObject{{u"backup"_s, folder}, {u"bytes"_s, *bytes}});
  return Exit::Ok;
}

Exit runVaultRestore(const Call& call, Console& console) {
  const QString folder = QDir(vaultFolder(call)).absolutePath();
  const QString from = QFileInfo(call.value("from"_L1)).absoluteFilePath();
  if (QFileInfo(from).isFile()) return restoreArchiveFile(call, console, from);
  vault::RestoreRequest request{.from = from, .to = folder};
  if (call.has("at"_L1)) {
    request.at = QDateTime::fromString(call.value("at"_L1), Qt::ISODate);
    if (!request.at->isValid())
      return refuseVault(call, console, call.value("at"_L1), Error{Fault::Invalid, u"no date and time"_s});
  }
  const auto key = keyFor(call, console, from);
  if (!key) return Exit::Failed;
  const Computer computer;
  JobPool pool(1);
  const auto restored =
      await(pool.run([&](const Worker& worker) {
        return session::restoreVault(worker, request, *key, computer.surroundings());
      }),
            [&](const Progress& progress) { console.showProgress(u"Restoring"_s, progress.done, progress.total); });
  if (!restored) return refuseVault(call, console, from, restored.error());
  const QString& kept = restored->replaced;
  if (formOf(call) != Form::Page) {
    console.printLine(QJsonObject{{u"vault"_s, folder},
                                  {u"from"_s, from},
                                  {u"kept"_s, kept.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(kept)},
                                  {u"changes"_s, restored->changes}});
    return Exit::Ok;
  }
  console.print(u"The vault is in %1\n"_s.arg(report::shownOnOneLine(folder)));
  if (restored->changes > 0)
    console.print(u"%1 changes since that backup were made again, the last of %2\n"_s.arg(restored->changes)
                      .arg(restored->upTo.toLocalTime().toString(Qt::ISODate)));
  if (!kept.isEmpty()) console.print(u"The one that was there is in %1\n"_s.arg(report::shownOnOneLine(kept)));
  return Exit::Ok;
}

}  // namespace candor::cli
