// Whether a full stop, exclamation or question mark ends a sentence, or belongs to an abbreviation, number or address.
#pragma once

#include <QStringView>

namespace candor::posting {

// Where the sentence ended by the mark at `at` stops (after closing quotes and brackets); 0 when it goes on.
[[nodiscard]] qsizetype sentenceEndAt(QStringView text, qsizetype at);

}  // namespace candor::posting
