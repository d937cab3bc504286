// The incident: what whoever looks into one asks first, gathered from an open vault. The report says it in words one
// can hand to somebody: codes, counts and times, nothing that a document holds.
#pragma once

#include "audit/entry.h"
#include "base/result.h"
#include "base/worker.h"
#include "security/checkup.h"
#include "security/ledger_words.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace candor::session {
class Session;
}

namespace candor::security {

struct Incident {
  QDateTime made = {};
  QString version = {};  // of this program
  QString vaultId = {};
  std::vector<CheckupRow> checkup = {};
  ChainReport chain = {};
  std::vector<audit::Entry> entries = {};  // newest first
};

// Reads the whole ledger and computes it again; half a minute at most for the keychain. `known`: what the vault does
// not tell. Any worker thread. Faults are storage's.
[[nodiscard]] Result<Incident> incidentNow(const Worker& worker, session::Session& session, CheckupFacts known);

enum class IncidentForm { Text, Html };

// By the ending of a file: html and htm, everything else is text.
[[nodiscard]] IncidentForm incidentFormFor(const QString& path);

// UTF-8, in the language of the window.
[[nodiscard]] QByteArray incidentReport(const Incident& incident, IncidentForm form);

// Asks for a one-time code first where codes are on, and writes a row: session::letOut(). The bytes written.
[[nodiscard]] Result<qint64> writeIncidentReport(const Worker& worker, session::Session& session,
                                                 const CheckupFacts& known, const QString& path);

}  // namespace candor::security
