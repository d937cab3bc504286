#include "match/passage.h"

#include <algorithm>

namespace candor::match {

namespace {

using ontology::Token;

constexpr quint32 LongPassage = 45;     // tokens: from here on a comma or a line end parts it …
constexpr quint32 LongestPassage = 80;  // … and here anything does, because texts without full stops exist
constexpr qsizetype LongestQuote = 160;
constexpr QStringView Bullets = u"•·▪●◦‣–—-*○■□➢✓►";
constexpr QStringView SentenceEnds = u".!?;";
constexpr QStringView OpeningSigns = u"$€£(\"'#“";

bool holdsAny(QStringView gap, QStringView signs) {
  return std::any_of(gap.begin(), gap.end(), [signs](QChar c) { return signs.contains(c); });
}

// Where the profile says that something new begins: sections, entries, highlights.
std::vector<qsizetype> knownStarts(const profile::Profile& profile) {
  std::vector<qsizetype> starts;
  for (const profile::Section& section : profile.sections) {
    if (!section.heading.isEmpty()) starts.push_back(section.heading.start);
    starts.push_back(section.body.start);
  }
  for (const profile::Work& work : profile.work) {
    starts.push_back(work.span.start);
    for (const profile::Field& highlight : work.highlights) starts.push_back(highlight.span.start);
  }
  for (const profile::Education& education : profile.education) starts.push_back(education.span.start);
  std::sort(starts.begin(), starts.end());
  return starts;
}

class Splitter {
 public:
  Splitter(const profile::Profile& profile, std::span<const Token> tokens)
      : m_text(profile.text), m_tokens(tokens), m_starts(knownStarts(profile)) {}

  std::vector<Passage> run() {
    std::vector<Passage> passages;
    for (quint32 first = 0; first < m_tokens.size();) {
      quint32 end = first + 1;
      while (end < m_tokens.size() && !startsPassage(end, end - first)) ++end;
      const Span span{m_tokens[first].span.start, m_tokens[end - 1].span.end() - m_tokens[first].span.start};
      passages.push_back({.span = widened(span, end), .firstToken = first, .endToken = end});
      first = end;
    }
    return passages;
  }

 private:
  [[nodiscard]] bool startsPassage(quint32 token, quint32 length) const {
    const qsizetype before = m_tokens[token - 1].span.end();
    const qsizetype start = m_tokens[token].span.start;
    const auto known = std::lower_bound(m_starts.begin(), m_starts.end(), before);
    if (known != m_starts.end() && *known <= start) return true;
    const QStringView gap = QStringView(m_text).mid(before, start - before);
    const qsizetype lineEnd = gap.lastIndexOf(u'\n');
    if (length >= LongestPassage) return true;
    if (length >= LongPassage && (lineEnd >= 0 || holdsAny(gap, u",;"))) return true;
    if (lineEnd >= 0) return !isWrapped(token, gap, gap.mid(lineEnd + 1));
    if (gap.contains(u'\t') || holdsAny(gap, u"•▪●◦‣■➢✓►")) return true;
    return holdsAny(gap, SentenceEnds) && m_tokens[token].opensSentence && !m_text[start].isLower();
  }

  // Does the line that begins with `token` go on with the sentence of the line above?
  [[nodiscard]] bool isWrapped(quint32 token, QStringView gap, QStringView indent) const {
    if (gap.count(u'\n') > 1 || holdsAny(indent, Bullets)) return false;
    if (m_text[m_tokens[token].span.start].isLower()) return !holdsAny(gap, u".!?");
    return m_tokens[token - 1].isStopWord || holdsAny(gap, u",&");
  }

  // With the signs that belong to the words at both ends: "$", "%", a full stop.
  [[nodiscard]] Span widened(Span span, quint32 nextToken) const {
    const qsizetype limit = nextToken < m_tokens.size() ? m_tokens[nextToken].span.start : m_text.size();
    qsizetype end = span.end();
    while (end < limit && !m_text[end].isSpace() && !Bullets.contains(m_text[end]) &&
           !OpeningSigns.contains(m_text[end]))
      ++end;
    qsizetype start = span.start;
    while (start > 0 && OpeningSigns.contains(m_text[start - 1])) --start;
    return {start, end - start};
  }

  const QString& m_text;
  std::span<const Token> m_tokens;
  std::vector<qsizetype> m_starts;
};

}  // namespace

std::vector<Passage> splitPassages(const profile::Profile& profile, std::span<const Token> tokens) {
  std::vector<Passage> passages = Splitter(profile, tokens).run();
  for (Passage& passage : passages) {
    const auto holds = [&](const profile::Section& section) {
      return section.body.overlaps(passage.span) || section.heading.overlaps(passage.span);
    };
    const auto section = std::find_if(profile.sections.begin(), profile.sections.end(), holds);
    if (section != profile.sections.end()) passage.section = section->kind;
  }
  return passages;
}

Span quoteAround(QStringView text, Span passage, Span mention) {
  if (passage.length <= LongestQuote) return passage;
  const qsizetype room = std::max<qsizetype>(LongestQuote - mention.length, 0);
  qsizetype start = std::max(passage.start, mention.start - room / 2);
  qsizetype end = std::min(passage.end(), start + LongestQuote);
  start = std::max(passage.start, std::min(start, end - LongestQuote));
  while (start > passage.start && start < mention.start && !text[start - 1].isSpace()) ++start;
  while (end < passage.end() && end > mention.end() && !text[end].isSpace()) --end;
  while (end > mention.end() && text[end - 1].isSpace()) --end;
  end = std::max(end, std::min(mention.end(), passage.end()));
  return {start, end - start};
}

}  // namespace candor::match
