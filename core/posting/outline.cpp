#include "posting/outline.h"

#include "posting/cuts.h"
#include "posting/headings.h"
#include "posting/zones.h"

#include <algorithm>

namespace candor::posting {

namespace {

bool opensWord(QChar c) {
  return c.isLetterOrNumber() || c == u'(' || c == u'$' || c == u'.' || c == u'"' || c == u'\u201c' || c == u'\u20ac' ||
         c == u'\u00a3';
}

bool closesNothing(QChar c) {
  return c.isSpace() || c == u',' || c == u';' || c == u'*' || c == u'-' || c == u'\u2013' || c == u'_' || c == u'|' ||
         c == u'=' || c == u'#';
}

// Without the bullets, decoration and white space around it.
Span trimmed(QStringView text, qsizetype start, qsizetype end) {
  while (start < end && !opensWord(text[start])) ++start;
  while (end > start && closesNothing(text[end - 1])) --end;
  return {start, end - start};
}

class Builder {
 public:
  Builder(const QString& text, const ontology::Ontology& ontology) : m_ontology(ontology) { m_outline.text = text; }

  Outline run() {
    qsizetype start = 0;
    Lead lead = Lead::Line;
    for (const Cut& cut : cutsIn(m_outline.text, m_ontology)) {
      add(start, cut.end, lead);
      start = cut.start;
      lead = cut.lead;
    }
    add(start, m_outline.text.size(), lead);
    m_outline.pieces = splitAtHeadings(m_outline);
    m_outline.cues = signalsIn(m_outline.tokens);
    m_outline.mentions = m_ontology.find(m_outline.text, m_outline.tokens);
    addLoneMasters();
    m_outline.pieces = withZones(m_outline);
    return std::move(m_outline);
  }

 private:
  // Each piece is tokenised by itself: a token never crosses a joint.
  void add(qsizetype start, qsizetype end, Lead lead) {
    const Span span = trimmed(m_outline.text, start, end);
    if (span.isEmpty()) return;
    std::vector<ontology::Token> tokens = ontology::tokenise(span.in(m_outline.text));
    if (tokens.empty()) return;
    const auto first = quint32(m_outline.tokens.size());
    for (ontology::Token& token : tokens) token.span.start += span.start;
    m_outline.tokens.insert(m_outline.tokens.end(), tokens.begin(), tokens.end());
    m_outline.pieces.push_back({.span = span, .lead = lead, .firstToken = first, .tokenCount = quint32(tokens.size())});
  }

  // "Master's preferred": the word alone means much else, with its apostrophe the degree.
  void addLoneMasters() {
    const auto degree = m_ontology.named(u"master's degree");
    if (!degree) return;
    auto& mentions = m_outline.mentions;
    for (quint32 i = 0; i < m_outline.tokens.size(); ++i) {
      const Span word = m_outline.tokens[i].span;
      const QStringView behind = QStringView(m_outline.text).sliced(word.end()).left(2);
      if (m_outline.words(word).compare(u"master", Qt::CaseInsensitive) != 0 ||
          (behind != u"'s" && behind != u"\u2019s"))
        continue;
      const auto next = std::upper_bound(mentions.begin(), mentions.end(), i, [](quint32 token, const auto& mention) {
        return token < mention.firstToken + mention.tokenCount;
      });
      if (next != mentions.end() && next->firstToken <= i) continue;
      mentions.insert(
          next,
          {.concept_ = *degree, .span = word, .firstToken = i, .tokenCount = 1, .how = ontology::Recognised::Alias});
    }
  }

  const ontology::Ontology& m_ontology;
  Outline m_outline;
};

template <class Item>
std::span<const Item> between(const std::vector<Item>& items, quint32 firstToken, quint32 endToken) {
  const auto isBefore = [](const Item& item, quint32 token) { return item.firstToken < token; };
  const auto first = std::lower_bound(items.begin(), items.end(), firstToken, isBefore);
  const auto last = std::lower_bound(first, items.end(), endToken, isBefore);
  return {first, last};
}

}  // namespace

std::span<const ontology::Token> Outline::tokensOf(const Piece& piece) const {
  return std::span(tokens).subspan(piece.firstToken, piece.tokenCount);
}

std::span<const Signal> Outline::cuesIn(quint32 firstToken, quint32 endToken) const {
  return between(cues, firstToken, endToken);
}

std::span<const ontology::Mention> Outline::mentionsIn(quint32 firstToken, quint32 endToken) const {
  return between(mentions, firstToken, endToken);
}

std::span<const Signal> Outline::cuesOf(const Piece& piece) const {
  return cuesIn(piece.firstToken, piece.firstToken + piece.tokenCount);
}

std::span<const ontology::Mention> Outline::mentionsOf(const Piece& piece) const {
  return mentionsIn(piece.firstToken, piece.firstToken + piece.tokenCount);
}

Span Outline::spanOf(quint32 firstToken, quint32 endToken) const {
  const qsizetype start = tokens[firstToken].span.start;
  return {start, tokens[endToken - 1].span.end() - start};
}

bool has(std::span<const Signal> cues, Cue cue) {
  return std::any_of(cues.begin(), cues.end(), [cue](const Signal& signal) { return signal.cue == cue; });
}

Outline outlineOf(const QString& text, const ontology::Ontology& ontology) { return Builder(text, ontology).run(); }

}  // namespace candor::posting
