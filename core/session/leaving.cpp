#include "session/leaving.h"

#include "audit/ledger.h"
#include "base/saved_file.h"
#include "session/session.h"
#include "storage/database.h"

namespace candor::session {

Result<void> mayLeave(const Worker& worker, Session& session) { return session.vault().stepUp().require(worker); }

namespace {

Result<void> noteLeft(const Worker& worker, Session& session, const QString& subject, qint64 bytes) {
  vault::Vault& vault = session.vault();
  return vault.database().write(worker, [&](storage::Write& write) {
    return audit::record(write, vault.surroundings().clock,
                         {.act = audit::Act::Exported, .subject = subject, .amount = bytes});
  });
}

}  // namespace

Result<qint64> letOut(const Worker& worker, Session& session, const Leaving& leaving) {
  if (auto allowed = mayLeave(worker, session); !allowed) return allowed.error();
  const auto content = leaving.make(worker);
  if (!content) return content.error();
  const auto saved =
      leaving.replacing == Replacing::Allowed ? saveFile(leaving.path, *content) : saveNewFile(leaving.path, *content);
  if (!saved) return saved.error();
  if (auto noted = noteLeft(worker, session, leaving.subject, content->size()); !noted) return noted.error();
  return content->size();
}

}  // namespace candor::session
