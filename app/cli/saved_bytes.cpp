#include "cli/saved_bytes.h"

#include "session/leaving.h"

namespace candor::cli {

Result<qint64> saveBytes(session::Session& session, const QString& subject, const QString& path,
                         const QByteArray& bytes) {
  return foreground([&](const Worker& worker) {
    return session::letOut(worker, session,
                           {.subject = subject,
                            .path = path,
                            .replacing = session::Replacing::Refused,
                            .make = [&bytes](const Worker&) -> Result<QByteArray> { return bytes; }});
  });
}

}  // namespace candor::cli
