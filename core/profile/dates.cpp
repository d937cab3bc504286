#include "profile/dates.h"

#include "profile/date_tokens.h"
#include "profile/date_words.h"

#include <optional>
#include <span>

namespace candor::profile {
namespace {

using Kind = DateToken::Kind;

constexpr int FirstYear = 1940;
constexpr int LastYear = 2049;

// One end of a period: tokens [first, next).
struct End {
  Moment moment;
  size_t next = 0;
  bool isWeak = false;  // "Jan" or "03/19" alone say too little: they count only as an end of a range
};

// "the present", "à ce jour", "in corso", "en la actualidad"
bool isFiller(const QString& word) {
  return word == u"the" || word == u"ce" || word == u"in" || word == u"en" || word == u"la" || word == u"o";
}

class DateReader {
 public:
  explicit DateReader(std::span<const DateToken> tokens) : m_tokens(tokens) {}

  [[nodiscard]] std::vector<DateMention> read() const {
    std::vector<DateMention> found;
    for (size_t i = 0; i < m_tokens.size();) {
      size_t next = i + 1;
      if (const auto mention = mentionAt(i, next)) found.push_back(*mention);
      i = next;
    }
    return found;
  }

 private:
  [[nodiscard]] const DateToken* at(size_t index) const { return index < m_tokens.size() ? &m_tokens[index] : nullptr; }

  [[nodiscard]] bool isSignAt(size_t index, char16_t sign) const {
    const DateToken* token = at(index);
    return token && token->isSign(sign);
  }

  [[nodiscard]] bool isWordAt(size_t index) const {
    const DateToken* token = at(index);
    return token && token->kind == Kind::Word;
  }

  // A year stands by itself: not in a longer number, a sum of money, an address or an identifier.
  [[nodiscard]] bool isYear(size_t index) const {
    const DateToken* token = at(index);
    if (!token || !token->isNumber(4) || token->value < FirstYear || token->value > LastYear) return false;
    const DateToken* before = index > 0 ? at(index - 1) : nullptr;
    const DateToken* after = at(index + 1);
    if (before && token->isGlued() &&
        (before->isSign(u'$') || before->isSign(u'#') || before->isSign(u'@') || before->isSign(u'€')))
      return false;
    if (before && token->isGlued() && before->kind == Kind::Word && monthOf(before->word) == 0) return false;
    if (after && after->isGlued() && (after->kind == Kind::Word || after->isSign(u'%') || after->isSign(u'+')))
      return false;
    if (isFraction(index)) return false;
    return true;
  }

  // 10.2019.12, 2,019 and the like; a full stop or comma that ends a sentence is none.
  [[nodiscard]] bool isFraction(size_t index) const {
    const DateToken* sign = at(index + 1);
    const DateToken* after = at(index + 2);
    return sign && after && sign->isSign(u',') && sign->isGlued() && after->kind == Kind::Number && after->isGlued() &&
           after->span.length == 3;
  }

  [[nodiscard]] std::optional<DateMention> mentionAt(size_t first, size_t& next) const {
    size_t at = first;
    const bool isSince = m_tokens[first].kind == Kind::Word && isSinceWord(m_tokens[first].word);
    if (isSince) ++at;
    const auto start = endAt(at);
    if (!start || start->moment.isNow) return {};
    const auto close = closeAfter(*start);
    if (close) {
      next = close->next;
      return DateMention{.period = {completed(start->moment, close->moment), close->moment, spanOf(at, next)},
                         .isRange = true};
    }
    if (start->isWeak) return {};
    next = start->next;
    const bool isOpen = isSince || isOpenDash(next);
    if (!isSince && isOpen) ++next;
    DateMention mention{.period = {{}, start->moment, spanOf(isSince ? first : at, next)}, .isRange = isOpen};
    mention.isBareYear = !isOpen && start->moment.month == 0 && m_tokens[at].kind == Kind::Number;
    if (isOpen) mention.period = {start->moment, {.isNow = true}, mention.period.span};
    return mention;
  }

  [[nodiscard]] Span spanOf(size_t first, size_t next) const {
    const qsizetype start = m_tokens[first].span.start;
    return {start, m_tokens[next - 1].span.end() - start};
  }

  // "Jan – Mar 2020": the year of the end is the start's too.
  static Moment completed(Moment start, Moment end) {
    if (start.year == 0) start.year = end.year;
    return start;
  }

  // "2019 –" with nothing after it on the line.
  [[nodiscard]] bool isOpenDash(size_t index) const {
    const DateToken* dash = at(index);
    if (!dash || !dash->isSign(u'-') || dash->isAfterBreak) return false;
    const DateToken* after = at(index + 1);
    return !after || after->isAfterBreak || after->isAfterTab || after->isSign(u')') || after->isSign(u'|');
  }

