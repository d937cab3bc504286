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

enum class Standing { Main, Other };  // the name a row goes by, or one more

struct Verdict {
  bool isKept = false;
  bool caseMatters = false;   // found as it is written only
  bool needsContext = false;  // found beside other skills only
};

[[nodiscard]] Verdict verdictOn(const SpokenName& name, reading::KnowledgeKind kind, Standing standing,
                                const ontology::Ontology& ours);

}  // namespace candor::knowledge
