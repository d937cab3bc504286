#include "session/session.h"

#include "session/rooms.h"
#include "storage/database.h"
#include "vault/backup_set.h"

#include <chrono>
#include <tuple>

namespace candor::session {

Session::Session(std::unique_ptr<vault::Vault> vault, const Clock& clock)
    : m_vault(std::move(vault)), m_documents(m_vault->database(), clock), m_history(m_vault->database(), clock) {
  QObject::connect(&m_vault->database().changes(), &storage::ChangeNotice::changed, &m_changes, &Changes::changed,
                   Qt::DirectConnection);
}

Result<Created> Session::create(const Worker& worker, const vault::NewVault& wanted,
                                const vault::Surroundings& surroundings) {
  auto created = vault::Vault::create(worker, wanted, surroundings, rooms());
  if (!created) return created.error();
  return Created{.session = std::unique_ptr<Session>(new Session(std::move(created->vault), surroundings.clock)),
                 .recoveryCode = std::move(created->recoveryCode)};
}

Result<std::unique_ptr<Session>> Session::open(const Worker& worker, const QString& folder, const vault::Key& key,
                                               const vault::Surroundings& surroundings) {
  auto vault = vault::Vault::open(worker, folder, key, surroundings, rooms());
  if (!vault) return vault.error();
  std::unique_ptr<Session> session(new Session(*std::move(vault), surroundings.clock));
  // A full disk must not keep anybody out; what is due then goes at the next opening.
  std::ignore = session->m_history.purge(worker);
  std::ignore = session->m_documents.purge(worker);
  return session;
}

vault::Anchoring Session::anchoring(const Worker& worker) const {
  return m_vault->anchor().settled(worker, std::chrono::seconds(30));
}

Job<vault::Anchoring> Session::anchoring() {
  return m_asking.run([this](const Worker& worker) { return Result<vault::Anchoring>(anchoring(worker)); });
}

}  // namespace candor::session

#include "moc_changes.cpp"
