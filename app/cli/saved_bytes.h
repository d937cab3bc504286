// --with-bytes: a document as it was added, written to a file of its own.
#pragma once

#include "base/result.h"
#include "session/session.h"

#include <QByteArray>
#include <QString>

namespace candor::cli {

// AlreadyThere when there is a file; faults of session::letOut().
[[nodiscard]] Result<qint64> saveBytes(session::Session& session, const QString& subject, const QString& path,
                                       const QByteArray& bytes);

}  // namespace candor::cli
