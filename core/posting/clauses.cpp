#include "posting/clauses.h"

#include "posting/capitals.h"
#include "posting/phrases.h"
#include "posting/ways.h"
#include "posting/years.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace candor::posting {

namespace {

// What a demand hangs on.
enum class Anchor : quint8 { Must, Degree, Years, Credential, Language, WishBefore, DemandAfter, WishAfter };

struct Anchored {
  Anchor anchor = Anchor::Must;
  quint32 firstToken = 0;
  quint32 endToken = 0;
};

struct Boundary {
  quint32 end = 0;    // of the clause before
  quint32 start = 0;  // of the clause after
  JoinedBy joinedBy = JoinedBy::Comma;
};

constexpr PhraseRow<int> ConjunctionRows[] = {
    {0, u"and|with|plus|including|but|as well as|along with|und|mit|sowie|et|avec|y|con|in addition to"}};

bool closes(Anchor anchor) { return anchor == Anchor::DemandAfter || anchor == Anchor::WishAfter; }

std::optional<Anchor> anchorOf(Cue cue) {
  switch (cue) {
    case Cue::MustBefore:
    case Cue::MustLive:
    case Cue::NeedBefore: return Anchor::Must;
    case Cue::MustAfter: return Anchor::DemandAfter;
    case Cue::NiceAfter: return Anchor::WishAfter;
    case Cue::NiceBefore: return Anchor::WishBefore;
    case Cue::Degree:
    case Cue::ShortDegree:
    case Cue::Training: return Anchor::Degree;
    case Cue::Licence:
    case Cue::Certificate: return Anchor::Credential;
    default: return std::nullopt;
  }
}

std::optional<Anchor> anchorOf(ontology::ConceptKind kind) {
  using ontology::ConceptKind;
  if (kind == ConceptKind::Degree) return Anchor::Degree;
  if (kind == ConceptKind::Certificate || kind == ConceptKind::Licence) return Anchor::Credential;
  if (kind == ConceptKind::Language) return Anchor::Language;
  return std::nullopt;
}

class Divider {
 public:
  Divider(const Outline& outline, const Piece& piece, const ontology::Ontology& ontology)
      : m_outline(outline),
        m_ontology(ontology),
        m_first(piece.firstToken),
        m_end(piece.firstToken + piece.tokenCount) {
    collectAnchors();
    m_joined = joinedWaysIn(outline, m_first, m_end, ontology);
  }

  std::vector<Clause> run() {
    std::vector<Clause> clauses{{m_first, m_end, JoinedBy::Nothing}};
    for (size_t i = 0; i + 1 < m_anchors.size(); ++i) {
      cut(clauses, between(m_anchors[i], m_anchors[i + 1]));
      // "… preferred with a strong record, ideally in banking" is cut twice.
      if (closes(m_anchors[i].anchor) && m_anchors[i + 1].anchor == Anchor::WishBefore)
        cut(clauses, beforeWish(m_anchors[i + 1].firstToken));
    }
    return partedByOpeners(clauses);
  }

 private:
  // "Ability to work in a team, as well as strong problem-solving skills": what opens as a demand does is one.
  [[nodiscard]] std::vector<Clause> partedByOpeners(const std::vector<Clause>& clauses) const {
    std::vector<Clause> parted;
    for (const Clause& clause : clauses) {
      parted.push_back(clause);
      for (quint32 token = clause.firstToken + 1; token < clause.endToken; ++token) {
        const auto boundary = boundaryAt(token);
        if (!boundary || !opensDemand(*boundary) || isInBrackets(token)) continue;
        if (!namesSkill(parted.back().firstToken, boundary->end) || !namesSkill(boundary->start, clause.endToken))
          continue;
        parted.back().endToken = boundary->end;
        parted.push_back({boundary->start, clause.endToken, boundary->joinedBy});
      }
    }
    return parted;
  }

  // "… and strong skills" goes on with a demand, "…, strong skills" and "… and knowledge of" are new ones; "with" ties.
  [[nodiscard]] bool opensDemand(const Boundary& boundary) const {
    if (boundary.start > boundary.end) {
      const QStringView word = m_outline.words(m_outline.tokens[boundary.start - 1].span);
      if (word.compare(u"with", Qt::CaseInsensitive) == 0 || word.compare(u"mit", Qt::CaseInsensitive) == 0)
        return false;
    }
    const auto cues = m_outline.cuesIn(boundary.start, boundary.start + 1);
    const bool opens = has(cues, Cue::Opening) || has(cues, Cue::MustBefore);
    return has(cues, Cue::Demand) || (opens && boundary.joinedBy == JoinedBy::Comma);
  }

  [[nodiscard]] bool namesSkill(quint32 firstToken, quint32 endToken) const {
    const auto mentions = m_outline.mentionsIn(firstToken, endToken);
    return std::any_of(mentions.begin(), mentions.end(),
                       [this](const ontology::Mention& mention) { return isSkill(m_ontology.kind(mention.concept_)); });
  }

  void cut(std::vector<Clause>& clauses, const std::optional<Boundary>& boundary) const {
    if (!boundary || boundary->end <= clauses.back().firstToken || boundary->start >= m_end) return;
    clauses.back().endToken = boundary->end;
    clauses.push_back({boundary->start, m_end, boundary->joinedBy});
  }

