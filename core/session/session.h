// Session: a vault while it is open, with all its rooms: what the window and the command line hold between unlocking
// and locking. Destroying it locks.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "base/worker.h"
#include "documents/documents.h"
#include "history/history.h"
#include "session/changes.h"
#include "vault/anchor.h"
#include "vault/key.h"
#include "vault/vault.h"

#include <QString>

#include <memory>

namespace candor::session {

class Session;

struct Created {
  std::unique_ptr<Session> session;
  Secret recoveryCode;  // to be shown once
};

class Session {
 public:
  // Faults of vault::Vault::create and open. The surroundings outlive the session. Opening empties the bin of what is
  // due.
  [[nodiscard]] static Result<Created> create(const Worker& worker, const vault::NewVault& wanted,
                                              const vault::Surroundings& surroundings);
  [[nodiscard]] static Result<std::unique_ptr<Session>> open(const Worker& worker, const QString& folder,
                                                             const vault::Key& key,
                                                             const vault::Surroundings& surroundings);

  [[nodiscard]] vault::Vault& vault() { return *m_vault; }
  [[nodiscard]] documents::Documents& documents() { return m_documents; }
  [[nodiscard]] history::History& history() { return m_history; }
  [[nodiscard]] const audit::Ledger& ledger() const { return m_vault->ledger(); }
  [[nodiscard]] Changes& changes() { return m_changes; }

  // Whether this is the vault that was last open on this computer, as far as its keychain remembers. Never in the way
  // of anything: to be told when it is Standing::RolledBack. Asking when the keychain gives no answer in half a minute.
  [[nodiscard]] vault::Anchoring anchoring(const Worker& worker) const;
  Job<vault::Anchoring> anchoring();

 private:
  Session(std::unique_ptr<vault::Vault> vault, const Clock& clock);

  Changes m_changes;  // outlives the threads that tell it
  std::unique_ptr<vault::Vault> m_vault;
  documents::Documents m_documents;
  history::History m_history;
  JobPool m_asking{1};
};

}  // namespace candor::session
