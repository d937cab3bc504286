#include "documents/excerpt.h"

#include <QSet>

#include <algorithm>

namespace candor::documents {
namespace {

constexpr qsizetype BeforeTheFirstHit = 40;  // units of the text that lead to it
constexpr std::size_t MostPlaces = 200;      // hits looked at

qsizetype differentHits(const Marked& whole, std::size_t first) {
  QSet<QString> different;
  const qsizetype end = whole.hits[first].start + ExcerptLength - BeforeTheFirstHit;
  for (std::size_t i = first; i < whole.hits.size() && whole.hits[i].end() <= end; ++i)
    different.insert(whole.hits[i].in(whole.text).toString().toCaseFolded());
  return different.size();
}

// Where the excerpt should begin, before words are looked at.
qsizetype bestPlace(const Marked& whole) {
  std::size_t best = 0;
  qsizetype most = 0;
  for (std::size_t i = 0; i < std::min(whole.hits.size(), MostPlaces); ++i) {
    const qsizetype different = differentHits(whole, i);
    if (different <= most) continue;
    most = different;
    best = i;
  }
  return whole.hits.empty() ? 0 : std::max(qsizetype(0), whole.hits[best].start - BeforeTheFirstHit);
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
