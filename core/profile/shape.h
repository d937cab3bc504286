// The shape of a piece of text: capitals, words, digits, edges. What the readers of a resume look at before meaning.
#pragma once

#include "base/span.h"
#include "profile/profile.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace candor::profile {

[[nodiscard]] bool isInCapitals(QStringView text);  // two letters at least, none of them small
[[nodiscard]] bool opensWithCapital(QStringView text);
[[nodiscard]] int wordCount(QStringView text);
[[nodiscard]] int digitCount(QStringView text);
[[nodiscard]] bool isProse(QStringView text);  // reads like a sentence, or is longer than any title

// Ends with a full stop that is not a shortened word's: "… for years." but not "Obras S.L.", "Acme Inc."
[[nodiscard]] bool endsSentence(QStringView text);

// White space of any kind becomes one space; none stays at the ends.
[[nodiscard]] QString tidy(QStringView text);

// `span` without white space, separators and list marks at its ends; empty when nothing else is in it.
[[nodiscard]] Span trimmed(QStringView text, Span span);

// The words of a folded text ("senior", "c++").
[[nodiscard]] std::vector<QStringView> wordsOf(QStringView folded);

// The value at `span`, trimmed and tidied.
[[nodiscard]] Field fieldAt(QStringView text, Span span, double confidence);

}  // namespace candor::profile