  void collectAnchors() {
    for (const Signal& signal : m_outline.cuesIn(m_first, m_end))
      if (const auto anchor = anchorOf(signal.cue))
        m_anchors.push_back({*anchor, signal.firstToken, signal.endToken()});
    for (const ontology::Mention& mention : m_outline.mentionsIn(m_first, m_end))
      if (const auto anchor = anchorOf(m_ontology.kind(mention.concept_)))
        m_anchors.push_back({*anchor, mention.firstToken, mention.firstToken + mention.tokenCount});
    for (const YearsNamed& named : yearsIn(m_outline, m_first, m_end))
      m_anchors.push_back({Anchor::Years, named.firstToken, named.endToken});
    std::stable_sort(m_anchors.begin(), m_anchors.end(),
                     [](const Anchored& a, const Anchored& b) { return a.firstToken < b.firstToken; });
  }

  // Where to cut between two neighbouring anchors; nothing when they belong together.
  [[nodiscard]] std::optional<Boundary> between(const Anchored& a, const Anchored& b) const {
    if (m_joined && a.firstToken >= m_joined->first && b.endToken <= m_joined->second) return std::nullopt;
    // "BSN, RN" touch, but a comma parts them; "Bachelor's degree" are one.
    const bool touch = b.firstToken < a.endToken || (b.firstToken == a.endToken && !hasComma(b.firstToken));
    if (touch && !closes(a.anchor) && b.anchor != Anchor::WishBefore) return std::nullopt;
    if (closes(a.anchor)) return afterClosing(a, b);
    if (b.anchor == Anchor::WishBefore) return b.endToken + 1 < m_end ? beforeWish(b.firstToken) : std::nullopt;
    if (a.anchor == Anchor::WishBefore || b.anchor == Anchor::Must || b.anchor == Anchor::DemandAfter)
      return std::nullopt;
    if (b.anchor == Anchor::WishAfter) return lastBoundary(a.endToken, b.firstToken, JoinedBy::Comma);
    if (a.anchor == Anchor::Must || (a.anchor == b.anchor && a.anchor != Anchor::Years) ||
        isOrBetween(m_outline, a.endToken, b.firstToken))
      return std::nullopt;
    return lastBoundary(a.endToken, b.firstToken + 1, JoinedBy::And);
  }

  // "… preferred, two years …"; where nothing stands between, the break is lost.
  [[nodiscard]] std::optional<Boundary> afterClosing(const Anchored& a, const Anchored& b) const {
    if (closes(b.anchor) && b.firstToken <= a.endToken + 1) return std::nullopt;
    const bool isSlashed = b.firstToken == a.endToken && gapBefore(m_outline, b.firstToken).contains(u'/');
    if (b.firstToken == a.endToken && (b.anchor == Anchor::Years || isSlashed))
      return Boundary{a.endToken, a.endToken, JoinedBy::Comma};
    const auto boundary = boundaryAt(a.endToken);
    const bool saysMore =
        boundary && (!closes(b.anchor) || boundary->start < b.firstToken);  // unlike "but is not essential"
    return saysMore ? boundary : std::nullopt;
  }

  [[nodiscard]] std::optional<Boundary> beforeWish(quint32 token) const {
    if (token <= m_first) return std::nullopt;
    if (const auto boundary = boundaryAt(token - 1); boundary && boundary->start == token) return boundary;
    return Boundary{token, token, JoinedBy::Comma};
  }

  // The boundary that stands right before `token`, or is the word at it.
  [[nodiscard]] std::optional<Boundary> boundaryAt(quint32 token) const {
    static const Phrases<int> conjunctions(ConjunctionRows);
    if (token == m_first || token >= m_end) return std::nullopt;
    const auto hit = conjunctions.longestAt(std::span(m_outline.tokens).subspan(token, m_end - token));
    if (hit) return Boundary{token, token + hit->tokenCount, hasComma(token) ? JoinedBy::Comma : JoinedBy::And};
    if (gapBefore(m_outline, token).contains(u'&')) return Boundary{token, token, JoinedBy::And};
    if (hasComma(token)) return Boundary{token, token, JoinedBy::Comma};
    return std::nullopt;
  }

  [[nodiscard]] bool hasComma(quint32 token) const {
    const QStringView gap = gapBefore(m_outline, token);
    return gap.contains(u',') || gap.contains(u'(') || gap.contains(u')') || gap.contains(u';') || gap.contains(u'.') ||
           gap.contains(u" - ") || gap.contains(u'\u2013') || gap.contains(u'\u2014');
  }

  // The last one whose clause begins before `to`; only after a comma or bracket when `least` asks for it.
  [[nodiscard]] std::optional<Boundary> lastBoundary(quint32 from, quint32 to, JoinedBy least) const {
    for (quint32 token = to; token-- > from;) {
      const auto boundary = boundaryAt(token);
      if (boundary && boundary->start < to && !isInBrackets(token) &&
          (least == JoinedBy::And || boundary->joinedBy == JoinedBy::Comma))
        return boundary;
    }
    return std::nullopt;
  }

  // Inside brackets that were open before it.
  [[nodiscard]] bool isInBrackets(quint32 token) const {
    const qsizetype start = m_outline.tokens[m_first].span.start;
    const QStringView before = m_outline.words({start, m_outline.tokens[token - 1].span.end() - start});
    return before.count(u'(') > before.count(u')');
  }

  const Outline& m_outline;
  const ontology::Ontology& m_ontology;
  quint32 m_first;
  quint32 m_end;
  std::vector<Anchored> m_anchors;
  std::optional<std::pair<quint32, quint32>> m_joined;  // tokens of ways that are joined in themselves
};

}  // namespace

std::vector<Clause> clausesOf(const Outline& outline, const Piece& piece, const ontology::Ontology& ontology) {
  return Divider(outline, piece, ontology).run();
}

}  // namespace candor::posting
