#include "profile/date_end.h"

#include "profile/date_words.h"

namespace candor::profile {
namespace {

using Kind = DateToken::Kind;

constexpr int FirstYear = 1940;
constexpr int LastYear = 2049;

// "the present", "à ce jour", "in corso", "en la actualidad"
bool isFiller(const QString& word) {
  return word == u"the" || word == u"ce" || word == u"in" || word == u"en" || word == u"la" || word == u"o";
}

int fullYear(int twoDigits) { return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits; }

}  // namespace

const DateToken* DateEndReader::at(size_t index) const { return index < m_tokens.size() ? &m_tokens[index] : nullptr; }

bool DateEndReader::isSignAt(size_t index, char16_t sign) const {
  const DateToken* token = at(index);
  return token && token->isSign(sign);
}

bool DateEndReader::isWordAt(size_t index) const {
  const DateToken* token = at(index);
  return token && token->kind == Kind::Word;
}

// A year stands by itself: not in a longer number, a sum of money, an address or an identifier.
bool DateEndReader::isYear(size_t index) const {
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
bool DateEndReader::isFraction(size_t index) const {
  const DateToken* sign = at(index + 1);
  const DateToken* after = at(index + 2);
  return sign && after && sign->isSign(u',') && sign->isGlued() && after->kind == Kind::Number && after->isGlued() &&
         after->span.length == 3;
}

std::optional<DateEnd> DateEndReader::endAt(size_t index) const {
  const DateToken* token = at(index);
  if (!token) return {};
  if (token->kind == Kind::Word) return wordEnd(index);
  if (token->isSign(u'\'')) return apostropheYear(index);
  if (token->kind == Kind::Number) return numberEnd(index);
  return {};
}

std::optional<DateEnd> DateEndReader::wordEnd(size_t index) const {
  const QString& word = m_tokens[index].word;
  if (word == u"aujourd" && isSignAt(index + 1, u'\'') && isWordAt(index + 2))
    return DateEnd{{.isNow = true}, index + 3, true};
  if (isNowWord(word)) return DateEnd{{.isNow = true}, afterNow(index), true};
  if (isFiller(word) && isWordAt(index + 1) && isNowWord(m_tokens[index + 1].word))
    return DateEnd{{.isNow = true}, index + 2, true};
  if (const int month = monthOf(word)) return monthEnd(index, month);
  if (isSeason(word)) return seasonEnd(index + 1);
  if (word == u"q" && at(index + 1) && m_tokens[index + 1].isNumber(1)) return seasonEnd(index + 2);
  return {};
}

// "current time", "present day"
size_t DateEndReader::afterNow(size_t index) const {
  const bool hasTail = isWordAt(index + 1) && !m_tokens[index + 1].isAfterBreak && !m_tokens[index + 1].isAfterTab &&
                       (m_tokens[index + 1].word == u"time" || m_tokens[index + 1].word == u"day");
  return index + (hasTail ? 2 : 1);
}

std::optional<DateEnd> DateEndReader::seasonEnd(size_t index) const {
  if (isWordAt(index) && (m_tokens[index].word == u"of" || m_tokens[index].word == u"semester")) ++index;
  if (isSignAt(index, u',')) ++index;
  if (isYear(index)) return DateEnd{{.year = m_tokens[index].value}, index + 1};
  return apostropheYear(index);
}

std::optional<DateEnd> DateEndReader::monthEnd(size_t index, int month) const {
  size_t next = index + 1;
  const auto skip = [&] {
    while (isSignAt(next, u'.') || isSignAt(next, u',')) ++next;
  };
  skip();
  if (const auto day = at(next); day && day->kind == Kind::Number && day->span.length <= 2 && day->value <= 31) {
    size_t year = next + 1;  // "June 1, 2020", "June 1st 2020"
    if (isWordAt(year) && m_tokens[year].isGlued()) ++year;
    while (isSignAt(year, u',') || isSignAt(year, u'.')) ++year;
    if (isYear(year)) return DateEnd{{.year = m_tokens[year].value, .month = month}, year + 1};
  }
  if (isWordAt(next) && (m_tokens[next].word == u"de" || m_tokens[next].word == u"of" || m_tokens[next].word == u"del"))
    ++next;
  if (isYear(next)) return DateEnd{{.year = m_tokens[next].value, .month = month}, next + 1};
  if (const auto year = apostropheYear(next)) return DateEnd{{.year = year->moment.year, .month = month}, year->next};
  if ((isSignAt(next, u'-') || isSignAt(next, u'/')) && m_tokens[next].isGlued() && at(next + 1) &&
      m_tokens[next + 1].isGlued()) {
    if (isYear(next + 1)) return DateEnd{{.year = m_tokens[next + 1].value, .month = month}, next + 2};
    if (m_tokens[next + 1].isNumber(2))
      return DateEnd{{.year = fullYear(m_tokens[next + 1].value), .month = month}, next + 2};
  }
  if (at(next) && m_tokens[next].isNumber(2) && !m_tokens[next].isAfterBreak && m_tokens[next].value > 31)
    return DateEnd{{.year = fullYear(m_tokens[next].value), .month = month}, next + 1};
  return DateEnd{{.month = month}, index + 1, true};
}

std::optional<DateEnd> DateEndReader::apostropheYear(size_t index) const {
  if (!isSignAt(index, u'\'') || !at(index + 1) || !m_tokens[index + 1].isNumber(2)) return {};
  return DateEnd{{.year = fullYear(m_tokens[index + 1].value)}, index + 2};
}

bool DateEndReader::isGluedNumber(size_t index, int most) const {
  const DateToken* token = at(index);
  return token && token->kind == Kind::Number && token->span.length <= 2 && token->isGlued() && token->value >= 1 &&
         token->value <= most;
}

bool DateEndReader::isDateSign(size_t index) const {
  return isSignAt(index, u'/') || isSignAt(index, u'.') || isSignAt(index, u'-');
}

std::optional<DateEnd> DateEndReader::numberEnd(size_t index) const {
  if (isYear(index)) return yearEnd(index);
  const DateToken& token = m_tokens[index];
  if (token.span.length > 2 || token.value < 1 || token.value > 31) return {};
  if (index > 0 && token.isGlued() && (m_tokens[index - 1].isSign(u'.') || m_tokens[index - 1].kind == Kind::Word))
    return {};
  if (const auto end = dayAndMonth(index)) return end;
  return monthOfYear(index);
}

// "2019", "2019-03", "2019-03-01", "2019/03"
std::optional<DateEnd> DateEndReader::yearEnd(size_t index) const {
  const int year = m_tokens[index].value;
  if (isDateSign(index + 1) && m_tokens[index + 1].isGlued() && isGluedNumber(index + 2, 12) &&
      m_tokens[index + 2].span.length == 2) {
    size_t next = index + 3;
    if (isDateSign(next) && m_tokens[next].isGlued() && isGluedNumber(next + 1, 31)) next += 2;
    return DateEnd{{.year = year, .month = m_tokens[index + 2].value}, next};
  }
  return DateEnd{{.year = year}, index + 1};
}

// "01 June 2020", "1. Juni 2020", "2nd of May 2019"
std::optional<DateEnd> DateEndReader::dayAndMonth(size_t index) const {
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
std::optional<DateEnd> DateEndReader::monthOfYear(size_t index) const {
  const int first = m_tokens[index].value;
  if (!isDateSign(index + 1)) return {};
  const bool isDash = isSignAt(index + 1, u'-');
  if (isDash && !m_tokens[index + 1].isGlued()) return {};
  if (isYear(index + 2) && first <= 12) return DateEnd{{.year = m_tokens[index + 2].value, .month = first}, index + 3};
  if (isGluedNumber(index + 2, 31) && isDateSign(index + 3) && isYear(index + 4)) {
    const int second = m_tokens[index + 2].value;
    const bool isMonthFirst = isSignAt(index + 1, u'/') && first <= 12;
    const int month = isMonthFirst || second > 12 ? first : second;
    if (month <= 12) return DateEnd{{.year = m_tokens[index + 4].value, .month = month}, index + 5};
  }
  if (isSignAt(index + 1, u'/') && first <= 12 && at(index + 2) && m_tokens[index + 2].isNumber(2) &&
      m_tokens[index + 2].isGlued())
    return DateEnd{{.year = fullYear(m_tokens[index + 2].value), .month = first}, index + 3, true};
  return {};
}

}  // namespace candor::profile
