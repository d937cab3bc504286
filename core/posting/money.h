// A sum of money read from text: its number in either style of separators, and its currency.
#pragma once

#include "base/span.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace candor::posting {

struct Money {
  double amount = 0;
  QString currency{};  // ISO 4217; empty when no sign stands with it
  Span span{};

  friend bool operator==(const Money&, const Money&) = default;
};

// The sum at `at`, which is its sign, its code or its first digit.
[[nodiscard]] std::optional<Money> moneyAt(QStringView text, qsizetype at);

}  // namespace candor::posting
