// What a person types into a search field, as a question FTS5 understands: every word is wanted, the last one may go
// on. Whatever is typed, it is words and never syntax.
#pragma once

#include <QString>
#include <QStringView>

namespace candor::documents {

// Empty when there is no word with a letter or digit in it.
[[nodiscard]] QString matchExpression(QStringView words);

}  // namespace candor::documents
