// A bare number where an id is meant.
// EXPECT: could not convert|no viable conversion|no known conversion|cannot convert
#include "base/ids.h"

qint64 row(candor::ResumeId id);
qint64 row(candor::ResumeId id) { return id.value(); }

qint64 use() {
#ifdef MISTAKE
  return row(7);
#else
  return row(candor::ResumeId(7));
#endif
}
