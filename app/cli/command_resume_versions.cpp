#include "cli/await.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/kept_json.h"
#include "cli/knowledge.h"
#include "cli/opened_vault.h"
#include "cli/page_writer.h"
#include "cli/rows.h"
#include "report/shown.h"
#include "report/terms.h"
#include "session/over_time.h"

#include <QJsonArray>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;
using session::OverTime;
using session::ScoredVersion;

constexpr int VersionIndent = 20;  // below the name of the version

QJsonObject versionJson(const OverTime& course, const ScoredVersion& scored) {
  QJsonArray reasons;
  for (const match::Said& reason : scored.reasons) reasons += reason.text();
  return {{u"job"_s, course.posting.value()},
          {u"title"_s, course.names.title},
          {u"company"_s, course.names.company},
          {u"version"_s, scored.version.number},
          {u"file"_s, scored.version.fileName},
          {u"added"_s, timeJson(scored.version.added)},
          {u"score"_s, scored.score},
          {u"provisional"_s, scored.isProvisional},
          {u"gain"_s, scored.gain ? QJsonValue(*scored.gain) : QJsonValue(QJsonValue::Null)},
          {u"reasons"_s, reasons}};
}

// "  78.4    +7.2  ": the score and what it won over the version before.
QString scoresOf(const ScoredVersion& scored) {
  const QString gain =
      scored.gain ? (*scored.gain < 0 ? QString() : u"+"_s) + QString::number(*scored.gain, 'f', 1) : QString();
  const QString score = scored.isProvisional ? report::about(scored.score) : report::points(scored.score);
  return score.rightJustified(8) + gain.rightJustified(8) + u"    "_s;
}

void write(const OverTime& course, PageWriter& page) {
  const QString title = report::shownOnOneLine(course.names.title);
  const QString company = report::shownOnOneLine(course.names.company);
  page.heading(company.isEmpty() ? title : title + u", "_s + company, u"newest first"_s);
  for (const ScoredVersion& scored : course.versions) {
    page.labelled(scoresOf(scored),
                  u"Version %1, %2, %3"_s.arg(scored.version.number)
                      .arg(scored.version.added.toLocalTime().toString(u"yyyy-MM-dd"_s), scored.version.fileName),
                  VersionIndent, Tone::Strong);
    for (const match::Said& reason : scored.reasons)
      page.labelled(QString(VersionIndent, u' ') + u"• "_s, reason.text(), VersionIndent + 2);
  }
}

}  // namespace

Exit runResumeVersions(const Call& call, Console& console) {
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const auto ontology = loadOntology(console);
  if (!ontology) return refuseVault(call, console, u"ontology"_s, ontology.error());
  const ResumeId id(call.ids().front());
  std::optional<PostingId> posting;
  if (call.has("job"_L1)) posting = PostingId(call.id("job"_L1));
  JobPool pool(1);
  const auto courses = await(
      pool.run([&](const Worker& worker) { return session::overTime(worker, *vault, *ontology, id, posting); }),
      [&console](const Progress& progress) { console.showProgress(u"Versions"_s, progress.done, progress.total); });
  if (!courses) {
    const QString what =
        posting ? u"resume %1, posting %2"_s.arg(id.value()).arg(posting->value()) : u"resume %1"_s.arg(id.value());
    return refuseVault(call, console, what, courses.error());
  }
  if (formOf(call) == Form::Page) {
    PageWriter page(console.width(), console.ink());
    for (const OverTime& course : *courses) write(course, page);
    console.print(page.page());
  } else {
    Rows rows(console, formOf(call), Shape::Array);
    for (const OverTime& course : *courses)
      for (const ScoredVersion& scored : course.versions) rows.add(versionJson(course, scored));
    rows.end();
  }
  if (courses->empty())
    console.say(u"This resume was not analysed for a posting yet. Name one: candor-cli resume versions ID --job ID"_s);
  return Exit::Ok;
}

}  // namespace candor::cli
