#include "cli/commands.h"
#include "cli/console.h"
#include "cli/opened_vault.h"
#include "cli/rows.h"
#include "reading/reader.h"
#include "report/press.h"
#include "report/shown.h"
#include "security/incident.h"
#include "security/libraries.h"

#include <QFileInfo>

namespace candor::cli {

using namespace Qt::StringLiterals;

Exit runLedgerReport(const Call& call, Console& console) {
  const QString path = QFileInfo(call.value("out"_L1)).absoluteFilePath();
  OpenedVault vault(call, console);
  if (!vault || !vault.isAllowed(call)) return Exit::Failed;
  const auto bytes = foreground([&](const Worker& worker) {
    const reading::Reader reader(reading::installedReader());
    return security::writeIncidentReport(
        worker, *vault,
        {.now = vault->vault().surroundings().clock.now(),
         .libraries = security::librariesInUse(worker, reader, report::Press(report::installedPress())),
         .leastVersions = security::leastVersionsOfThisCopy()},
        path);
  });
  if (!bytes) return refuseVault(call, console, path, bytes.error());
  if (formOf(call) == Form::Page)
    console.print(u"The incident report is in %1\n"_s.arg(report::shownOnOneLine(path)));
  else
    console.printLine(QJsonObject{{u"file"_s, path}, {u"bytes"_s, *bytes}});
  return Exit::Ok;
}

}  // namespace candor::cli
