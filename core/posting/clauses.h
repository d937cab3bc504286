// Clauses: a sentence that demands several independent things ("Bachelor's degree and two years of experience, Spanish
// a plus") as its single demands. A sentence is left whole when its parts are of one kind.
#pragma once

#include "posting/outline.h"

#include <vector>

namespace candor::posting {

enum class JoinedBy : quint8 { Nothing, And, Comma };

struct Clause {
  quint32 firstToken = 0;
  quint32 endToken = 0;
  JoinedBy joinedBy = JoinedBy::Nothing;  // to the clause before

  friend bool operator==(const Clause&, const Clause&) = default;
};

// At least one; in the order of the text.
[[nodiscard]] std::vector<Clause> clausesOf(const Outline& outline, const Piece& piece,
                                            const ontology::Ontology& ontology);

}  // namespace candor::posting
