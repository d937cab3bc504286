// Must or nice to have: by the phrase that says so, else by the heading above, else must, because a posting that
// demands something without weighing it means it.
#pragma once

#include "posting/clauses.h"
#include "posting/posting.h"

#include <optional>

namespace candor::posting {

struct Needed {
  Need need = Need::Must;
  Span reason;            // the phrase or heading; empty when only the wording of the demand says so
  bool isStrict = false;  // "must", "required", "essential"
};

// One for each clause of the piece, in their order.
[[nodiscard]] std::vector<Needed> needsOf(const Outline& outline, const Piece& piece,
                                          const std::vector<Clause>& clauses);

// A wish inside brackets that were opened in the clause ("RN (BSN preferred)"): from the bracket to the end of the
// wish.
[[nodiscard]] std::optional<Clause> wishInBrackets(const Outline& outline, const Clause& clause);

// Whether a phrase that can also be an adjective ("the required forms") closes a demand here.
[[nodiscard]] bool closesDemand(const Outline& outline, const Signal& signal, quint32 endToken);

}  // namespace candor::posting
