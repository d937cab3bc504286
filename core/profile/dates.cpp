#include "profile/dates.h"

#include "profile/date_end.h"
#include "profile/date_tokens.h"
#include "profile/date_words.h"

#include <optional>
#include <span>

namespace candor::profile {
namespace {

using Kind = DateToken::Kind;

class DateReader {
 public:
  explicit DateReader(std::span<const DateToken> tokens) : m_tokens(tokens), m_ends(tokens) {}

  [[nodiscard]] std::vector<DateMention> read() const {
    std::vector<DateMention> found;
    for (size_t i = 0; i < m_tokens.size();) {
      const auto read = mentionAt(i);
      if (read) found.push_back(read->mention);
      i = read ? read->next : i + 1;
    }
    return found;
  }

 private:
  struct Read {
    DateMention mention;
    size_t next = 0;  // the first token after it
  };

  [[nodiscard]] std::optional<Read> mentionAt(size_t first) const {
    size_t at = first;
    const bool isSince = m_tokens[first].kind == Kind::Word && isSinceWord(m_tokens[first].word);
    if (isSince) ++at;
    const auto start = m_ends.endAt(at);
    if (!start || start->moment.isNow) return {};
    if (const auto close = closeAfter(*start)) {
      const Period period{completed(start->moment, close->moment), close->moment, spanOf(at, close->next)};
      return Read{{.period = period, .isRange = true}, close->next};
    }
    if (start->isWeak) return {};
    const bool isOpenEnded = isOpenDash(start->next);
    const bool isOpen = isSince || isOpenEnded;
    const size_t next = start->next + (isOpenEnded && !isSince ? 1 : 0);
    Read read{{.period = {{}, start->moment, spanOf(first, next)}, .isRange = isOpen}, next};
    read.mention.isBareYear = !isOpen && start->moment.month == 0 && m_tokens[at].kind == Kind::Number;
    if (isOpen) read.mention.period = {start->moment, {.isNow = true}, read.mention.period.span};
    return read;
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
    const DateToken* dash = m_ends.at(index);
    if (!dash || !dash->isSign(u'-') || dash->isAfterBreak) return false;
    const DateToken* after = m_ends.at(index + 1);
    return !after || after->isAfterBreak || after->isAfterTab || after->isSign(u')') || after->isSign(u'|');
  }

  [[nodiscard]] std::optional<DateEnd> closeAfter(const DateEnd& start) const {
    const DateToken* sign = m_ends.at(start.next);
    if (!sign) return {};
    const bool isDash = sign->isSign(u'-') || sign->isSign(u'/');
    const bool isDutch = sign->kind == Kind::Word && sign->word == u"t" && m_ends.isSignAt(start.next + 1, u'/') &&
                         m_ends.isWordAt(start.next + 2);
    const bool isWord = isDutch || (sign->kind == Kind::Word && isUntilWord(sign->word));
    if (!isDash && !isWord) return neighbour(start);
    size_t from = start.next + (isDutch ? 3 : 1);  // "t/m"
    while (m_ends.isSignAt(from, u'-') || (m_ends.isWordAt(from) && isUntilWord(m_tokens[from].word))) ++from;
    if (m_ends.isSignAt(from, u'(')) ++from;
    auto end = m_ends.endAt(from);
    if (!end) end = shortYear(from, start);
    if (!end || (sign->isSign(u'/') && (end->moment.isNow || end->moment.month != 0))) return {};
    if (end->moment.year == 0 && !end->moment.isNow) return {};
    if (!end->moment.isNow && start.moment.year > end->moment.year) return {};
    return end;
  }

  // "2010 2014" and "Sep 2010 Jun 2014" on one line are a period too.
  [[nodiscard]] std::optional<DateEnd> neighbour(const DateEnd& start) const {
    const DateToken* token = m_ends.at(start.next);
    if (start.isWeak || !token || token->isAfterTab || (token->isAfterBreak && !isAloneOnLine(start.next))) return {};
    const auto end = m_ends.endAt(start.next);
    // "2020 Present" at the start of a line; elsewhere the word may be a verb.
    const bool isPresent = end && end->moment.isNow && !token->isAfterBreak && token->word == u"present";
    if (isPresent && (start.next < 2 || m_tokens[start.next - 1].isAfterBreak)) return end;
    if (!end || end->isWeak || end->moment.isNow || end->moment.year < start.moment.year) return {};
    if ((end->moment.month == 0) != (start.moment.month == 0)) return {};
    return end;
  }

  // "2012" with "2016" on the line below, and nothing else on either.
  [[nodiscard]] bool isAloneOnLine(size_t index) const {
    const DateToken* after = m_ends.at(index + 1);
    const bool opensLine = index == 1 || (index > 1 && m_tokens[index - 1].isAfterBreak);
    return opensLine && m_ends.isYear(index) && m_tokens[index - 1].isNumber(4) && (!after || after->isAfterBreak);
  }

  // "2018-19"
  [[nodiscard]] std::optional<DateEnd> shortYear(size_t index, const DateEnd& start) const {
    const DateToken* token = m_ends.at(index);
    if (!token || !token->isNumber(2) || start.moment.year == 0) return {};
    const int year = start.moment.year / 100 * 100 + token->value;
    if (year < start.moment.year || year > start.moment.year + 20) return {};
    return DateEnd{{.year = year}, index + 1};
  }

  std::span<const DateToken> m_tokens;
  DateEndReader m_ends;
};

}  // namespace

std::vector<DateMention> findDates(QStringView text) {
  const std::vector<DateToken> tokens = dateTokens(text);
  return DateReader(tokens).read();
}

}  // namespace candor::profile
