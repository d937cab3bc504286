// A comparison that stops at the first difference tells how much was right.
// EXPECT: no match for|invalid operands
#include "base/secret.h"

bool use(const candor::Secret& one, const candor::Secret& other) {
#ifdef MISTAKE
  return one == other;
#else
  return one.equals(other);
#endif
}
