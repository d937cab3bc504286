#include "cli/await.h"
#include "cli/commands.h"
#include "cli/comparison_page.h"
#include "cli/console.h"
#include "cli/knowledge.h"
#include "cli/opened_vault.h"
#include "cli/page_writer.h"
#include "cli/rows.h"
#include "cli/usage.h"
#include "report/shown.h"
#include "report/terms.h"
#include "session/ranking.h"

#include <QJsonArray>

#include <algorithm>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;
using session::RankedResume;
using session::ResumeRanking;

constexpr int RankIndent = 10;  // below the score

QString nameOf(const RankedResume& ranked) {
  return u"%1 (resume %2)"_s.arg(report::shownOnOneLine(ranked.resume.title)).arg(ranked.resume.id.value());
}

QJsonObject rankedJson(const RankedResume& ranked) {
  const session::MustHaves musts = session::mustHavesOf(ranked.analysis);
  QJsonArray reasons;
  for (const match::Said& reason : ranked.reasons) reasons += reason.text();
  return {{u"resume"_s, ranked.resume.id.value()},
          {u"title"_s, ranked.resume.title},
          {u"version"_s, ranked.resume.newest.number},
          {u"score"_s, ranked.analysis.score},
          {u"provisional"_s, ranked.analysis.isProvisional},
          {u"must_haves"_s, QJsonObject{{u"met"_s, musts.met}, {u"all"_s, musts.all}}},
          {u"blockers"_s, qint64(ranked.analysis.blockers.size())},
          {u"reasons"_s, reasons}};
}

QString factsOf(const match::Analysis& analysis) {
  const session::MustHaves musts = session::mustHavesOf(analysis);
  QStringList facts;
  if (musts.all > 0) facts += u"%1 of %2 must-haves met"_s.arg(musts.met).arg(musts.all);
  if (!analysis.blockers.empty()) facts += report::openBlockers(analysis);
  return facts.join(u", "_s);
}

QString rankingPage(const ResumeRanking& ranking, const Console& console) {
  PageWriter page(console.width(), console.ink());
  page.heading(report::heading(ranking.resumes.front().analysis), u"best first"_s);
  for (const RankedResume& ranked : ranking.resumes) {
    const match::Analysis& analysis = ranked.analysis;
    const QString score = analysis.isProvisional ? report::about(analysis.score) : report::points(analysis.score);
    page.labelled(score.rightJustified(RankIndent - 2) + u"  "_s, nameOf(ranked), RankIndent, Tone::Strong);
    const QString facts = factsOf(analysis);
    if (!facts.isEmpty()) page.paragraph(facts, RankIndent, Tone::Quiet);
    for (const match::Said& reason : ranked.reasons)
      page.labelled(QString(RankIndent, u' ') + u"• "_s, reason.text(), RankIndent + 2);
    page.line();
  }
  if (ranking.resumes.front().analysis.isProvisional)
    page.paragraph(u"Provisional: the posting says too little for a firm score."_s, 0);
  return page.page();
}

Exit showRanking(const Call& call, Console& console, const ResumeRanking& ranking) {
  if (formOf(call) == Form::Page) {
    if (!ranking.resumes.empty()) console.print(rankingPage(ranking, console));
  } else {
    Rows rows(console, formOf(call), Shape::Array);
    for (const RankedResume& ranked : ranking.resumes) rows.add(rankedJson(ranked));
    rows.end();
  }
  if (ranking.resumes.empty() && ranking.unread == 0)
    console.say(u"There are no resumes in the vault yet: candor-cli resume add FILE"_s);
  if (ranking.unread > 0) console.say(u"Resumes that cannot be analysed: %1"_s.arg(ranking.unread));
  return Exit::Ok;
}

// The best that is not `one`.
const RankedResume* bestBeside(const ResumeRanking& ranking, const RankedResume* one) {
  const auto other = std::find_if(ranking.resumes.begin(), ranking.resumes.end(),
                                  [one](const RankedResume& each) { return &each != one; });
  return other == ranking.resumes.end() ? nullptr : &*other;
}

Exit showBeside(const Call& call, Console& console, const ResumeRanking& ranking) {
  const ResumeId wanted(call.id("compare"_L1));
  const RankedResume* one = ranking.find(wanted);
  const RankedResume* other =
      call.has("with"_L1) ? ranking.find(ResumeId(call.id("with"_L1))) : bestBeside(ranking, one);
  if (!one || !other) {
    const qint64 missing = one ? call.id("with"_L1) : wanted.value();
    return refuseVault(call, console, u"resume %1"_s.arg(missing), Error{Fault::NoEntry, {}});
  }
  const history::Comparison comparison = history::compare(one->analysis, other->analysis);
  if (formOf(call) == Form::Page) {
    const Sides sides{.before = u"A"_s,
                      .after = u"B"_s,
                      .about = {report::heading(one->analysis), u"A  "_s + nameOf(*one), u"B  "_s + nameOf(*other)},
                      .unchanged = Unchanged::Listed};
    console.print(comparisonPage(comparison, sides, console.width(), console.ink()));
    return Exit::Ok;
  }
  QJsonObject row = comparisonJson(comparison);
  row[u"job"_s] = call.ids().front();
  row[u"from"_s] = one->resume.id.value();
  row[u"to"_s] = other->resume.id.value();
  row[u"other_resume"_s] = one != other;
  console.printLine(row);
  return Exit::Ok;
}

}  // namespace

Exit runJobResumes(const Call& call, Console& console) {
  if (call.has("with"_L1) && !call.has("compare"_L1)) {
    console.say(u"job resumes: --with goes with --compare.\nUsage: "_s + usageLine(call.command()));
    return Exit::Usage;
  }
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const auto ontology = loadOntology(console);
  if (!ontology) return refuseVault(call, console, u"ontology"_s, ontology.error());
  const PostingId id(call.ids().front());
  JobPool pool(1);
  const auto ranking = await(
      pool.run([&](const Worker& worker) { return session::rankResumes(worker, *vault, *ontology, id); }),
      [&console](const Progress& progress) { console.showProgress(u"Resumes"_s, progress.done, progress.total); });
  if (!ranking) return refuseVault(call, console, u"posting %1"_s.arg(id.value()), ranking.error());
  return call.has("compare"_L1) ? showBeside(call, console, *ranking) : showRanking(call, console, *ranking);
}

}  // namespace candor::cli
