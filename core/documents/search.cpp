#include "documents/search.h"

#include "documents/excerpt.h"
#include "documents/search_words.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <algorithm>
#include <tuple>

namespace candor::documents {
namespace {

using namespace Qt::StringLiterals;

using FoundRow = std::tuple<qint64, QString, QString, QString>;

// FTS5's own snippet() compares every hit of a text with every other.
constexpr storage::Query<storage::Columns<qint64, QString, QString, QString>, QString, QString, QString, QString,
                         QString, QString, QString, int>
    Best(
        "SELECT rowid, highlight(search, 0, ?, ?), highlight(search, 1, ?, ?), highlight(search, 2, ?, ?) "
        "FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?");
constexpr storage::Query<storage::Columns<qint64, QString, QString, QString>, QString, QString, QString, QString,
                         QString, QString, QString, int>
    Newest(
        "SELECT rowid, highlight(search, 0, ?, ?), highlight(search, 1, ?, ?), highlight(search, 2, ?, ?) "
        "FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?");
constexpr storage::Query<storage::Columns<qint64, QString, QString, QString>, QString, QString, QString, QString,
                         QString, int>
    Named(
        "SELECT search_name.rowid, highlight(search_name, 0, ?, ?), highlight(search_name, 1, ?, ?), body "
        "FROM search_name JOIN search_entry ON search_entry.id = search_name.rowid "
        "WHERE search_name MATCH ? ORDER BY search_name.rowid DESC LIMIT ?");
// FTS5 walks backwards and stops: that costs what is skipped, not what there is.
constexpr storage::Query<storage::Columns<qint64>, QString, int> OneMoreThan(
    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?");
constexpr storage::Query<storage::Columns<int, qint64>, qint64> SubjectOf(
    "SELECT kind, subject FROM search_entry WHERE id = ?");

template <class Query>
Result<std::vector<FoundRow>> rowsOf(storage::Read& read, const Query& query, const QString& expression, int most) {
  const QString begins(HitBegins);
  const QString ends(HitEnds);
  return read.rows(query, begins, ends, begins, ends, begins, ends, expression, most);
}

// Those named by the words, then the others.
Result<std::vector<FoundRow>> newestRows(storage::Read& read, const QString& expression, int most) {
  const QString begins(HitBegins);
  const QString ends(HitEnds);
  Result<std::vector<FoundRow>> rows = read.rows(Named, begins, ends, begins, ends, expression, most);
  if (!rows) return rows;
  const std::size_t named = rows->size();
  const auto all = rowsOf(read, Newest, expression, most);
  if (!all) return all;
  for (const FoundRow& row : *all) {
    const bool isThere = std::any_of(rows->begin(), rows->begin() + std::ptrdiff_t(named),
                                     [&](const FoundRow& other) { return std::get<0>(other) == std::get<0>(row); });
    if (!isThere && rows->size() < std::size_t(most)) rows->push_back(row);
  }
  return rows;
}

Result<std::vector<FoundRow>> foundRows(storage::Read& read, const QString& expression, int most) {
  const auto oneMore = read.row(OneMoreThan, expression, MostRanked);
  if (!oneMore) return oneMore.error();
  return *oneMore ? newestRows(read, expression, most) : rowsOf(read, Best, expression, most);
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
  const auto rows = foundRows(read, expression, most);
  if (!rows) return rows.error();
  for (const auto& [entry, title, label, body] : *rows) {
    const Result<Subject> subject = subjectOf(read, entry);
    if (!subject) return subject.error();
    hits.push_back({.subject = *subject,
                    .title = markedBy(title),
                    .label = markedBy(label),
                    .snippet = excerptOf(markedBy(body))});
  }
  return hits;
}

}  // namespace candor::documents
