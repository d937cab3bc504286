#include "cli/commands.h"
#include "cli/comparison_page.h"
#include "cli/console.h"
#include "cli/each_id.h"
#include "cli/kept_json.h"
#include "cli/knowledge.h"
#include "cli/listing.h"
#include "cli/page_writer.h"
#include "cli/terminal_page.h"
#include "cli/usage.h"
#include "match/analysis_json.h"
#include "report/formats/html.h"
#include "report/report.h"
#include "report/shown.h"
#include "report/terms.h"
#include "session/analysing.h"
#include "session/leaving.h"

#include <limits>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;
using session::Session;

QString titleOf(const history::ListedAnalysis& listed) {
  return listed.title.isEmpty() ? listed.postingTitle : listed.title;
}

// What the user calls it and noted, above the analysis itself.
QString ownWords(const history::KeptAnalysis& kept, const Console& console) {
  PageWriter page(console.width(), console.ink());
  const QString& title = kept.listed.title;
  if (!title.isEmpty()) page.heading(report::shownOnOneLine(title));
  if (!kept.note.isEmpty()) {
    const QStringList lines = kept.note.split(u'\n');
    for (const QString& line : lines) page.paragraph(line, 0);
  }
  if (!page.page().isEmpty()) page.line();
  return page.page();
}

QJsonObject keptJson(const history::KeptAnalysis& kept) {
  QJsonObject row = rowJson(kept.listed);
  row[u"note"_s] = kept.note;
  return row;
}

// The page in the terminal or the JSON, and the page for a browser where one was asked for.
Exit showAnalysis(const Call& call, Console& console, Session& session, const session::Kept& kept) {
  const match::Analysis& analysis = kept.analysis.analysis;
  const reading::Document& resume = kept.resume;
  if (formOf(call) == Form::Page) {
    console.print(ownWords(kept.analysis, console) +
                  terminalPage(report::numbered(analysis), console.width(), console.ink()));
  } else {
    QJsonObject row = keptJson(kept.analysis);
    row[u"analysis"_s] = match::toJson(analysis, resume.text);
    console.printLine(row);
  }
  if (!call.has("html"_L1)) return Exit::Ok;
  const QString path = call.value("html"_L1);
  const auto saved = foreground([&](const Worker& worker) {
    return session::letOut(worker, session,
                           {.subject = u"analysis %1"_s.arg(kept.analysis.listed.id.value()),
                            .path = path,
                            .make = [&](const Worker&) -> Result<QByteArray> {
                              return report::toHtml(report::makeReport(analysis, resume));
                            }});
  });
  if (!saved) {
    console.say(path, saved.error());
    return Exit::Failed;
  }
  console.say(u"the page is in "_s + report::shownOnOneLine(path));
  return Exit::Ok;
}

history::Selection selectionOf(const Call& call) {
  history::Selection selection;
  if (call.has("bin"_L1)) selection.filter.where = documents::Where::InBin;
  if (call.has("resume"_L1)) selection.filter.resume = ResumeId(call.id("resume"_L1));
  if (call.has("job"_L1)) selection.filter.posting = PostingId(call.id("job"_L1));
  selection.most = call.number("limit"_L1, std::numeric_limits<int>::max());
  return selection;
}

Exit showComparison(const Call& call, Console& console, Session& session, AnalysisId id) {
  const AnalysisId before(call.id("compare"_L1));
  const auto comparison =
      foreground([&](const Worker& worker) { return session.history().compare(worker, before, id); });
  if (!comparison) return refuseVault(call, console, u"analysis %1"_s.arg(id.value()), comparison.error());
  if (formOf(call) == Form::Page) {
    console.print(comparisonPage(*comparison, keptSides(comparison->inputs), console.width(), console.ink()));
    return Exit::Ok;
  }
  QJsonObject row = comparisonJson(*comparison);
  row[u"from"_s] = before.value();
  row[u"to"_s] = id.value();
  console.printLine(row);
  return Exit::Ok;
}

}  // namespace

