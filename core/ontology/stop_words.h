// Function words of English and of the other languages whose resumes Candor reads: they carry no skill and no evidence.
#pragma once

#include "ontology/hash.h"

#include <QStringView>

namespace candor::ontology {

// `exact`: hashOf the folded word.
[[nodiscard]] bool isStopWord(quint64 exact);

// `word` is folded.
[[nodiscard]] inline bool isStopWord(QStringView word) { return isStopWord(hashOf(word)); }

}  // namespace candor::ontology
