// English stems after Porter's second algorithm (libstemmer). Words of other languages pass mostly unchanged.
#pragma once

#include <QString>

namespace candor::ontology {

// `word` is folded. Any thread.
[[nodiscard]] QString stem(const QString& word);

// hashOf(stem(word)), remembered for words met lately: texts repeat themselves. `exact` is hashOf(word).
[[nodiscard]] quint64 stemKey(const QString& word, quint64 exact);

}  // namespace candor::ontology
