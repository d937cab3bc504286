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
            QString, QString, QString, double, bool, int, QString, QDateTime, std::optional<QDateTime>>>
    All("SELECT id, resume, version, posting, resume_title, version_number, posting_title, company, title, score, "
        "provisional, blockers, data_version, created, binned FROM analysis ORDER BY id DESC");
constexpr Query<
    Columns<AnalysisId, std::optional<ResumeId>, std::optional<ResumeVersionId>, std::optional<PostingId>, QString, int,
            QString, QString, QString, double, bool, int, QString, QDateTime, std::optional<QDateTime>>,
    AnalysisId>
    One("SELECT id, resume, version, posting, resume_title, version_number, posting_title, company, title, score, "
        "provisional, blockers, data_version, created, binned FROM analysis WHERE id = ?");
// What rows are filtered and sorted by: without their names a scan takes a third of the time.
constexpr Query<
    Columns<AnalysisId, std::optional<ResumeId>, std::optional<PostingId>, double, QDateTime, std::optional<QDateTime>>>
    Outlines("SELECT id, resume, posting, score, created, binned FROM analysis ORDER BY id DESC");
constexpr Query<Columns<AnalysisId, std::optional<ResumeId>, std::optional<PostingId>, double, QDateTime,
                        std::optional<QDateTime>, QString, QString, QString, QString>>
    NamedOutlines(
        "SELECT id, resume, posting, score, created, binned, resume_title, posting_title, company, title FROM analysis "
        "ORDER BY id DESC");
constexpr qsizetype MostLookedUp = 500;  // single rows; more of them are read in one go
constexpr Query<Columns<QByteArray, QByteArray, QByteArray>, AnalysisId> RecordOf(
    "SELECT record, resume_sha256, posting_sha256 FROM analysis_record WHERE analysis = ?");
constexpr Query<Columns<QString>, AnalysisId> NoteOf("SELECT note FROM analysis_note WHERE analysis = ?");

Error absent() { return {Fault::NoEntry, QStringLiteral("no such analysis")}; }

ListedAnalysis listed(AnalysisId id, std::optional<ResumeId> resume, std::optional<ResumeVersionId> version,
                      std::optional<PostingId> posting, QString resumeTitle, int versionNumber, QString postingTitle,
                      QString company, QString title, double score, bool isProvisional, int blockers,
                      QString dataVersion, QDateTime created, std::optional<QDateTime> binned) {
  return {.id = id,
          .resume = resume,
          .version = version,
          .posting = posting,
          .resumeTitle = std::move(resumeTitle),
          .versionNumber = versionNumber,
          .postingTitle = std::move(postingTitle),
          .company = std::move(company),
          .title = std::move(title),
          .score = score,
          .isProvisional = isProvisional,
          .blockers = blockers,
          .dataVersion = std::move(dataVersion),
          .created = std::move(created),
          .binned = std::move(binned)};
}

ListedAnalysis outline(AnalysisId id, std::optional<ResumeId> resume, std::optional<PostingId> posting, double score,
                       QDateTime created, std::optional<QDateTime> binned, QString resumeTitle = {},
                       QString postingTitle = {}, QString company = {}, QString title = {}) {
  return listed(id, resume, std::nullopt, posting, std::move(resumeTitle), 1, std::move(postingTitle),
                std::move(company), std::move(title), score, false, 0, {}, std::move(created), std::move(binned));
}

bool needsNames(const Selection& selection) {
  const bool isSortedByName = selection.sortBy != SortBy::Created && selection.sortBy != SortBy::Score;
  return isSortedByName || !selection.filter.words.isEmpty() || !selection.filter.company.isEmpty();
}

// Selects by outlines and then reads what is shown.
Result<Page> shortPage(Read& read, const Selection& selection) {
  std::vector<ListedAnalysis> rows;
  const auto take = [&rows](auto... columns) { rows.push_back(outline(std::move(columns)...)); };
  const Result<void> all = needsNames(selection) ? read.each(NamedOutlines, take) : read.each(Outlines, take);
  if (!all) return all.error();
  Page page = select(std::move(rows), selection);
  for (ListedAnalysis& shown : page.rows) {
    auto row = read.row(One, shown.id);
    if (!row) return row.error();
    if (!*row) return absent();
    shown = std::apply(listed, **std::move(row));
  }
  return page;
}

}  // namespace

Result<Page> list(Read& read, const Selection& selection) {
  if (selection.most <= MostLookedUp) return shortPage(read, selection);
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
  auto note = read.row(NoteOf, id);
  if (!note) return note.error();
  auto& [record, resumeSha256, postingSha256] = **kept;
  Result<match::Analysis> analysis = match::fromRecord(record);
  if (!analysis) return analysis.error();
  return KeptAnalysis{.listed = std::apply(listed, **std::move(row)),
                      .analysis = *std::move(analysis),
                      .resumeSha256 = std::move(resumeSha256),
                      .postingSha256 = std::move(postingSha256),
                      .note = *note ? std::get<0>(**std::move(note)) : QString()};
}

Result<Comparison> compare(Read& read, AnalysisId before, AnalysisId after) {
  const Result<KeptAnalysis> old = show(read, before);
  if (!old) return old.error();
  const Result<KeptAnalysis> now = show(read, after);
  if (!now) return now.error();
  return history::compare(*old, *now);
}

}  // namespace candor::history::analyses
