#include "cli/opened_vault.h"

#include "cli/json_bytes.h"
#include "cli/passphrase.h"
#include "cli/rows.h"
#include "cli/vault_folder.h"
#include "keychain/system_store.h"
#include "report/shown.h"
#include "vault/backup_upkeep.h"
#include "vault/overview.h"
#include "vault/slots.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

bool opensWithKeychain(const QString& folder) {
  const auto about = vault::overviewOf(folder);
  if (!about) return false;
  const auto& slots_ = about->header.slots;
  return std::any_of(slots_.begin(), slots_.end(),
                     [](const vault::SlotRecord& slot) { return slot.kind == vault::SlotKind::Keychain; });
}

void tellFailedAttempts(Console& console, const vault::Attempts& failed) {
  if (failed.failed == 0) return;
  const QString since =
      failed.first.isValid() ? u", the first at "_s + failed.first.toLocalTime().toString(Qt::ISODate) : QString();
  console.say(
      u"Somebody failed to open this vault %1 times since it was last opened%2."_s.arg(failed.failed).arg(since));
}

// Empty for what is told elsewhere: failed attempts with their time, a rollback once the keychain has answered.
QString unusualSentence(const vault::Unusual& unusual) {
  using enum vault::Unusual::Kind;
  switch (unusual.kind) {
    case FailedUnlocks:
    case RolledBack: return {};
    case HeaderChanged:
      return u"The list of ways to open this vault is not the one it was left with: an older vault.cnd may have been "
             "put in its place."_s;
    case AttemptsChanged: return u"The record of failed attempts was removed or changed while the vault was locked."_s;
    case ClockJumped:
      return u"The clock of this computer was set %1 by %2 s while the vault was locked."_s.arg(
          unusual.amount < 0 ? u"back"_s : u"ahead"_s, QString::number(std::abs(unusual.amount)));
    case KeychainRetired:
      return u"The vault was not opened for 30 days, so the keychain opens it no more. To let it: candor-cli vault "
             "slots add --kind keychain"_s;
    case KeychainKept:
      return u"The vault was not opened for 30 days. The keychain still opens it, because only a recovery code does "
             "otherwise: give it a passphrase."_s;
  }
  return {};
}

}  // namespace

Computer::Computer() : m_keychain(keychain::systemSecretStore()) {}

std::optional<vault::Key> keyFor(const Call& call, Console& console, const QString& folder) {
  if (hasRecoveryOption(call)) {
    auto code = recoveryCode(call, console);
    return code ? std::optional<vault::Key>(vault::RecoveryCode{*std::move(code)}) : std::nullopt;
  }
  if (!hasPassphraseOption(call) && opensWithKeychain(folder)) return vault::SystemKeychain{};
  auto secret = passphrase(call, console, Asking::Known);
  if (!secret) return std::nullopt;
  return keyOf(call, console, *secret);
}

std::optional<vault::Key> keyOf(const Call& call, Console& console, const Secret& passphrase) {
  Secret text(passphrase.bytes());
  if (!call.has("key-file"_L1)) return vault::Passphrase{std::move(text)};
  const QString path = call.value("key-file"_L1);
  auto keyFile = vault::keyFileDigest(path);
  if (keyFile) return vault::PassphraseAndFile{.text = std::move(text), .keyFile = *std::move(keyFile)};
  refuseVault(call, console, path, keyFile.error());
  return std::nullopt;
}

OpenedVault::OpenedVault(const Call& call, Console& console) : OpenedVault(call, console, std::nullopt) {}

OpenedVault::OpenedVault(const Call& call, Console& console, std::optional<vault::Key> key) : m_console(console) {
  const QString folder = vaultFolder(call);
  // A folder without a vault needs no passphrase to say so.
  if (const auto about = vault::overviewOf(folder); !about) {
    refuseVault(call, console, folder, about.error());
    return;
  }
  if (!key) key = keyFor(call, console, folder);
  if (!key) return;
  auto opened = foreground(
      [&](const Worker& worker) { return session::Session::open(worker, folder, *key, m_computer.surroundings()); });
  if (!opened) {
    refuseVault(call, console, folder, opened.error());
    return;
  }
  m_session = *std::move(opened);
  tellUnusual();
}

void OpenedVault::tellUnusual() {
  vault::Vault& vault = m_session->vault();
  tellFailedAttempts(m_console, vault.failedBefore());
  for (const vault::Unusual& unusual : vault.unusual()) {
    const QString sentence = unusualSentence(unusual);
    if (!sentence.isEmpty()) m_console.say(sentence);
  }
  const auto mustRenew = foreground([&vault](const Worker& worker) { return vault.ways().mustRenew(worker); });
  if (mustRenew && *mustRenew)
    m_console.say(
        u"A recovery code opened this vault and is used up. Give the vault another key, which brings a new code: "
        "candor-cli vault rekey"_s);
}

bool OpenedVault::isAllowed(const Call& call) {
  vault::StepUp& stepUp = m_session->vault().stepUp();
  const auto refuse = [&](const Error& error) {
    refuseVault(call, m_console, vaultFolder(call), error);
    return false;
  };
  const auto isOn = foreground([&stepUp](const Worker& worker) { return stepUp.isOn(worker); });
  if (!isOn) return refuse(isOn.error());
  if (!*isOn) return true;
  const auto code = oneTimeCode(call, m_console);
  if (!code) return false;
  const auto allowed = foreground([&](const Worker& worker) { return stepUp.allow(worker, *code); });
  return allowed || refuse(allowed.error());
}

OpenedVault::~OpenedVault() {
  if (!m_session) return;
  keepUp();
  const auto anchoring = foreground(
      [this](const Worker& worker) { return m_session->vault().anchor().settled(worker, std::chrono::seconds(1)); });
  if (anchoring.standing == vault::Standing::RolledBack) m_console.say(rolledBack(anchoring));
}

// The daily backup, and erasing from copies; what fails is told and tried again the next time.
void OpenedVault::keepUp() {
  vault::Upkeep upkeep(m_session->vault());
  const auto done = foreground([&upkeep](const Worker& worker) -> Result<vault::UpkeepDone> {
    const auto isDue = upkeep.isDue(worker);
    return isDue && *isDue ? upkeep.run(worker) : Result(vault::UpkeepDone());
  });
  if (!done || done->backupFailed) m_console.say(u"The daily backup could not be made."_s);
  if (!done) return;
  for (const vault::StillHolding& copy : done->stillHolding)
    m_console.say(u"This copy still holds what was erased: %1"_s.arg(report::shownOnOneLine(copy.path)));
}

QString rolledBack(const vault::Anchoring& anchoring) {
  const QString missing =
      anchoring.missing > 0 ? u", %1 rows of its ledger"_s.arg(anchoring.missing) : u", other rows in its ledger"_s;
  return u"This vault is not as it was left on this computer: the keychain remembers more of it%1. An older copy was "
         "put in its place, or the ledger's end was cut off."_s.arg(missing);
}

Exit refuseVault(const Call& call, Console& console, const QString& folder, const Error& error) {
  console.say(folder, error);
  if (formOf(call) != Form::Page) console.printLine(QJsonObject{{u"error"_s, errorJson(error)}});
  return Exit::Failed;
}

}  // namespace candor::cli
