#include "posting/years.h"

#include "posting/owner.h"
#include "posting/phrases.h"

#include <algorithm>
#include <optional>

namespace candor::posting {

namespace {

constexpr quint32 NumberReach =
    8;                            // tokens before "years" that may belong to its number: "two (2) to three (3) or more"
constexpr double MostYears = 25;  // more is the history of a company
constexpr double MonthsAYear = 12;

constexpr PhraseRow<int> NumberRows[] = {
    {0, u"zero"},
    {1, u"one|ein|eine|einem|einer|un|une|uno|una|einjährige"},
    {2, u"two|zwei|deux|dos|zweijährige"},
    {3, u"three|drei|trois|tres|dreijährige"},
    {4, u"four|vier|quatre|cuatro"},
    {5, u"five|fünf|cinq|cinco"},
    {6, u"six|sechs|seis"},
    {7, u"seven|sieben|sept|siete"},
    {8, u"eight|acht|huit|ocho"},
    {9, u"nine|neun|neuf|nueve"},
    {10, u"ten|zehn|dix|diez"},
    {12, u"twelve|zwölf|douze|doce"},
    {15, u"fifteen|fünfzehn|quinze|quince"},
    {20, u"twenty|zwanzig|vingt|veinte"},
};

enum class Around : quint8 { Joins, NotExperience };

constexpr PhraseRow<Around> AroundRows[] = {
    {Around::Joins, u"to|or|more|plus|and|bis|à|a|o|ou|full|minimum|least|of|over|than"},
    {Around::NotExperience,
     u"old|older|age|ages|college|degree|diploma|program|programs|course|contract|warranty|commitment|university|"
     u"schooling|school|guarantee|plan|term|assignment|anniversary|ago|accredited|alt|check|checks|investigation"},
};

class Reader {
 public:
  explicit Reader(const Outline& outline) : m_outline(outline) {}

  [[nodiscard]] std::optional<YearsNamed> before(const Signal& unit, quint32 floor) const {
    if (isNoExperience(unit)) return std::nullopt;
    std::optional<double> least;
    quint32 first = unit.firstToken;
    for (quint32 i = unit.firstToken; i-- > floor && unit.firstToken - i <= NumberReach;) {
      if (const auto number = numberAt(i)) {
        least = least ? std::min(*least, *number) : *number;
        first = i;
      } else if (!joins(i)) {
        break;
      }
    }
    if (!least || isUpTo(first) || isSpan(first) || isOfEmployer(m_outline, first, floor)) return std::nullopt;
    const double years = unit.cue == Cue::Months ? *least / MonthsAYear : *least;
    if (years <= 0 || years > MostYears) return std::nullopt;
    return YearsNamed{years, first, unit.endToken()};
  }

 private:
  [[nodiscard]] QStringView word(quint32 token) const { return m_outline.words(m_outline.tokens[token].span); }

  [[nodiscard]] std::optional<double> numberAt(quint32 token) const {
    static const Phrases<int> numbers(NumberRows);
    if (m_outline.tokens[token].isNumber) {
      bool isNumber = false;
      const int value = word(token).toInt(&isNumber);
      return isNumber && value < 100 ? std::optional<double>(value) : std::nullopt;
    }
    const auto hit = numbers.whole({&m_outline.tokens[token], 1});
    return hit ? std::optional<double>(*hit) : std::nullopt;
  }

  static std::optional<Around> around(const ontology::Token& token) {
    static const Phrases<Around> words(AroundRows);
    return words.whole({&token, 1});
  }

  [[nodiscard]] bool joins(quint32 token) const { return around(m_outline.tokens[token]) == Around::Joins; }

  // "up to 2 years" asks for none.
  [[nodiscard]] bool isUpTo(quint32 first) const {
    return first >= 2 && word(first - 1).compare(u"to", Qt::CaseInsensitive) == 0 &&
           word(first - 2).compare(u"up", Qt::CaseInsensitive) == 0;
  }

  // "within two years of hire", "in the last five years": a stretch of time, no experience.
  [[nodiscard]] bool isSpan(quint32 first) const {
    constexpr QStringView Before[] = {u"within",   u"last",  u"past",   u"next",
                                      u"previous", u"every", u"period", u"duration"};
    constexpr quint32 Near = 3;
    for (quint32 i = first; i-- > 0 && first - i <= Near;) {
      if (std::any_of(std::begin(Before), std::end(Before),
                      [&](QStringView other) { return word(i).compare(other, Qt::CaseInsensitive) == 0; }))
        return true;
      if (!m_outline.tokens[i].isStopWord && i + 1 < first) return false;
    }
    return false;
  }

  // "20 years in business".
  [[nodiscard]] bool isInBusiness(quint32 token) const {
    const auto& tokens = m_outline.tokens;
    if (token + 1 >= tokens.size() || word(token) != u"in" || word(token + 1) != u"business") return false;
    return token + 2 >= tokens.size() || tokens[token + 2].breaksPhrase || tokens[token + 2].isStopWord;
  }

  [[nodiscard]] bool isNoExperience(const Signal& unit) const {
    if (isInBusiness(unit.endToken())) return true;
    const auto end = std::min(unit.endToken() + 2, quint32(m_outline.tokens.size()));
    for (quint32 i = unit.endToken(); i < end && !m_outline.tokens[i].opensSentence; ++i)
      if (around(m_outline.tokens[i]) == Around::NotExperience) return true;
    return false;
  }

  const Outline& m_outline;
};

bool isUnit(const Signal& signal) { return signal.cue == Cue::Years || signal.cue == Cue::Months; }

}  // namespace

std::vector<YearsNamed> yearsIn(const Outline& outline, quint32 firstToken, quint32 endToken) {
  std::vector<YearsNamed> found;
  quint32 floor = firstToken;
  for (const Signal& signal : outline.cuesIn(firstToken, endToken)) {
    if (!isUnit(signal)) continue;
    const auto named = Reader(outline).before(signal, floor);
    if (!named) continue;
    found.push_back(*named);
    floor = named->endToken;
  }
  return found;
}

}  // namespace candor::posting
