#include "cli/commands.h"
#include "cli/console.h"
#include "cli/opened_vault.h"
#include "cli/report_file.h"
#include "cli/rows.h"
#include "cli/usage.h"
#include "report/report.h"
#include "report/shown.h"
#include "session/analysing.h"
#include "session/leaving.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

Result<AnalysisId> newest(const Worker& worker, session::Session& session) {
  history::Selection selection;
  selection.most = 1;
  const auto page = session.history().list(worker, selection);
  if (!page) return page.error();
  if (page->rows.empty()) return Error{Fault::NoEntry, {}};
  return page->rows.front().id;
}

Exit tellReport(const Call& call, Console& console, AnalysisId id, const report::Format& format, qint64 bytes) {
  const QString path = call.value("out"_L1);
  if (formOf(call) == Form::Page)
    console.print(u"Analysis %1 is in %2\n"_s.arg(id.value()).arg(report::shownOnOneLine(path)));
  else
    console.printLine(
        QJsonObject{{u"id"_s, id.value()}, {u"format"_s, format.name}, {u"file"_s, path}, {u"bytes"_s, bytes}});
  return Exit::Ok;
}

}  // namespace

Exit runReportAnalysis(const Call& call, Console& console) {
  const QString path = call.value("out"_L1);
  const report::Format* format = formatFor(call.value("format"_L1), path);
  if (!format || path == "-"_L1) {
    const QString reason = format ? u"--out needs a file to write to."_s : u"The formats are "_s + formatNames() + u'.';
    console.say(u"report analysis: "_s + reason + u"\nUsage: "_s + usageLine(call.command()));
    return Exit::Usage;
  }
  OpenedVault vault(call, console);
  if (!vault || !vault.isAllowed(call)) return Exit::Failed;
  const auto kept = foreground([&](const Worker& worker) -> Result<session::Kept> {
    const auto id = call.ids().empty() ? newest(worker, *vault) : Result<AnalysisId>(AnalysisId(call.ids().front()));
    if (!id) return id.error();
    return session::keptAnalysis(worker, *vault, *id);
  });
  const QString what = call.ids().empty() ? u"the newest analysis"_s : u"analysis %1"_s.arg(call.ids().front());
  if (!kept) return refuseVault(call, console, what, kept.error());
  const auto bytes = foreground([&](const Worker& worker) {
    return session::letOut(worker, *vault,
                           {.subject = u"analysis %1"_s.arg(kept->analysis.listed.id.value()),
                            .path = path,
                            .make = [&](const Worker& maker) {
                              return format->make(maker, report::Press(report::installedPress()),
                                                  report::makeReport(kept->analysis.analysis, kept->resume));
                            }});
  });
  if (!bytes) return refuseVault(call, console, path, bytes.error());
  return tellReport(call, console, kept->analysis.listed.id, *format, *bytes);
}

}  // namespace candor::cli
