#include "history/analyses.h"

#include "documents/findable.h"
#include "documents/kept.h"
#include "history/selecting.h"
#include "match/analysis_record.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <QStringList>

#include <tuple>
#include <utility>

namespace candor::history::analyses {
namespace {

using documents::done;
using storage::Columns;
using storage::Query;
using storage::Read;
using storage::Sql;
using storage::Write;

constexpr Query<Columns<ResumeId, QString, int, QByteArray>, ResumeVersionId> ResumeOf(
    "SELECT r.id, r.title, v.number, v.sha256 FROM resume_version v JOIN resume r ON r.id = v.resume WHERE v.id = ?");
constexpr Query<Columns<QString, QString, QByteArray>, PostingId> PostingOf(
    "SELECT title, company, text_sha256 FROM posting WHERE id = ?");
constexpr Query<Columns<AnalysisId>, ResumeVersionId, PostingId, QByteArray> InUseWithRecord(
    "SELECT a.id FROM analysis a JOIN analysis_record r ON r.analysis = a.id "
    "WHERE a.version = ? AND a.posting = ? AND a.binned IS NULL AND r.record = ? ORDER BY a.id DESC LIMIT 1");
constexpr Sql<ResumeId, ResumeVersionId, PostingId, QString, int, QString, QString, double, bool, int, QString,
              QDateTime>
    Add("INSERT INTO analysis (resume, version, posting, resume_title, version_number, posting_title, company, score, "
        "provisional, blockers, data_version, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr Sql<AnalysisId, QByteArray, QByteArray, QByteArray> AddRecord(
    "INSERT INTO analysis_record (analysis, resume_sha256, posting_sha256, record) VALUES (?, ?, ?, ?)");

constexpr Sql<QString, AnalysisId> Rename("UPDATE analysis SET title = ? WHERE id = ?");
constexpr Sql<AnalysisId, QString> Annotate(
    "INSERT INTO analysis_note (analysis, note) VALUES (?, ?) ON CONFLICT (analysis) DO UPDATE SET note = "
    "excluded.note");
constexpr Sql<AnalysisId> ForgetNote("DELETE FROM analysis_note WHERE analysis = ?");

// The names of both documents, and the marks of their contents.
struct Sources {
  ResumeId resume;
  QString resumeTitle;
  int versionNumber = 1;
  QByteArray resumeSha256;
  QString postingTitle;
  QString company;
  QByteArray postingSha256;
};

Result<Sources> sourcesOf(Read& read, const NewAnalysis& analysis) {
  const auto resume = read.row(ResumeOf, analysis.version);
  if (!resume) return resume.error();
  const auto posting = read.row(PostingOf, analysis.posting);
  if (!posting) return posting.error();
  if (!*resume || !*posting) return Error{Fault::NoEntry, QStringLiteral("no such resume version or posting")};
  const auto& [id, resumeTitle, number, resumeSha256] = **resume;
  const auto& [postingTitle, company, postingSha256] = **posting;
  return Sources{.resume = id,
                 .resumeTitle = resumeTitle,
                 .versionNumber = number,
                 .resumeSha256 = resumeSha256,
                 .postingTitle = postingTitle,
                 .company = company,
                 .postingSha256 = postingSha256};
}

// What an analysis is found by: the note, what was asked for, and the skills. The resume's words are found in the
// resume.
QString bodyOf(const match::Analysis& analysis, const QString& note) {
  QStringList lines;
  if (!note.isEmpty()) lines.append(note);
  for (const match::RequirementResult& requirement : analysis.requirements) lines.append(requirement.text);
  lines += analysis.skills.matched + analysis.skills.missing;
  return lines.join(u'\n');
}

struct Names {
  QString own;
  QString posting;
  QString company;
  QString resume;
};

// As the trigger search_follows_analysis does it when a name changes.
Result<void> enterAs(Write& write, AnalysisId id, const Names& names, const QString& body) {
  const bool hasOwn = !names.own.isEmpty();
  QStringList label{hasOwn ? names.posting : QString(), names.company, names.resume};
  label.removeAll(QString());
  return documents::enter(write, {.subject = id,
                                  .title = hasOwn ? names.own : names.posting,
                                  .label = label.join(QStringLiteral(", ")),
                                  .body = body});
}

Result<AnalysisId> insert(Write& write, const Clock& clock, const NewAnalysis& added, const Sources& sources,
                          const QByteArray& record) {
  const match::Analysis& analysis = added.analysis;
  const Result<qint64> row =
      write.insert(Add, sources.resume, added.version, added.posting, sources.resumeTitle, sources.versionNumber,
                   sources.postingTitle, sources.company, analysis.score, analysis.isProvisional,
                   int(analysis.blockers.size()), analysis.dataVersion, clock.now());
  if (!row) return row.error();
  const AnalysisId id(*row);
  const Result<void> kept = done(write.insert(AddRecord, id, sources.resumeSha256, sources.postingSha256, record));
  if (!kept) return kept.error();
  return id;
}

}  // namespace

Result<AddedAnalysis> add(Write& write, const Clock& clock, const NewAnalysis& analysis,
                          documents::SameBytes sameBytes) {
  const Result<Sources> sources = sourcesOf(write, analysis);
  if (!sources) return sources.error();
  const QByteArray record = match::toRecord(analysis.analysis);
  if (sameBytes == documents::SameBytes::Answer) {
    const auto same = write.row(InUseWithRecord, analysis.version, analysis.posting, record);
    if (!same) return same.error();
    if (*same) return AddedAnalysis{.id = std::get<0>(**same), .outcome = documents::Outcome::AlreadyThere};
  }
  const Result<AnalysisId> id = insert(write, clock, analysis, *sources, record);
  if (!id) return id.error();
  const Names names{
      .own = {}, .posting = sources->postingTitle, .company = sources->company, .resume = sources->resumeTitle};
  if (const Result<void> entered = enterAs(write, *id, names, bodyOf(analysis.analysis, {})); !entered)
    return entered.error();
  return AddedAnalysis{.id = *id};
}

// The search follows by a trigger.
Result<void> rename(Write& write, AnalysisId id, const QString& title) {
  const Result<QString> name = documents::keptName(title);
  if (!name) return name.error();
  return documents::doneToOne(write.run(Rename, *name, id));
}

Result<void> annotate(Write& write, AnalysisId id, const QString& note) {
  const QString kept = note.trimmed();
  if (kept.size() > LongestNote) return Error{Fault::TooLarge, QStringLiteral("%1 letters").arg(kept.size())};
  const Result<KeptAnalysis> analysis = show(write, id);
  if (!analysis) return analysis.error();
  const Result<void> noted = done(kept.isEmpty() ? write.run(ForgetNote, id) : write.run(Annotate, id, kept));
  if (!noted || analysis->listed.binned) return noted;
  return enterAgain(write, id);
}

Result<void> enterAgain(Write& write, AnalysisId id) {
  const Result<KeptAnalysis> kept = show(write, id);
  if (!kept) return kept.error();
  const ListedAnalysis& listed = kept->listed;
  const Names names{
      .own = listed.title, .posting = listed.postingTitle, .company = listed.company, .resume = listed.resumeTitle};
  return enterAs(write, id, names, bodyOf(kept->analysis, kept->note));
}

}  // namespace candor::history::analyses
