// What the panel of ways has done to them.
#include "session/session.h"
#include "settings/ways_panel.h"
#include "unlock/code_view.h"
#include "unlock/given_key.h"

#include <algorithm>
#include <utility>

namespace candor::settings {

namespace {

bool isKindOf(const vault::SlotRecord& way, vault::SlotKind kind) { return way.kind == kind; }

// Work may be done twice; what it must not copy is shared.
template <class T>
std::shared_ptr<T> shared(T value) {
  return std::make_shared<T>(std::move(value));
}

// In the groups that a code is shown in.
Secret inGroups(const Secret& letters) {
  constexpr std::size_t GroupSize = 4;
  const std::span<const std::byte> plain = letters.bytes();
  Secret grouped(plain.size() + (plain.size() - 1) / GroupSize);
  std::size_t to = 0;
  for (std::size_t from = 0; from < plain.size(); ++from) {
    if (from > 0 && from % GroupSize == 0) grouped.writable()[to++] = std::byte('-');
    grouped.writable()[to++] = plain[from];
  }
  return grouped;
}

// What opens the vault, made of what was typed: with a key file or without.
Result<vault::Key> keyOf(const Secret& passphrase, const QString& keyFile) {
  unlock::GivenKey given{.key = vault::Passphrase{Secret(passphrase.bytes())}, .keyFile = keyFile};
  return unlock::keyOf(given);
}

}  // namespace

void WaysPanel::addPassphrase(const std::set<Asked>& asked) {
  const bool hasFile = asked.contains(Asked::KeyFile);
  WayForm& form =
      open({.title = hasFile ? tr("A passphrase and a key file") : tr("A passphrase"),
            .about = hasFile ? tr("Any file that never changes, kept where this computer is not: on a stick, "
                                  "in a drawer. Without it the passphrase opens nothing.")
                             : tr("Several words that do not belong together are easy to keep and hard to guess."),
            .action = tr("Add")},
           asked);
  connect(&form, &WayForm::confirmed, this, [this, &form] {
    perform(shared(WayAct{
        .name = tr("Adding a passphrase"),
        .told = tr("The vault opens with the new passphrase, too."),
        .work = [&ways = m_workplace.session.vault().ways(), file = form.keyFile(),
                 text = shared(form.takeNewPassphrase())](const Worker& worker) -> Result<Secret> {
          auto key = keyOf(*text, file);
          if (!key) return key.error();
          auto* both = std::get_if<vault::PassphraseAndFile>(&*key);
          const auto added =
              both ? ways.add(worker, vault::NewPassphraseAndFile{.text = std::move(both->text),
                                                                  .keyFile = std::move(both->keyFile)})
                   : ways.add(worker, vault::NewPassphrase{.text = std::move(std::get<vault::Passphrase>(*key).text)});
          if (!added) return added.error();
          return Secret();
        }}));
  });
}

void WaysPanel::addKeychain() {
  perform(shared(WayAct{.name = tr("Asking the keychain"),
                        .told = tr("The keychain opens the vault, too."),
                        .work = [&ways = m_workplace.session.vault().ways()](const Worker& worker) -> Result<Secret> {
                          const auto added = ways.add(worker, vault::NewKeychain{});
                          if (!added) return added.error();
                          return Secret();
                        }}));
}

void WaysPanel::renewCode() {
  perform(shared(WayAct{.name = tr("Making a recovery code"),
                        .told = tr("The earlier recovery code opens the vault no more."),
                        .work = [&ways = m_workplace.session.vault().ways()](const Worker& worker) {
                          return ways.replaceRecovery(worker);
                        }}));
}

void WaysPanel::change(const vault::SlotRecord& way) {
  std::set<Asked> asked{Asked::PassphraseNow, Asked::NewPassphrase};
  if (isKindOf(way, vault::SlotKind::PassphraseAndFile)) asked.insert(Asked::KeyFile);
  WayForm& form =
      open({.title = tr("Another passphrase"),
            .about = tr("Only the way is changed: nothing is encrypted anew, and backups made before open with "
                        "the earlier passphrase."),
            .action = tr("Change the passphrase")},
           asked);
  connect(&form, &WayForm::confirmed, this, [this, &form] {
    perform(shared(WayAct{.name = tr("Changing the passphrase"),
                          .told = tr("The passphrase was changed."),
                          .work = [&ways = m_workplace.session.vault().ways(), file = form.keyFile(),
                                   now = shared(form.takePassphraseNow()),
                                   text = shared(form.takeNewPassphrase())](const Worker& worker) -> Result<Secret> {
                            const auto key = keyOf(*now, file);
                            if (!key) return key.error();
                            const auto changed = ways.changePassphrase(worker, *key, {.text = Secret(text->bytes())});
                            if (!changed) return changed.error();
                            return Secret();
                          }}));
  });
}

void WaysPanel::remove(const vault::SlotRecord& way) {
  perform(shared(
      WayAct{.name = tr("Removing a way"),
             .told = tr("Removed. Backups made before still open with it."),
             .work = [&ways = m_workplace.session.vault().ways(), id = way.id](const Worker& worker) -> Result<Secret> {
               const auto removed = ways.remove(worker, id);
               if (!removed) return removed.error();
               return Secret();
             }}));
}

// Whoever came with the recovery code may know no passphrase any more, and chooses one.
std::set<Asked> WaysPanel::askedForRekey() const {
  if (m_state.mustRenew) return {Asked::NewPassphrase};
  const auto has = [this](vault::SlotKind kind) {
    return std::any_of(m_state.ways.begin(), m_state.ways.end(),
                       [kind](const vault::SlotRecord& way) { return isKindOf(way, kind); });
  };
  std::set<Asked> asked;
  if (has(vault::SlotKind::Passphrase) || has(vault::SlotKind::PassphraseAndFile)) asked.insert(Asked::PassphraseNow);
  if (!has(vault::SlotKind::Passphrase) && has(vault::SlotKind::PassphraseAndFile)) asked.insert(Asked::KeyFile);
  return asked;
}

void WaysPanel::rekey() {
  WayForm& form =
      open({.title = tr("Another key for the vault"),
            .about = tr("The passphrase you type opens the vault afterwards, and so does the keychain if it "
                        "does now. You get a new recovery code. Other passphrases have to be added again."),
            .action = tr("Change the key")},
           askedForRekey());
  connect(&form, &WayForm::confirmed, this, [this, &form] {
    Secret passphrase = m_state.mustRenew ? form.takeNewPassphrase() : form.takePassphraseNow();
    perform(shared(WayAct{.name = tr("Changing the vault’s key"),
                          .told = tr("The vault has another key. Backups made before open as they did."),
                          .work = [&ways = m_workplace.session.vault().ways(), file = form.keyFile(),
                                   now = shared(std::move(passphrase))](const Worker& worker) -> Result<Secret> {
                            vault::Rekeying wanted;
                            if (!now->isEmpty()) {
                              auto key = keyOf(*now, file);
                              if (!key) return key.error();
                              wanted.keep.push_back(*std::move(key));
                            }
                            auto outcome = ways.rekey(worker, wanted);
                            if (!outcome) return outcome.error();
                            return std::move(outcome->recoveryCode);
                          }}));
  });
}

// The secret is shown first and counts only when a code of it was typed.
void WaysPanel::beginCodes() {
  m_job->start(
      tr("Turning on one-time codes"),
      [&stepUp = m_workplace.session.vault().stepUp()](const Worker& worker) { return stepUp.begin(worker); },
      [this](const Result<Secret>& secret) {
        if (secret) return confirmCodes(*secret);
        ended(shared(WayAct{}), secret.error());
      });
}

void WaysPanel::confirmCodes(const Secret& authenticatorSecret) {
  WayForm& form =
      open({.title = tr("Turn on one-time codes"),
            .about = tr("Enter these letters in an authenticator app, as a code that changes with the time, "
                        "and then the code it shows. They are shown this once."),
            .action = tr("Turn on")},
           {Asked::OneTimeCode});
  auto* letters = new unlock::CodeView(tr("Letters for the authenticator: %1"));
  letters->setCode(inGroups(authenticatorSecret));
  form.addAbove(letters);
  connect(&form, &WayForm::confirmed, this, [this, &form] {
    perform(shared(WayAct{.name = tr("Turning on one-time codes"),
                          .told = tr("One-time codes are asked for from now on."),
                          .work = [&stepUp = m_workplace.session.vault().stepUp(),
                                   code = shared(form.takeOneTimeCode())](const Worker& worker) -> Result<Secret> {
                            const auto confirmed = stepUp.confirm(worker, *code);
                            if (!confirmed) return confirmed.error();
                            return Secret();
                          }}));
  });
}

void WaysPanel::endCodes() {
  perform(
      shared(WayAct{.name = tr("Turning off one-time codes"),
                    .told = tr("One-time codes are not asked for any more."),
                    .work = [&stepUp = m_workplace.session.vault().stepUp()](const Worker& worker) -> Result<Secret> {
                      const auto ended = stepUp.end(worker);
                      if (!ended) return ended.error();
                      return Secret();
                    }}));
}

void WaysPanel::forget() {
  perform(shared(WayAct{.name = tr("Forgetting this computer"),
                        .told = tr("The keychain of this computer holds nothing of the vault any more."),
                        .work = [&vault = m_workplace.session.vault()](const Worker& worker) -> Result<Secret> {
                          const auto forgotten = vault.forgetDevice(worker);
                          if (!forgotten) return forgotten.error();
                          return Secret();
                        }}));
}

}  // namespace candor::settings
