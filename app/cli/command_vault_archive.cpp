#include "cli/await.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/opened_vault.h"
#include "cli/passphrase.h"
#include "cli/rows.h"
#include "cli/secret_input.h"
#include "cli/vault_folder.h"
#include "cli/vault_keep.h"
#include "report/shown.h"
#include "session/keeping.h"

#include <QDir>
#include <QFileInfo>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

// For a recipient who was named, or else for the passphrase that opens the vault, asked for again.
std::optional<vault::ArchiveLock> lockFor(const Call& call, Console& console) {
  vault::ArchiveLock lock;
  if (call.has("recipient"_L1)) {
    const auto recipient = crypto::ageRecipientIn(call.value("recipient"_L1));
    if (!recipient) {
      refuseVault(call, console, call.value("recipient"_L1), recipient.error());
      return std::nullopt;
    }
    lock.recipients.push_back(*recipient);
    return lock;
  }
  auto words = passphrase(call, console, Asking::New);
  if (!words) return std::nullopt;
  lock.passphrase = *std::move(words);
  if (call.has("kdf-cost"_L1)) lock.logN = call.number("kdf-cost"_L1, 0);
  return lock;
}

Result<crypto::AgeIdentity> identityIn(const QString& path) {
  constexpr std::size_t MostIdentityBytes = 16 * 1024;
  const auto file = InputFile::open(path);
  if (!file) return file.error();
  const auto text = file.value().read(MostIdentityBytes);
  return text ? crypto::ageIdentityIn(*text) : text.error();
}

}  // namespace

Exit runVaultArchive(const Call& call, Console& console) {
  const QString path = QFileInfo(call.value("out"_L1)).absoluteFilePath();
  OpenedVault vault(call, console);
  if (!vault || !vault.isAllowed(call)) return Exit::Failed;
  const auto lock = lockFor(call, console);
  if (!lock) return Exit::Failed;
  JobPool pool(1);
  const auto written =
      await(pool.run([&](const Worker& worker) { return vault::writeArchive(worker, vault->vault(), path, *lock); }),
            [&](const Progress& progress) { console.showProgress(u"Writing"_s, progress.done, progress.total); });
  if (!written) return refuseVault(call, console, path, written.error());
  if (formOf(call) == Form::Page)
    console.print(u"The archive is in %1\n"_s.arg(report::shownOnOneLine(path)));
  else
    console.printLine(QJsonObject{{u"archive"_s, path}, {u"bytes"_s, written->bytes}});
  return Exit::Ok;
}

// The passphrase opens the archive, or with an identity is the new vault's; either way the new vault opens with it.
Exit restoreArchiveFile(const Call& call, Console& console, const QString& path) {
  const QString folder = QDir(vaultFolder(call)).absolutePath();
  vault::ArchiveKey key;
  if (call.has("identity"_L1)) {
    auto identity = identityIn(call.value("identity"_L1));
    if (!identity) return refuseVault(call, console, call.value("identity"_L1), identity.error());
    key.identity = *std::move(identity);
  }
  auto words = passphrase(call, console, key.identity ? Asking::New : Asking::Known);
  if (!words) return Exit::Failed;
  key.passphrase = Secret(words->bytes());
  vault::NewVault wanted{.folder = folder, .passphrase = *std::move(words)};
  if (call.has("kdf-cost"_L1)) wanted.logN = call.number("kdf-cost"_L1, 0);
  const Computer computer;
  JobPool pool(1);
  const auto restored =
      await(pool.run([&](const Worker& worker) {
        return session::restoreArchive(worker, path, key, wanted, computer.surroundings());
      }),
            [&](const Progress& progress) { console.showProgress(u"Restoring"_s, progress.done, progress.total); });
  if (!restored) return refuseVault(call, console, path, restored.error());
  if (formOf(call) != Form::Page) {
    const QJsonObject json{
        {u"vault"_s, folder}, {u"from"_s, path}, {u"rows"_s, restored->rows}, {u"kept"_s, restored->replaced}};
    console.printSecret(jsonBytes(json).chopped(1) + ",\"recovery_code\":\"", restored->recoveryCode, "\"}");
    return Exit::Ok;
  }
  console.print(
      u"The vault is in %1\nIts new recovery code, shown this once:\n\n  "_s.arg(report::shownOnOneLine(folder)));
  console.printSecret({}, restored->recoveryCode, {});
  if (!restored->replaced.isEmpty())
    console.print(u"\nThe one that was there is in %1\n"_s.arg(report::shownOnOneLine(restored->replaced)));
  return Exit::Ok;
}

}  // namespace candor::cli
