#include "security/incident.h"

#include "security/checkup_facts.h"
#include "security/incident_page.h"
#include "security/ledger_reading.h"
#include "session/leaving.h"
#include "session/session.h"

#include <QFileInfo>

#include <utility>

namespace candor::security {

using namespace Qt::StringLiterals;

Result<Incident> incidentNow(const Worker& worker, session::Session& session, CheckupFacts known) {
  auto entries = wholeLedger(worker, session);
  if (!entries) return entries.error();
  auto chain = verifyLedger(worker, session);
  if (!chain) return chain.error();
  takeFromLedger(*entries, known);
  known.waysToOpen = session.vault().ways().list();
  return Incident{.made = known.now,
                  .version = QStringLiteral(CANDOR_VERSION),
                  .vaultId = QString::fromLatin1(session.vault().header().vaultId.toHex()),
                  .checkup = checkup(known),
                  .chain = *std::move(chain),
                  .entries = *std::move(entries)};
}

IncidentForm incidentFormFor(const QString& path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  return ending == u"html"_s || ending == u"htm"_s ? IncidentForm::Html : IncidentForm::Text;
}

QByteArray incidentReport(const Incident& incident, IncidentForm form) {
  const IncidentPage page = incidentPage(incident);
  return form == IncidentForm::Html ? htmlOf(page) : textOf(page);
}

Result<qint64> writeIncidentReport(const Worker& worker, session::Session& session, const CheckupFacts& known,
                                   const QString& path) {
  return session::letOut(
      worker, session,
      {.subject = u"incident report"_s, .path = path, .make = [&](const Worker& maker) -> Result<QByteArray> {
         const auto incident = incidentNow(maker, session, known);
         if (!incident) return incident.error();
         return incidentReport(*incident, incidentFormFor(path));
       }});
}

}  // namespace candor::security
