// English stems after Porter's second algorithm (libstemmer). Words of other languages pass mostly unchanged.
#pragma once

#include <QString>

namespace candor::ontology {

// `word` is folded. Any thread.
[[nodiscard]] QString stem(const QString& word);

}  // namespace candor::ontology
