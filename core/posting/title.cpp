#include "posting/title.h"

#include "posting/labels.h"
#include "posting/phrases.h"
#include "posting/seniority.h"

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

using ontology::ConceptKind;
using ontology::Token;

constexpr quint32 LongestTitle = 12;  // words of a first line that is a title
constexpr quint32 LongestNamed = 9;   // words of a title inside a sentence
constexpr size_t OpeningPieces = 40;  // how far down a sentence may name the title

// What comes before a title anywhere in a sentence, only where the sentence opens, and what ends it there.
enum class Frame : quint8 { Before, Opens, Ends };

constexpr PhraseRow<Frame> FrameRows[] = {
    {Frame::Before,
     u"looking for a|looking for an|looking for our next|looking to hire a|looking to hire an|seeking a|seeking an|"
     u"seeking|is hiring a|is hiring an|hiring a|hiring an|opening for a|opening for an|opportunity for a|"
     u"opportunity for an|position of|role of|need a|need an|join us as a|join us as an|searching for a|"
     u"searching for an|recruiting a|recruiting an|recruit a|recruit an|position for a|position for an|we are looking "
     u"for|"
     u"looking for|suchen wir einen|suchen wir eine|wir suchen einen|wir suchen eine|wir suchen|"
     u"recherchons un|recherchons une|buscamos un|buscamos una"},
    {Frame::Opens, u"the|as a|as an|as our"},
    {Frame::Ends,
     u"to|in|with|who|for|on|at|that|which|will|is|are|you|based|from|where|has|we|and you|due|responsible|position|"
     u"role|must|provides|reports|working|job|opportunity|needed|wanted|opening|this|mit|für|zur|zum|pour|para|"
     u"located"},
};

// Words before a title that are not of it.
constexpr PhraseRow<int> PraiseRows[] = {
    {0,
     u"experienced|qualified|motivated|dedicated|talented|passionate|dynamic|highly|professional|skilled|energetic|"
     u"full time|"
     u"part time|temporary|permanent|new|self motivated|hard working|enthusiastic|multiple|several|reliable|driven|"
     u"results driven|detail "
     u"oriented|versatile|strong|creative|innovative|immediate|seasonal|friendly|a|an|the|and|our|two|one|next"}};

class TitleReader {
 public:
  TitleReader(const Outline& outline, const ontology::Ontology& ontology) : m_outline(outline), m_ontology(ontology) {}

  [[nodiscard]] Field run() const {
    if (const auto piece = labelled(m_outline, Zone::Title);
        piece && piece->tokenCount <= LongestTitle && !m_outline.tokens[piece->firstToken].isNumber)
      return field(piece->firstToken, piece->firstToken + piece->tokenCount);
    if (const Field first = fromFirstLine(); !first.isEmpty()) return first;
    return fromSentence();
  }

 private:
  [[nodiscard]] QStringView word(quint32 token) const { return m_outline.words(m_outline.tokens[token].span); }

  [[nodiscard]] Field field(quint32 first, quint32 end) const {
    if (first >= end) return {};
    Span span = m_outline.spanOf(first, end);
    const bool isOpen = m_outline.words(span).contains(u'(') && !m_outline.words(span).contains(u')');
    if (isOpen && span.end() < m_outline.text.size() && m_outline.text[span.end()] == u')') ++span.length;
    return {m_outline.words(span).toString().simplified(), span};
  }

