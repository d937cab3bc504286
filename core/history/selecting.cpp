#include "history/selecting.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace candor::history {
namespace {

bool isAscii(const QString& text) {
  return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Whether one of the text's words begins with `beginning`; both folded.
bool hasWord(const QString& text, const QString& beginning) {
  for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
    if (at == 0 || !text.at(at - 1).isLetterOrNumber()) return true;
  return false;
}

class Sieve {
 public:
  explicit Sieve(const Filter& filter)
      : m_filter(filter),
        m_words(folded(filter.words).split(u' ', Qt::SkipEmptyParts)),
        m_company(folded(filter.company)) {}

  [[nodiscard]] bool lets(const ListedAnalysis& row) const {
    if (row.binned.has_value() != (m_filter.where == documents::Where::InBin)) return false;
    if (m_filter.resume && row.resume != m_filter.resume) return false;
    if (m_filter.posting && row.posting != m_filter.posting) return false;
    if (row.score < m_filter.lowestScore || row.score > m_filter.highestScore) return false;
    if (m_filter.from && row.created < *m_filter.from) return false;
    if (m_filter.until && row.created >= *m_filter.until) return false;
    if (!m_company.isEmpty() && folded(row.company) != m_company) return false;
    return m_words.isEmpty() || hasAllWords(row);
  }

 private:
  [[nodiscard]] bool hasAllWords(const ListedAnalysis& row) const {
    const QString names = folded(row.title + u' ' + row.postingTitle + u' ' + row.company + u' ' + row.resumeTitle);
    return std::all_of(m_words.begin(), m_words.end(), [&names](const QString& word) { return hasWord(names, word); });
  }

  const Filter& m_filter;
  QStringList m_words;
  QString m_company;
};

// Compared first by number, then by text; rows sorted by numbers have no text.
struct Key {
  double number = 0;
  QString text;
  std::size_t row = 0;
};

Key keyOf(const ListedAnalysis& row, std::size_t place, SortBy sortBy) {
  switch (sortBy) {
    case SortBy::Created: return {double(row.created.toMSecsSinceEpoch()), {}, place};
    case SortBy::Score: return {row.score, {}, place};
    case SortBy::PostingTitle: return {0, folded(row.postingTitle), place};
    case SortBy::Company: return {0, folded(row.company), place};
    case SortBy::ResumeTitle: return {0, folded(row.resumeTitle), place};
  }
  return {};
}

int compared(const Key& a, const Key& b) {
  if (a.number != b.number) return a.number < b.number ? -1 : 1;
  return a.text.compare(b.text);
}

}  // namespace

QString folded(const QString& text) {
  if (isAscii(text)) return text.toLower().simplified();
  QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
  plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
  return plain.simplified();
}

Page select(std::vector<ListedAnalysis> rows, const Selection& selection) {
  const Sieve sieve(selection.filter);
  std::vector<Key> keys;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (sieve.lets(rows[i])) keys.push_back(keyOf(rows[i], i, selection.sortBy));
  const int sign = selection.direction == Direction::Ascending ? 1 : -1;
  std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
    const int order = sign * compared(a, b);
    return order != 0 ? order < 0 : rows[a.row].id > rows[b.row].id;
  });
  Page page{.rows = {}, .total = qsizetype(keys.size())};
  const qsizetype first = std::clamp<qsizetype>(selection.first, 0, page.total);
  const qsizetype count = std::clamp<qsizetype>(selection.most, 0, page.total - first);
  page.rows.reserve(std::size_t(count));
  for (qsizetype i = first; i < first + count; ++i) page.rows.push_back(std::move(rows[keys[std::size_t(i)].row]));
  return page;
}

}  // namespace candor::history
