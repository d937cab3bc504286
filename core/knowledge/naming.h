// Which names of others a text may be searched for: none that our tables hold, or that would hide one of theirs, and
// none that would be found where nothing is meant.
#pragma once

#include "ontology/ontology.h"
#include "reading/knowledge_text.h"

#include <QString>

#include <vector>

namespace candor::knowledge {

struct SpokenName {
  QString text;
  std::vector<ontology::Token> tokens;
  quint64 key = 0;  // equal for names that are found alike
};

[[nodiscard]] SpokenName spoken(const QString& name);

struct Verdict {
  bool isKept = false;
  bool caseMatters = false;   // found as it is written only
  bool needsContext = false;  // found beside other skills only
};

// On the name a row goes by.
[[nodiscard]] Verdict verdictOnMain(const SpokenName& name, reading::KnowledgeKind kind,
                                    const ontology::Ontology& ours);

// On another name of a row that goes by `main`. Of a skill's, what shares no word with it and is not made of its first
// letters is something near rather than the same.
[[nodiscard]] Verdict verdictOnOther(const SpokenName& name, const SpokenName& main, reading::KnowledgeKind kind,
                                     const ontology::Ontology& ours);

}  // namespace candor::knowledge
