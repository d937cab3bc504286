// DateEnd: one end of a period, or a date that stands alone, as tokens of a text spell it.
#pragma once

#include "profile/date_tokens.h"
#include "profile/profile.h"

#include <optional>
#include <span>

namespace candor::profile {

// Tokens up to `next`, not included, spell it.
struct DateEnd {
  Moment moment;
  size_t next = 0;
  bool isWeak = false;  // "Jan" or "03/19" alone say too little: they count only as an end of a range
};

class DateEndReader {
 public:
  explicit DateEndReader(std::span<const DateToken> tokens) : m_tokens(tokens) {}

  [[nodiscard]] std::optional<DateEnd> endAt(size_t index) const;

  // Looking at single tokens; outside of the text there are none.
  [[nodiscard]] const DateToken* at(size_t index) const;
  [[nodiscard]] bool isSignAt(size_t index, char16_t sign) const;
  [[nodiscard]] bool isWordAt(size_t index) const;
  // A year that stands by itself: not in a longer number, a sum of money, an address or an identifier.
  [[nodiscard]] bool isYear(size_t index) const;

 private:
  [[nodiscard]] bool isFraction(size_t index) const;
  [[nodiscard]] std::optional<DateEnd> wordEnd(size_t index) const;
  [[nodiscard]] std::optional<DateEnd> seasonEnd(size_t index) const;
  [[nodiscard]] size_t afterNow(size_t index) const;
  [[nodiscard]] std::optional<DateEnd> monthEnd(size_t index, int month) const;
  [[nodiscard]] std::optional<DateEnd> apostropheYear(size_t index) const;
  [[nodiscard]] bool isGluedNumber(size_t index, int most) const;
  [[nodiscard]] bool isDateSign(size_t index) const;
  [[nodiscard]] std::optional<DateEnd> numberEnd(size_t index) const;
  [[nodiscard]] std::optional<DateEnd> yearEnd(size_t index) const;
  [[nodiscard]] std::optional<DateEnd> dayAndMonth(size_t index) const;
  [[nodiscard]] std::optional<DateEnd> monthOfYear(size_t index) const;
  std::span<const DateToken> m_tokens;
};

}  // namespace candor::profile
