// A second copy of a key that nobody wipes.
// EXPECT: use of deleted function|call to deleted constructor
#include "base/secret.h"

#include <utility>

candor::Secret use(candor::Secret secret) {
#ifdef MISTAKE
  candor::Secret other = secret;
#else
  candor::Secret other = std::move(secret);
#endif
  return other;
}
