// What later steps may rely on in a Document, checked in one place: before a child sends one, and again by the parent,
// because a child that has seen a hostile file may say anything.
#pragma once

#include "reading/document.h"
#include "reading/format.h"

namespace candor::reading {

// Fault::TooLarge for a text over the limits; Fault::Internal with the reason when a span leaves the text, lines or
// blocks overlap or are out of order, a line holds a line break, or a number is out of its range.
[[nodiscard]] Result<void> checkSound(const Document& document, const Limits& limits);

}  // namespace candor::reading
