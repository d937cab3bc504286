// Ids of two kinds are never equal nor different.
// EXPECT: no match for|invalid operands
#include "base/ids.h"

bool use(candor::ResumeId resume, candor::PostingId posting) {
#ifdef MISTAKE
  return resume == posting;
#else
  return resume == candor::ResumeId(posting.value());
#endif
}
