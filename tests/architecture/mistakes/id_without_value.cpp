// An id of nothing.
// EXPECT: no matching (function|constructor)
#include "base/ids.h"

qint64 use() {
#ifdef MISTAKE
  const candor::PostingId id;
#else
  const candor::PostingId id(1);
#endif
  return id.value();
}
