// Whether a piece of a posting asks something of the candidate.
#pragma once

#include "posting/outline.h"

#include <optional>

namespace candor::posting {

// The words that make it a demand; empty span when the heading above does. Nothing when it demands nothing.
[[nodiscard]] std::optional<Span> demandIn(const Outline& outline, const Piece& piece);

// "We have …", "Our clients …": a sentence about the employer that asks for nothing.
[[nodiscard]] bool speaksOfUs(const Outline& outline, const Piece& piece);

// "Acme ships to ten countries.": the same by the employer's name; a skill of that name is asked for in other words.
[[nodiscard]] bool speaksOfEmployer(const Outline& outline, const Piece& piece, QStringView company);

}  // namespace candor::posting