Exit runAnalysisAdd(const Call& call, Console& console) {
  OpenedVault vault(call, console);
  if (!vault || (call.has("html"_L1) && !vault.isAllowed(call))) return Exit::Failed;
  const auto ontology = loadOntology(console);
  if (!ontology) return refuseVault(call, console, u"ontology"_s, ontology.error());
  const ResumeId resume(call.id("resume"_L1));
  const PostingId posting(call.id("job"_L1));
  const auto kept = foreground([&](const Worker& worker) -> Result<session::Kept> {
    const auto analysed = session::analyse(worker, *vault, *ontology, resume, posting);
    if (!analysed) return analysed.error();
    return session::keptAnalysis(worker, *vault, analysed->added.id);
  });
  if (!kept) {
    const QString what = u"resume %1, posting %2"_s.arg(resume.value()).arg(posting.value());
    return refuseVault(call, console, what, kept.error());
  }
  const Exit exit = showAnalysis(call, console, *vault, *kept);
  if (formOf(call) == Form::Page) console.say(u"kept as analysis %1"_s.arg(kept->analysis.listed.id.value()));
  return exit;
}

Exit runAnalysisList(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const auto page = foreground([&](const Worker& worker) { return vault->history().list(worker, selectionOf(call)); });
  if (!page) return refuseVault(call, console, u"analyses"_s, page.error());
  Listing listing(call, console,
                  {{.title = u"ID"_s, .cells = Cells::Number},
                   {.title = u"SCORE"_s, .cells = Cells::Number},
                   {.title = u"TITLE"_s},
                   {.title = u"COMPANY"_s},
                   {.title = u"RESUME"_s},
                   {.title = u"ADDED"_s, .cells = Cells::Whole}});
  for (const history::ListedAnalysis& row : page->rows)
    listing.add(
        {QString::number(row.id.value()), row.isProvisional ? report::about(row.score) : report::points(row.score),
         titleOf(row), row.company, row.resumeTitle, row.created.toLocalTime().toString(u"yyyy-MM-dd"_s)},
        rowJson(row));
  listing.end(call.has("bin"_L1) ? u"The bin holds no analyses."_s
                                 : u"There are no analyses in the vault yet: candor-cli analysis add"_s);
  return Exit::Ok;
}

Exit runAnalysisShow(const Call& call, Console& console) {
  OpenedVault vault(call, console);
  if (!vault || (call.has("html"_L1) && !vault.isAllowed(call))) return Exit::Failed;
  const AnalysisId id(call.ids().front());
  if (call.has("compare"_L1)) return showComparison(call, console, *vault, id);
  const auto kept = foreground([&](const Worker& worker) { return session::keptAnalysis(worker, *vault, id); });
  if (!kept) return refuseVault(call, console, u"analysis %1"_s.arg(id.value()), kept.error());
  return showAnalysis(call, console, *vault, *kept);
}

Exit runAnalysisSet(const Call& call, Console& console) {
  if (!call.has("title"_L1) && !call.has("note"_L1)) {
    console.say(u"analysis set: Name at least one of --title and --note.\nUsage: "_s + usageLine(call.command()));
    return Exit::Usage;
  }
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const AnalysisId id(call.ids().front());
  const auto changed = foreground([&](const Worker& worker) -> Result<history::KeptAnalysis> {
    history::History& history = vault->history();
    if (call.has("title"_L1)) {
      if (const auto renamed = history.rename(worker, id, call.value("title"_L1)); !renamed) return renamed.error();
    }
    if (call.has("note"_L1)) {
      if (const auto noted = history.annotate(worker, id, call.value("note"_L1)); !noted) return noted.error();
    }
    return history.show(worker, id);
  });
  if (!changed) return refuseVault(call, console, u"analysis %1"_s.arg(id.value()), changed.error());
  if (formOf(call) == Form::Page)
    console.print(u"%1: %2\n"_s.arg(id.value()).arg(report::shownOnOneLine(titleOf(changed->listed))));
  else
    console.printLine(keptJson(*changed));
  return Exit::Ok;
}

Exit runAnalysisDelete(const Call& call, Console& console) {
  return forEachId<AnalysisId>(
      call, console, u"in the bin for 30 days; analysis restore undoes it"_s,
      [](const Worker& worker, Session& session, AnalysisId id) { return session.history().bin(worker, id); });
}

Exit runAnalysisRestore(const Call& call, Console& console) {
  return forEachId<AnalysisId>(call, console, u"back"_s, [](const Worker& worker, Session& session, AnalysisId id) {
    return session.history().restore(worker, id);
  });
}

Exit runAnalysisErase(const Call& call, Console& console) {
  return forEachId<AnalysisId>(call, console, u"erased"_s, [](const Worker& worker, Session& session, AnalysisId id) {
    return session.history().erase(worker, id);
  });
}

}  // namespace candor::cli
