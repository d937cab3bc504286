// ExperienceClaim: a length of experience that the resume states in words, "over ten years of experience in retail". It
// counts as the resume's word beside what its dates add up to.
#pragma once

#include "match/passage.h"

#include <span>
#include <vector>

namespace candor::match {

struct ExperienceClaim {
  int months = 0;
  Span span;  // the number and its unit
  quint32 passage = 0;

  friend bool operator==(const ExperienceClaim&, const ExperienceClaim&) = default;
};

// In the order of the text.
[[nodiscard]] std::vector<ExperienceClaim> experienceClaims(QStringView text, std::span<const ontology::Token> tokens,
                                                            std::span<const Passage> passages);

}  // namespace candor::match
