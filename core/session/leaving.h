// Leaving: files that anybody can read go out of the vault through here. A one-time code is asked for first where codes
// are on, and the ledger has a row about each.
#pragma once

#include "base/result.h"
#include "base/worker.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace candor::session {

class Session;

// StepUpNeeded when codes are asked for and none was given of late.
[[nodiscard]] Result<void> mayLeave(const Worker& worker, Session& session);

enum class Replacing { Allowed, Refused };

struct Leaving {
  QString subject;  // "analysis 4": a kind and an id, never a name
  QString path;
  Replacing replacing = Replacing::Allowed;  // of a file that is there: else AlreadyThere
  std::function<Result<QByteArray>(const Worker&)> make;
};

// Makes the file and writes it, whole or not at all; its bytes. StepUpNeeded before anything is made; faults of make(),
// saveFile() and storage.
[[nodiscard]] Result<qint64> letOut(const Worker& worker, Session& session, const Leaving& leaving);

}  // namespace candor::session
