// DateToken: a number, a word or a sign of a text, as the reader of dates sees it.
#pragma once

#include "base/span.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace candor::profile {

struct DateToken {
  enum class Kind { Number, Word, Sign };

  Span span;
  Kind kind = Kind::Sign;
  int value = 0;              // of a number of at most four digits
  QString word;               // folded
  QChar sign;                 // of dashes all alike '-'
  bool isAfterSpace = false;  // space or tab before it
  bool isAfterBreak = false;  // a line break before it
  bool isAfterTab = false;

  [[nodiscard]] bool isNumber(qsizetype digits) const { return kind == Kind::Number && span.length == digits; }
  [[nodiscard]] bool isSign(char16_t c) const { return kind == Kind::Sign && sign == c; }
  [[nodiscard]] bool isGlued() const { return !isAfterSpace && !isAfterBreak; }
};

[[nodiscard]] std::vector<DateToken> dateTokens(QStringView text);

}  // namespace candor::profile
