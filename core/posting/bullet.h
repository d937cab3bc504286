// The marks that open a bullet: signs, dashes, numbers.
#pragma once

#include <QStringView>

namespace candor::posting {

// A sign that is a bullet wherever it stands: • ▪ ● ✓, a symbol font's private use, and a • read in the wrong encoding.
// Returns how many units it takes; 0 when none stands at `at`.
[[nodiscard]] qsizetype bulletSignAt(QStringView text, qsizetype at);

// A dash or asterisk that opens a bullet at `at`, judged by what stands around it. 0 when it is a hyphen, a range or
// prose.
[[nodiscard]] qsizetype bulletDashAt(QStringView text, qsizetype at);

struct NumberMark {
  qsizetype length = 0;  // 0: none
  int number = 0;
};

// "3." or "3)" before a capital letter.
[[nodiscard]] NumberMark numberMarkAt(QStringView text, qsizetype at);

}  // namespace candor::posting
