#include "documents/excerpt.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace candor::documents {
namespace {

constexpr qsizetype BeforeTheFirstHit = 40;  // units of the text that lead to it
constexpr std::size_t MostPlaces = 200;      // hits looked at

// How many different words are among those put in and not yet taken out.
class Different {
 public:
  explicit Different(const Marked& whole) : m_whole(whole) {}

  void put(std::size_t hit) {
    const QString word = m_whole.hits[hit].in(m_whole.text).toString().toCaseFolded();
    const int number = m_numbers.value(word, int(m_counts.size()));
    if (number == int(m_counts.size())) {
      m_numbers.insert(word, number);
      m_counts.push_back(0);
    }
    m_numberOf.push_back(number);
    if (m_counts[std::size_t(number)]++ == 0) ++m_different;
  }
  void takeFirst() {
    if (--m_counts[std::size_t(m_numberOf[m_taken++])] == 0) --m_different;
  }
  [[nodiscard]] int count() const { return m_different; }

 private:
  const Marked& m_whole;
  QHash<QString, int> m_numbers;
  std::vector<int> m_counts;    // by number
  std::vector<int> m_numberOf;  // of each that was put in
  std::size_t m_taken = 0;
  int m_different = 0;
};

// Where the excerpt should begin, before words are looked at.
qsizetype bestPlace(const Marked& whole) {
  const auto& hits = whole.hits;
  std::size_t best = 0;
  int most = 0;
  Different seen(whole);
  std::size_t put = 0;
  for (std::size_t first = 0; first < std::min(hits.size(), MostPlaces); ++first) {
    const qsizetype end = hits[first].start + ExcerptLength - BeforeTheFirstHit;
    while (put < hits.size() && (put == first || hits[put].end() <= end)) seen.put(put++);
    if (seen.count() > most) {
      most = seen.count();
      best = first;
    }
    seen.takeFirst();
  }
  return hits.empty() ? 0 : std::max(qsizetype(0), hits[best].start - BeforeTheFirstHit);
}

// The next beginning of a word; `from` itself where that would be far.
qsizetype wordFrom(const QString& text, qsizetype from) {
  if (from == 0) return 0;
  const qsizetype blank = text.indexOf(u' ', from - 1);
  if (blank >= 0 && blank < from + BeforeTheFirstHit) return blank + 1;
  return text[from].isLowSurrogate() ? from - 1 : from;
}

qsizetype wordUntil(const QString& text, qsizetype until) {
  if (until >= text.size()) return text.size();
  const qsizetype blank = text.lastIndexOf(u' ', until);
  if (blank > until - BeforeTheFirstHit) return blank;
  return text[until].isLowSurrogate() ? until - 1 : until;
}

}  // namespace

Marked excerptOf(const Marked& whole) {
  if (whole.text.size() <= ExcerptLength) return whole;
  const qsizetype start = wordFrom(whole.text, std::min(bestPlace(whole), whole.text.size() - ExcerptLength));
  const qsizetype end = wordUntil(whole.text, start + ExcerptLength);
  Marked excerpt{.text = start > 0 ? QStringLiteral("…") : QString()};
  const qsizetype shift = excerpt.text.size() - start;
  excerpt.text += QStringView(whole.text).sliced(start, end - start);
  if (end < whole.text.size()) excerpt.text += u'…';
  for (const Span& hit : whole.hits)
    if (hit.start >= start && hit.end() <= end) excerpt.hits.push_back({hit.start + shift, hit.length});
  return excerpt;
}

}  // namespace candor::documents
