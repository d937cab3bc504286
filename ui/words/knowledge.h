// What is said about files a user imports to widen the ontology.
#pragma once

#include "base/error.h"
#include "knowledge/publisher.h"

#include <QString>

namespace candor::words {

// One sentence: why a file of this publisher was not taken, and what to do.
[[nodiscard]] QString whyNotImported(const Error& error, knowledge::Publisher publisher);
[[nodiscard]] QString whyNotImported(const Error& error);  // of whichever publisher

}  // namespace candor::words
