#include "match/experience_claim.h"

#include <algorithm>
#include <array>

namespace candor::match {

using namespace Qt::StringLiterals;

namespace {

using ontology::Token;

constexpr int MostYears = 60;
constexpr quint32 Reach = 8;  // tokens between "years" and the word that says what they are of
constexpr std::array<QStringView, 20> NumberWords{u"one",     u"two",       u"three",    u"four",     u"five",
                                                  u"six",     u"seven",     u"eight",    u"nine",     u"ten",
                                                  u"eleven",  u"twelve",    u"thirteen", u"fourteen", u"fifteen",
                                                  u"sixteen", u"seventeen", u"eighteen", u"nineteen", u"twenty"};

// Years that a token stands for; 0 when it is no small number.
int yearsIn(QStringView word) {
  bool isNumber = false;
  const int value = word.toInt(&isNumber);
  if (isNumber) return value > 0 && value <= MostYears ? value : 0;
  for (size_t i = 0; i < NumberWords.size(); ++i)
    if (word.compare(NumberWords[i], Qt::CaseInsensitive) == 0) return int(i) + 1;
  return 0;
}

bool isAnyOf(QStringView word, std::initializer_list<QStringView> words) {
  return std::any_of(words.begin(), words.end(),
                     [word](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

class Search {
 public:
  Search(QStringView text, std::span<const Token> tokens) : m_text(text), m_tokens(tokens) {}

  // "10 years", "10+ yrs", "ten (10) years": the claim whose unit is `unit`, within [first, end).
  [[nodiscard]] std::optional<ExperienceClaim> claimAt(quint32 unit, quint32 first, quint32 end) const {
    if (unit == first || !isAnyOf(word(unit), {u"years", u"year", u"yrs", u"yr"})) return std::nullopt;
    const int years = yearsIn(word(unit - 1));
    if (years == 0 || !speaksOfExperience(unit, first, end)) return std::nullopt;
    const qsizetype start = m_tokens[unit - 1].span.start;
    return ExperienceClaim{.months = years * 12, .span = {start, m_tokens[unit].span.end() - start}};
  }

 private:
  [[nodiscard]] QStringView word(quint32 token) const { return m_tokens[token].span.in(m_text); }

  [[nodiscard]] bool speaksOfExperience(quint32 unit, quint32 first, quint32 end) const {
    for (quint32 i = std::max(first, unit > Reach ? unit - Reach : 0); i < std::min(end, unit + Reach + 1); ++i)
      if (isAnyOf(word(i), {u"experience", u"experienced", u"background", u"expertise", u"career", u"professional"}))
        return true;
    return false;
  }

  QStringView m_text;
  std::span<const Token> m_tokens;
};

}  // namespace

std::vector<ExperienceClaim> experienceClaims(QStringView text, std::span<const Token> tokens,
                                              std::span<const Passage> passages) {
  const Search search(text, tokens);
  std::vector<ExperienceClaim> claims;
  for (quint32 p = 0; p < passages.size(); ++p) {
    if (passages[p].section == profile::SectionKind::Education) continue;
    for (quint32 i = passages[p].firstToken; i < passages[p].endToken; ++i)
      if (auto claim = search.claimAt(i, passages[p].firstToken, passages[p].endToken)) {
        claim->passage = p;
        claims.push_back(*claim);
      }
  }
  return claims;
}

}  // namespace candor::match
