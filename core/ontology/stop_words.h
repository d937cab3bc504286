// Function words of English and of the other languages whose resumes Candor reads: they carry no skill and no evidence.
#pragma once

#include <QStringView>

namespace candor::ontology {

// `word` is folded.
[[nodiscard]] bool isStopWord(QStringView word);

}  // namespace candor::ontology
