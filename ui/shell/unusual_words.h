// What is told to whoever comes back to a vault, in words.
#pragma once

#include "vault/unusual.h"

#include <QString>

namespace candor::shell {

struct UnusualWords {
  QString title;
  QString sentence;
};

[[nodiscard]] UnusualWords wordsFor(const vault::Unusual& unusual);

}  // namespace candor::shell
