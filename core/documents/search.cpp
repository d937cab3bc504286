#include "documents/search.h"

#include "documents/search_words.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <tuple>

namespace candor::documents {
namespace {

using namespace Qt::StringLiterals;

// Twenty words of the body; 64 would be the most.
constexpr storage::Query<storage::Columns<qint64, QString, QString, QString>, QString, QString, QString, QString,
                         QString, QString, QString, qint64, int>
    Best(
        "SELECT rowid, highlight(search, 0, ?, ?), highlight(search, 1, ?, ?), snippet(search, 2, ?, ?, '…', 20) "
        "FROM search WHERE search MATCH ? AND rowid >= ? ORDER BY rank LIMIT ?");
// FTS5 walks backwards and stops: that costs what is skipped, not what there is.
constexpr storage::Query<storage::Columns<qint64>, QString, int> NewestAfter(
    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?");
constexpr storage::Query<storage::Columns<int, qint64>, qint64> SubjectOf(
    "SELECT kind, subject FROM search_entry WHERE id = ?");

// Ranking a row takes twenty times as long as finding it: only the newest are worth that.
Result<qint64> oldestRanked(storage::Read& read, const QString& expression) {
  const auto row = read.row(NewestAfter, expression, MostRanked - 1);
  if (!row) return row.error();
  return *row ? std::get<0>(**row) : 0;
}

Result<Subject> subjectOf(storage::Read& read, qint64 entry) {
  const auto row = read.row(SubjectOf, entry);
  if (!row) return row.error();
  if (!*row) return Error{Fault::VaultDamaged, u"the search found what is not there"_s};
  const auto [kind, subject] = **row;
  switch (kind) {
    case 0: return Subject(ResumeId(subject));
    case 1: return Subject(PostingId(subject));
    case 2: return Subject(AnalysisId(subject));
    default: return Error{Fault::VaultDamaged, u"the search found an unknown kind"_s};
  }
}

}  // namespace

Marked markedBy(const QString& textWithMarks) {
  Marked marked;
  marked.text.reserve(textWithMarks.size());
  qsizetype start = 0;
  for (const QChar c : textWithMarks) {
    if (c == HitBegins) {
      start = marked.text.size();
    } else if (c == HitEnds) {
      marked.hits.push_back({start, marked.text.size() - start});
    } else {
      marked.text += c.isSpace() ? u' ' : c;
    }
  }
  return marked;
}

Result<std::vector<Hit>> search(storage::Read& read, const QString& words, int most) {
  std::vector<Hit> hits;
  const QString expression = matchExpression(words);
  if (expression.isEmpty()) return hits;
  const Result<qint64> oldest = oldestRanked(read, expression);
  if (!oldest) return oldest.error();
  const QString begins(HitBegins);
  const QString ends(HitEnds);
  const auto rows = read.rows(Best, begins, ends, begins, ends, begins, ends, expression, *oldest, most);
  if (!rows) return rows.error();
  for (const auto& [entry, title, label, snippet] : *rows) {
    const Result<Subject> subject = subjectOf(read, entry);
    if (!subject) return subject.error();
    hits.push_back(
        {.subject = *subject, .title = markedBy(title), .label = markedBy(label), .snippet = markedBy(snippet)});
  }
  return hits;
}

}  // namespace candor::documents