  [[nodiscard]] bool namesJob(quint32 first, quint32 end) const {
    const auto mentions = m_outline.mentionsIn(first, end);
    const bool isOccupation = std::any_of(mentions.begin(), mentions.end(), [this](const auto& mention) {
      return m_ontology.kind(mention.concept_) == ConceptKind::Occupation;
    });
    if (isOccupation) return true;
    const auto tokens = std::span(m_outline.tokens).subspan(first, end - first);
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return isJobWord(token); });
  }

  // "Warehouse Supervisor", "Nurse Job in Boston", "Senior Engineer at Acme": the first line when it is no sentence.
  [[nodiscard]] Field fromFirstLine() const {
    const Piece& first = m_outline.pieces.front();
    const QChar last = m_outline.text[first.span.end() - 1];
    if (first.isHeading || last == u'.' || last == u'!' || last == u'?' || first.tokenCount > LongestTitle) return {};
    const quint32 end = titleEnd(first.firstToken, first.firstToken + first.tokenCount);
    if (end == first.firstToken || (!namesJob(first.firstToken, end) && !isMarkedTitle(first))) return {};
    return field(first.firstToken, end);
  }

  // "(m/w/d)", "H/F": only titles carry these marks.
  [[nodiscard]] bool isMarkedTitle(const Piece& piece) const {
    constexpr QStringView Marks[] = {u"m/w/d", u"w/m/d", u"m/f/d", u"f/m/d", u"m/w",
                                     u"H/F",   u"F/H",   u"m/f/x", u"m/w/x"};
    const QStringView line = m_outline.words(piece.span);
    return std::any_of(std::begin(Marks), std::end(Marks),
                       [line](QStringView mark) { return line.contains(mark, Qt::CaseInsensitive); });
  }

  [[nodiscard]] quint32 titleEnd(quint32 from, quint32 to) const {
    for (quint32 i = from; i < to; ++i) {
      const QStringView w = word(i);
      const auto is = [w](QStringView other) { return w.compare(other, Qt::CaseInsensitive) == 0; };
      if (is(u"at") || is(u"job") || is(u"needed") || is(u"wanted") || is(u"position") || is(u"is") || is(u"seeking") ||
          is(u"description") || is(u"summary") || isLongGap(i, from))
        return i;
    }
    return to;
  }

  // " - ", " | ", " – ": what follows a title on its line is place, shift or company.
  [[nodiscard]] bool isLongGap(quint32 token, quint32 from) const {
    if (token == from) return false;
    const qsizetype start = m_outline.tokens[token - 1].span.end();
    const QStringView gap = m_outline.words({start, m_outline.tokens[token].span.start - start});
    return gap.contains(u" - ") || gap.contains(u" \u2013 ") || gap.contains(u" \u2014 ") || gap.contains(u"\u2022");
  }

  // "… is looking for an experienced Mechanical Engineer to join …".
  [[nodiscard]] Field fromSentence() const {
    static const Phrases<Frame> frames(FrameRows);
    const size_t pieces = std::min(OpeningPieces, m_outline.pieces.size());
    for (size_t p = 0; p < pieces; ++p) {
      const Piece& piece = m_outline.pieces[p];
      const quint32 end = piece.firstToken + piece.tokenCount;
      for (quint32 i = piece.firstToken; i < end; ++i) {
        const auto hit = frames.longestAt(std::span(m_outline.tokens).subspan(i, end - i));
        if (!hit || hit->value == Frame::Ends || (hit->value == Frame::Opens && i != piece.firstToken)) continue;
        const Field title = fromFrame(i + hit->tokenCount, end);
        if (!title.isEmpty()) return title;
      }
    }
    return {};
  }

  [[nodiscard]] Field fromFrame(quint32 first, quint32 end) const {
    static const Phrases<Frame> frames(FrameRows);
    static const Phrases<int> praise(PraiseRows);
    while (first < end) {
      const auto hit = praise.longestAt(std::span(m_outline.tokens).subspan(first, end - first));
      if (!hit) break;
      first += hit->tokenCount;
    }
    quint32 last = first;
    while (last < end && last - first <= LongestNamed) {
      const auto hit = frames.longestAt(std::span(m_outline.tokens).subspan(last, 1));
      if ((hit && hit->value == Frame::Ends) || (last > first && m_outline.tokens[last].breaksPhrase)) break;
      ++last;
    }
    if (last - first > LongestNamed) return {};
    while (last > first && !isJobWord(m_outline.tokens[last - 1]) && !endsOccupation(last)) --last;
    return namesOccupation(first, last) ? field(first, last) : Field{};
  }

  [[nodiscard]] bool endsOccupation(quint32 end) const {
    const auto mentions = m_outline.mentionsIn(end > LongestNamed ? end - LongestNamed : 0, end);
    return std::any_of(mentions.begin(), mentions.end(), [&](const auto& mention) {
      return mention.firstToken + mention.tokenCount == end &&
             m_ontology.kind(mention.concept_) == ConceptKind::Occupation;
    });
  }

  [[nodiscard]] bool namesOccupation(quint32 first, quint32 end) const {
    const auto mentions = m_outline.mentionsIn(first, end);
    return std::any_of(mentions.begin(), mentions.end(), [this](const auto& mention) {
      return m_ontology.kind(mention.concept_) == ConceptKind::Occupation;
    });
  }

  const Outline& m_outline;
  const ontology::Ontology& m_ontology;
};

}  // namespace

Field titleOf(const Outline& outline, const ontology::Ontology& ontology) {
  if (outline.pieces.empty()) return {};
  return TitleReader(outline, ontology).run();
}

}  // namespace candor::posting
