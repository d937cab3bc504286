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
  if (!*resume || !*posting) return Error{Fault::NotFound, QStringLiteral("no such resume version or posting")};
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

// What an analysis is found by: what was asked for, and the skills. The resume's words are found in the resume.
QString bodyOf(const match::Analysis& analysis) {
  QStringList lines;
  for (const match::RequirementResult& requirement : analysis.requirements) lines.append(requirement.text);
  lines += analysis.skills.matched + analysis.skills.missing;
  return lines.join(u'\n');
}

Result<void> enterAs(Write& write, AnalysisId id, const QString& postingTitle, const QString& company,
                     const QString& resumeTitle, const match::Analysis& analysis) {
  const QString label = company.isEmpty() ? resumeTitle : company + QStringLiteral(", ") + resumeTitle;
  return documents::enter(write, {.subject = id, .title = postingTitle, .label = label, .body = bodyOf(analysis)});
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
  const Result<void> entered =
      enterAs(write, *id, sources->postingTitle, sources->company, sources->resumeTitle, analysis.analysis);
  if (!entered) return entered.error();
  return AddedAnalysis{.id = *id};
}

Result<void> enterAgain(Write& write, AnalysisId id) {
  const Result<KeptAnalysis> kept = show(write, id);
  if (!kept) return kept.error();
  const ListedAnalysis& listed = kept->listed;
  return enterAs(write, id, listed.postingTitle, listed.company, listed.resumeTitle, kept->analysis);
}

}  // namespace candor::history::analyses
