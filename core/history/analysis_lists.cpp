#include "history/analyses.h"
#include "history/selecting.h"
#include "match/analysis_record.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <tuple>
#include <utility>

namespace candor::history::analyses {
namespace {

using storage::Columns;
using storage::Query;
using storage::Read;

constexpr Query<
    Columns<AnalysisId, std::optional<ResumeId>, std::optional<ResumeVersionId>, std::optional<PostingId>, QString, int,
            QString, QString, double, bool, int, QString, QDateTime, std::optional<QDateTime>>>
    All("SELECT id, resume, version, posting, resume_title, version_number, posting_title, company, score, "
        "provisional, blockers, data_version, created, binned FROM analysis ORDER BY id DESC");
constexpr Query<
    Columns<AnalysisId, std::optional<ResumeId>, std::optional<ResumeVersionId>, std::optional<PostingId>, QString, int,
            QString, QString, double, bool, int, QString, QDateTime, std::optional<QDateTime>>,
    AnalysisId>
    One("SELECT id, resume, version, posting, resume_title, version_number, posting_title, company, score, "
        "provisional, blockers, data_version, created, binned FROM analysis WHERE id = ?");
constexpr Query<Columns<QByteArray, QByteArray, QByteArray>, AnalysisId> RecordOf(
    "SELECT record, resume_sha256, posting_sha256 FROM analysis_record WHERE analysis = ?");

Error absent() { return {Fault::NotFound, QStringLiteral("no such analysis")}; }

ListedAnalysis listed(AnalysisId id, std::optional<ResumeId> resume, std::optional<ResumeVersionId> version,
                      std::optional<PostingId> posting, QString resumeTitle, int versionNumber, QString postingTitle,
                      QString company, double score, bool isProvisional, int blockers, QString dataVersion,
                      QDateTime created, std::optional<QDateTime> binned) {
  return {.id = id,
          .resume = resume,
          .version = version,
          .posting = posting,
          .resumeTitle = std::move(resumeTitle),
          .versionNumber = versionNumber,
          .postingTitle = std::move(postingTitle),
          .company = std::move(company),
          .score = score,
          .isProvisional = isProvisional,
          .blockers = blockers,
          .dataVersion = std::move(dataVersion),
          .created = std::move(created),
          .binned = std::move(binned)};
}

}  // namespace

Result<Page> list(Read& read, const Selection& selection) {
  std::vector<ListedAnalysis> rows;
  const Result<void> all = read.each(All, [&rows](auto... columns) { rows.push_back(listed(std::move(columns)...)); });
  if (!all) return all.error();
  return select(std::move(rows), selection);
}

Result<KeptAnalysis> show(Read& read, AnalysisId id) {
  auto row = read.row(One, id);
  if (!row) return row.error();
  auto kept = read.row(RecordOf, id);
  if (!kept) return kept.error();
  if (!*row || !*kept) return absent();
  auto& [record, resumeSha256, postingSha256] = **kept;
  Result<match::Analysis> analysis = match::fromRecord(record);
  if (!analysis) return analysis.error();
  return KeptAnalysis{.listed = std::apply(listed, **std::move(row)),
                      .analysis = *std::move(analysis),
                      .resumeSha256 = std::move(resumeSha256),
                      .postingSha256 = std::move(postingSha256)};
}

Result<Comparison> compare(Read& read, AnalysisId before, AnalysisId after) {
  const Result<KeptAnalysis> old = show(read, before);
  if (!old) return old.error();
  const Result<KeptAnalysis> now = show(read, after);
  if (!now) return now.error();
  return history::compare(*old, *now);
}

}  // namespace candor::history::analyses
