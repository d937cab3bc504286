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
constexpr size_t OpeningWords = 20;

// What comes before a title anywhere in a sentence, only where the sentence opens, and what ends it there.
enum class Frame : quint8 { Before, Opens, Ends };

constexpr PhraseRow<Frame> FrameRows[] = {
    {Frame::Before,
     u"looking for a|looking for an|looking for our next|looking to hire a|looking to hire an|seeking a|seeking an|"
     u"seeking|is hiring a|is hiring an|hiring a|hiring an|opening for a|opening for an|opportunity for a|"
     u"opportunity for an|position of|role of|need a|need an|join us as a|join us as an|searching for a|"
     u"searching for an|recruiting a|recruiting an|recruiting for|recruiting for a|recruiting for an|recruit a|recruit "
     u"an|position for a|position for an|we are looking "
     u"for|"
     u"looking for|if you are a|if you are an|if you're a|if you're an|in search of|in search of a|in search of an|"
     u"hiring|is hiring|are hiring|now hiring|hiring for|hiring for a|hiring for an|to hire a|to hire an|hire a|"
     u"applications for|applications for a|applications for an|to fill a|to fill an|to fill|needs a|needs an|"
     u"candidates for a|candidates for an|candidates for|openings for|opening for|opportunity as a|position as a|"
     u"position as an|role as a|role as an|career as a|career as an|to work as|to work as a|work as a|work as an|"
     u"join our team as a|join our team as an|suchen wir einen|suchen wir eine|wir suchen einen|wir suchen eine|wir "
     u"suchen|"
     u"recherchons un|recherchons une|buscamos un|buscamos una"},
    {Frame::Opens, u"the|as a|as an|as our"},
    {Frame::Ends,
     u"to|in|with|who|for|on|at|that|which|will|is|are|you|based|from|where|has|we|"
     u"and you|due|under|responsible|position|"
     u"role|must|provides|reports|working|job|opportunity|needed|wanted|opening|this|mit|für|zur|zum|pour|para|"
     u"located|capable|able|willing|interested|looking|seeking|wishing"},
};

// Words before a title that are not of it.
constexpr PhraseRow<int> PraiseRows[] = {
    {0,
     u"experienced|qualified|motivated|dedicated|talented|passionate|dynamic|highly|professional|skilled|energetic|"
     u"full time|both|numerous|outgoing|exceptional|successful|individuals|people|candidates|individuals to work as|"
     u"people to work as|part time|temporary|permanent|new|self motivated|hard "
     u"working|enthusiastic|multiple|several|reliable|driven|"
     u"seasoned|results driven|detail "
     u"oriented|versatile|strong|creative|innovative|immediate|seasonal|friendly|a|an|the|and|our|two|one|next"}};

class TitleReader {
 public:
  TitleReader(const Outline& outline, const ontology::Ontology& ontology) : m_outline(outline), m_ontology(ontology) {}

  [[nodiscard]] Field run() const {
    if (const auto piece = labelled(m_outline, Zone::Title);
        piece && piece->tokenCount <= LongestTitle && !m_outline.tokens[piece->firstToken].isNumber &&
        !holdsCode(piece->firstToken, piece->firstToken + piece->tokenCount))
      return field(piece->firstToken, piece->firstToken + piece->tokenCount);
    if (const Field first = fromFirstLine(); !first.isEmpty()) return first;
    if (const Field named = fromSentence(); !named.isEmpty()) return named;
    return fromOpening();
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
    if (first.isHeading || last == u'.' || last == u'!' || last == u'?' || opensWithFrame(first)) return {};
    const quint32 end = titleEnd(first.firstToken, first.firstToken + first.tokenCount);
    if (end - first.firstToken > LongestTitle || holdsCode(first.firstToken, end)) return {};
    if (end == first.firstToken || (!namesJob(first.firstToken, end) && !isMarkedTitle(first))) return {};
    return field(first.firstToken, end);
  }

  // "We are looking for a Network Security Manager" by itself on the first line.
  [[nodiscard]] bool opensWithFrame(const Piece& piece) const {
    static const Phrases<Frame> frames(FrameRows);
    const auto hit = frames.longestAt(m_outline.tokensOf(piece));
    return hit && hit->value == Frame::Before && hit->tokenCount > 1;
  }

  // "DFSSEsemFL067470A": the number of an advertisement is no title.
  [[nodiscard]] bool holdsCode(quint32 first, quint32 end) const {
    constexpr qsizetype Digits = 4;
    for (quint32 i = first; i < end; ++i) {
      const QStringView w = word(i);
      if (w.front().isLetter() && std::count_if(w.begin(), w.end(), [](QChar c) { return c.isDigit(); }) >= Digits)
        return true;
    }
    return false;
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

  // The run-on text of a page begins with what stood in its head: an occupation in capitals within its first words.
  [[nodiscard]] Field fromOpening() const {
    const auto end = quint32(std::min<size_t>(OpeningWords, m_outline.tokens.size()));
    for (const auto& mention : m_outline.mentionsIn(0, end)) {
      if (m_ontology.kind(mention.concept_) != ConceptKind::Occupation || !isTitleCase(mention)) continue;
      const bool isRanked = mention.firstToken > 0 && !m_outline.tokens[mention.firstToken].breaksPhrase &&
                            isRank(word(mention.firstToken - 1));
      return field(mention.firstToken - (isRanked ? 1 : 0), mention.firstToken + mention.tokenCount);
    }
    return {};
  }

  [[nodiscard]] static bool isRank(QStringView rank) {
    constexpr QStringView Ranks[] = {u"Senior", u"Sr", u"Junior", u"Jr", u"Lead", u"Assistant", u"Associate", u"Chief"};
    return std::find(std::begin(Ranks), std::end(Ranks), rank) != std::end(Ranks);
  }

  [[nodiscard]] bool isTitleCase(const ontology::Mention& mention) const {
    for (quint32 i = mention.firstToken; i < mention.firstToken + mention.tokenCount; ++i)
      if (!word(i).front().isUpper()) return false;
    return mention.span.length > 3 || m_outline.words(mention.span).back().isUpper();  // "RN"; "Don" is a person
  }

  [[nodiscard]] bool isCapitalised(quint32 token) const { return word(token).front().isUpper(); }

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
      if (isCapitalised(first) && !isCapitalised(last) && !m_outline.tokens[last].isStopWord) break;  // "assists"
      ++last;
    }
    if (last - first > LongestNamed) return {};
    while (last > first && !isJobWord(m_outline.tokens[last - 1]) && !endsOccupation(last)) --last;
    return namesOccupation(first, last) || isCapitalisedJob(first, last) ? field(first, last) : Field{};
  }

  // "Endeca Developer": no occupation the ontology knows, but written as a title and ending in a word of jobs.
  [[nodiscard]] bool isCapitalisedJob(quint32 first, quint32 last) const {
    if (last < first + 2 || !isJobWord(m_outline.tokens[last - 1])) return false;
    for (quint32 i = first; i < last; ++i)
      if (!word(i).front().isUpper() && !m_outline.tokens[i].isStopWord) return false;
    return true;
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
