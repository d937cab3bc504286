// Seniority as titles and postings word it.
#pragma once

#include "posting/outline.h"
#include "posting/posting.h"

namespace candor::posting {

// From the title; where it says nothing, from the opening of the posting ("entry level position").
[[nodiscard]] Seniority seniorityOf(const Outline& outline, const Field& title);

// The seniority the words of a title or a position say; Unknown when they say none. For titles of resumes too.
[[nodiscard]] Seniority seniorityIn(std::span<const ontology::Token> title);

// "manager", "technician", "nurse", "Referent": a word that ends titles.
[[nodiscard]] bool isJobWord(const ontology::Token& token);

}  // namespace candor::posting