  [[nodiscard]] std::optional<End> closeAfter(const End& start) const {
    const DateToken* sign = at(start.next);
    if (!sign) return {};
    const bool isDash = sign->isSign(u'-') || sign->isSign(u'/');
    const bool isDutch =
        sign->kind == Kind::Word && sign->word == u"t" && isSignAt(start.next + 1, u'/') && isWordAt(start.next + 2);
    const bool isWord = isDutch || (sign->kind == Kind::Word && isUntilWord(sign->word));
    if (!isDash && !isWord) return neighbour(start);
    size_t from = start.next + (isDutch ? 3 : 1);  // "t/m"
    while (isSignAt(from, u'-') || (isWordAt(from) && isUntilWord(m_tokens[from].word))) ++from;
    if (isSignAt(from, u'(')) ++from;
    auto end = endAt(from);
    if (!end) end = shortYear(from, start);
    if (!end || (sign->isSign(u'/') && (end->moment.isNow || end->moment.month != 0))) return {};
    if (end->moment.year == 0 && !end->moment.isNow) return {};
    if (!end->moment.isNow && start.moment.year > end->moment.year) return {};
    return end;
  }

  // "2010 2014" and "Sep 2010 Jun 2014" on one line are a period too.
  [[nodiscard]] std::optional<End> neighbour(const End& start) const {
    const DateToken* token = at(start.next);
    if (start.isWeak || !token || token->isAfterTab || (token->isAfterBreak && !isAloneOnLine(start.next))) return {};
    const auto end = endAt(start.next);
    if (!end || end->isWeak || end->moment.isNow || end->moment.year < start.moment.year) return {};
    if ((end->moment.month == 0) != (start.moment.month == 0)) return {};
    return end;
  }

  // "2012" with "2016" on the line below, and nothing else on either.
  [[nodiscard]] bool isAloneOnLine(size_t index) const {
    const DateToken* after = at(index + 1);
    const bool opensLine = index == 1 || (index > 1 && m_tokens[index - 1].isAfterBreak);
    return opensLine && isYear(index) && m_tokens[index - 1].isNumber(4) && (!after || after->isAfterBreak);
  }

  // "2018-19"
  [[nodiscard]] std::optional<End> shortYear(size_t index, const End& start) const {
    const DateToken* token = at(index);
    if (!token || !token->isNumber(2) || start.moment.year == 0) return {};
    const int year = start.moment.year / 100 * 100 + token->value;
    if (year < start.moment.year || year > start.moment.year + 20) return {};
    return End{{.year = year}, index + 1};
  }

  [[nodiscard]] std::optional<End> endAt(size_t index) const {
    const DateToken* token = at(index);
    if (!token) return {};
    if (token->kind == Kind::Word) return wordEnd(index);
    if (token->isSign(u'\'')) return apostropheYear(index);
    if (token->kind == Kind::Number) return numberEnd(index);
    return {};
  }

  [[nodiscard]] std::optional<End> wordEnd(size_t index) const {
    const QString& word = m_tokens[index].word;
    if (word == u"aujourd" && isSignAt(index + 1, u'\'') && isWordAt(index + 2))
      return End{{.isNow = true}, index + 3, true};
    if (isNowWord(word)) return End{{.isNow = true}, index + 1, true};
    if (isFiller(word) && isWordAt(index + 1) && isNowWord(m_tokens[index + 1].word))
      return End{{.isNow = true}, index + 2, true};
    if (const int month = monthOf(word)) return monthEnd(index, month);
    if (isSeason(word)) return seasonEnd(index + 1);
    if (word == u"q" && at(index + 1) && m_tokens[index + 1].isNumber(1)) return seasonEnd(index + 2);
    return {};
  }

  [[nodiscard]] std::optional<End> seasonEnd(size_t index) const {
    if (isWordAt(index) && (m_tokens[index].word == u"of" || m_tokens[index].word == u"semester")) ++index;
    if (isSignAt(index, u',')) ++index;
    if (isYear(index)) return End{{.year = m_tokens[index].value}, index + 1};
    return apostropheYear(index);
  }

  [[nodiscard]] std::optional<End> monthEnd(size_t index, int month) const {
    size_t next = index + 1;
    const auto skip = [&] {
      while (isSignAt(next, u'.') || isSignAt(next, u',')) ++next;
    };
    skip();
    if (const auto day = at(next); day && day->kind == Kind::Number && day->span.length <= 2 && day->value <= 31) {
      size_t year = next + 1;  // "June 1, 2020", "June 1st 2020"
      if (isWordAt(year) && m_tokens[year].isGlued()) ++year;
      while (isSignAt(year, u',') || isSignAt(year, u'.')) ++year;
      if (isYear(year)) return End{{.year = m_tokens[year].value, .month = month}, year + 1};
    }
    if (isWordAt(next) &&
        (m_tokens[next].word == u"de" || m_tokens[next].word == u"of" || m_tokens[next].word == u"del"))
      ++next;
    if (isYear(next)) return End{{.year = m_tokens[next].value, .month = month}, next + 1};
    if (const auto year = apostropheYear(next)) return End{{.year = year->moment.year, .month = month}, year->next};
    if ((isSignAt(next, u'-') || isSignAt(next, u'/')) && m_tokens[next].isGlued() && at(next + 1) &&
        m_tokens[next + 1].isGlued()) {
      if (isYear(next + 1)) return End{{.year = m_tokens[next + 1].value, .month = month}, next + 2};
      if (m_tokens[next + 1].isNumber(2))
        return End{{.year = fullYear(m_tokens[next + 1].value), .month = month}, next + 2};
    }
    if (at(next) && m_tokens[next].isNumber(2) && !m_tokens[next].isAfterBreak && m_tokens[next].value > 31)
      return End{{.year = fullYear(m_tokens[next].value), .month = month}, next + 1};
    return End{{.month = month}, index + 1, true};
  }

