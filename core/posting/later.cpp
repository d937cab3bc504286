#include "posting/later.h"

#include "posting/phrases.h"

#include <algorithm>
#include <optional>

namespace candor::posting {

namespace {

constexpr quint32 TermReach = 6;     // tokens from "within" to "months"
constexpr quint32 HireReach = 5;     // … and from there to "of hire"
constexpr quint32 WhenReach = 4;     // from "be attained" to "during"
constexpr quint32 AbilityReach = 3;  // from "have" to "ability"

enum class LaterWord : quint8 { Get, Got, Before, May, Within, Unit, Hire, Hold, Ability, First, When };

constexpr PhraseRow<LaterWord> LaterRows[] = {
    {LaterWord::Get, u"obtain|acquire|attain|achieve|earn|get|secure|complete|pass|become|gain"},
    {LaterWord::Got, u"obtained|acquired|attained|achieved|earned|completed|gained"},
    {LaterWord::Before, u"must|will|shall|should|to|or"},
    {LaterWord::May, u"can|may|could"},
    {LaterWord::Within, u"within|in"},
    {LaterWord::Unit, u"day|days|week|weeks|month|months|year|years"},
    {LaterWord::Hire,
     u"hire|hired|hiring|employment|employed|start|starting|joining|appointment|orientation|onboarding"},
    {LaterWord::Hold, u"possess|hold|have|has|current|valid|active|holds|possesses|citizen|citizens|citizenship"},
    {LaterWord::Ability, u"ability|willingness|eligibility"},
    {LaterWord::First, u"prior|before"},
    {LaterWord::When, u"during|after|upon|within|once"},
};

class LaterReader {
 public:
  LaterReader(const Outline& outline, quint32 first, quint32 end) : m_outline(outline), m_first(first), m_end(end) {}

  // A term that runs from the hire; without its length ("upon hire") only what one need not hold by then.
  [[nodiscard]] Span afterHire() const {
    for (quint32 i = m_first; i < m_end; ++i) {
      if (wordAt(i) != LaterWord::Within && wordAt(i) != LaterWord::When) continue;
      const auto unit = next(LaterWord::Unit, i + 1, TermReach);
      const auto hire = next(LaterWord::Hire, unit ? *unit + 1 : i + 1, HireReach);
      if (hire && (unit || (wordAt(i) == LaterWord::When && !isHeld()))) return m_outline.spanOf(i, *hire + 1);
    }
    return {};
  }

  // "must obtain … within a year", "able to obtain", "can be attained during …".
  [[nodiscard]] Span byGetting() const {
    for (quint32 i = m_first + 1; i < m_end; ++i) {
      if (wordAt(i) == LaterWord::Got && isAllowed(i) && next(LaterWord::When, i + 1, WhenReach))
        return m_outline.spanOf(i - 2, i + 1);
      if (wordAt(i) == LaterWord::Get && wordAt(i - 1) == LaterWord::Before && !isOfLastItem(i))
        return m_outline.spanOf(i - 1, i + 1);
    }
    return {};
  }

  // "certification within two years": a term for what is not held yet, unless it looks back.
  [[nodiscard]] Span byTerm() const {
    constexpr QStringView Back[] = {u"last", u"past", u"previous", u"preceding", u"prior"};
    for (quint32 i = m_first; i < m_end; ++i) {
      if (!isWord(i, u"within")) continue;
      const auto unit = next(LaterWord::Unit, i + 1, TermReach);
      if (!unit) continue;
      const auto looksBack = [&](QStringView word) {
        for (quint32 j = i + 1; j < *unit; ++j)
          if (isWord(j, word)) return true;
        return false;
      };
      if (std::none_of(std::begin(Back), std::end(Back), looksBack)) return m_outline.spanOf(i, *unit + 1);
    }
    return {};
  }

  // "to be obtained before the start".
  [[nodiscard]] bool isDueBefore() const { return next(LaterWord::First, m_first, m_end - m_first).has_value(); }

  // "a valid licence", "must hold one licence and be able to obtain another"; "must have the ability to" holds nothing.
  [[nodiscard]] bool isHeld() const {
    for (quint32 i = m_first; i < m_end; ++i)
      if (wordAt(i) == LaterWord::Hold && !next(LaterWord::Ability, i + 1, AbilityReach)) return true;
    return false;
  }

 private:
  [[nodiscard]] bool isWord(quint32 token, QStringView word) const {
    return m_outline.words(m_outline.tokens[token].span).compare(word, Qt::CaseInsensitive) == 0;
  }

  [[nodiscard]] std::optional<LaterWord> wordAt(quint32 token) const {
    static const Phrases<LaterWord> words(LaterRows);
    return words.whole({&m_outline.tokens[token], 1});
  }

  [[nodiscard]] std::optional<quint32> next(LaterWord word, quint32 from, quint32 reach) const {
    for (quint32 i = from; i < std::min(from + reach, m_end); ++i)
      if (wordAt(i) == word) return i;
    return std::nullopt;
  }

  // "a licence, an endorsement (or ability to obtain)": said in brackets of the last of several things.
  [[nodiscard]] bool isOfLastItem(quint32 token) const {
    const qsizetype start = m_outline.tokens[m_first].span.start;
    const QStringView before = m_outline.words({start, m_outline.tokens[token].span.start - start});
    const qsizetype bracket = before.lastIndexOf(u'(');
    return bracket > before.lastIndexOf(u')') && before.left(bracket).contains(u',');
  }

  // "can be attained".
  [[nodiscard]] bool isAllowed(quint32 got) const { return got >= m_first + 2 && wordAt(got - 2) == LaterWord::May; }

  const Outline& m_outline;
  quint32 m_first;
  quint32 m_end;
};

bool isPaper(RequirementKind kind) {
  return kind == RequirementKind::Licence || kind == RequirementKind::WorkPermit || kind == RequirementKind::Degree;
}

}  // namespace

Span laterIn(const Outline& outline, quint32 firstToken, quint32 endToken, RequirementKind kind) {
  const LaterReader reader(outline, firstToken, endToken);
  if (reader.isDueBefore()) return {};
  if (const Span term = reader.afterHire(); !term.isEmpty()) return term;
  if (!isPaper(kind)) return {};
  if (const Span term = reader.byTerm(); !term.isEmpty()) return term;
  return reader.isHeld() ? Span{} : reader.byGetting();
}

}  // namespace candor::posting
