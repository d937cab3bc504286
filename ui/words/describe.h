// Faults in words: what happened, and what to do about it. The only place where an Error becomes a sentence.
#pragma once

#include "base/error.h"

#include <QString>

namespace candor::words {

struct Description {
  QString whatHappened;  // a sentence without the file's name
  QString whatToDo;      // a sentence; may be empty
};

[[nodiscard]] Description describe(const Error& error);

// Both sentences on one line.
[[nodiscard]] QString sentence(const Error& error);

}  // namespace candor::words