  static int fullYear(int twoDigits) { return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits; }

  [[nodiscard]] std::optional<End> apostropheYear(size_t index) const {
    if (!isSignAt(index, u'\'') || !at(index + 1) || !m_tokens[index + 1].isNumber(2)) return {};
    return End{{.year = fullYear(m_tokens[index + 1].value)}, index + 2};
  }

  [[nodiscard]] bool isGluedNumber(size_t index, int most) const {
    const DateToken* token = at(index);
    return token && token->kind == Kind::Number && token->span.length <= 2 && token->isGlued() && token->value >= 1 &&
           token->value <= most;
  }

  [[nodiscard]] bool isDateSign(size_t index) const {
    return isSignAt(index, u'/') || isSignAt(index, u'.') || isSignAt(index, u'-');
  }

  [[nodiscard]] std::optional<End> numberEnd(size_t index) const {
    if (isYear(index)) return yearEnd(index);
    const DateToken& token = m_tokens[index];
    if (token.span.length > 2 || token.value < 1 || token.value > 31) return {};
    if (index > 0 && token.isGlued() && (m_tokens[index - 1].isSign(u'.') || m_tokens[index - 1].kind == Kind::Word))
      return {};
    if (const auto end = dayAndMonth(index)) return end;
    return monthOfYear(index);
  }

  // "2019", "2019-03", "2019-03-01", "2019/03"
  [[nodiscard]] std::optional<End> yearEnd(size_t index) const {
    const int year = m_tokens[index].value;
    if (isDateSign(index + 1) && m_tokens[index + 1].isGlued() && isGluedNumber(index + 2, 12) &&
        m_tokens[index + 2].span.length == 2) {
      size_t next = index + 3;
      if (isDateSign(next) && m_tokens[next].isGlued() && isGluedNumber(next + 1, 31)) next += 2;
      return End{{.year = year, .month = m_tokens[index + 2].value}, next};
    }
    return End{{.year = year}, index + 1};
  }

  // "01 June 2020", "1. Juni 2020", "2nd of May 2019"
  [[nodiscard]] std::optional<End> dayAndMonth(size_t index) const {
    size_t next = index + 1;
    while (isSignAt(next, u'.') || (isWordAt(next) && m_tokens[next].isGlued()) ||
           (isWordAt(next) && (m_tokens[next].word == u"of" || m_tokens[next].word == u"de")))
      ++next;
    if (!isWordAt(next) || m_tokens[next].isAfterBreak) return {};
    const int month = monthOf(m_tokens[next].word);
    if (month == 0) return {};
    auto end = monthEnd(next, month);
    return end && !end->isWeak ? end : std::nullopt;
  }

  // "03/2019", "03 / 2019", "15.03.2019", "03/15/2019", "03/19"
  [[nodiscard]] std::optional<End> monthOfYear(size_t index) const {
    const int first = m_tokens[index].value;
    if (!isDateSign(index + 1)) return {};
    const bool isDash = isSignAt(index + 1, u'-');
    if (isDash && !m_tokens[index + 1].isGlued()) return {};
    if (isYear(index + 2) && first <= 12) return End{{.year = m_tokens[index + 2].value, .month = first}, index + 3};
    if (isGluedNumber(index + 2, 31) && isDateSign(index + 3) && isYear(index + 4)) {
      const int second = m_tokens[index + 2].value;
      const bool isMonthFirst = isSignAt(index + 1, u'/') && first <= 12;
      const int month = isMonthFirst || second > 12 ? first : second;
      if (month <= 12) return End{{.year = m_tokens[index + 4].value, .month = month}, index + 5};
    }
    if (isSignAt(index + 1, u'/') && first <= 12 && at(index + 2) && m_tokens[index + 2].isNumber(2) &&
        m_tokens[index + 2].isGlued())
      return End{{.year = fullYear(m_tokens[index + 2].value), .month = first}, index + 3, true};
    return {};
  }

  std::span<const DateToken> m_tokens;
};

}  // namespace

std::vector<DateMention> findDates(QStringView text) {
  const std::vector<DateToken> tokens = dateTokens(text);
  return DateReader(tokens).read();
}

}  // namespace candor::profile
