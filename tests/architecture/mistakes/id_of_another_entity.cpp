// An application's id where an analysis' is meant.
// EXPECT: could not convert|no viable conversion|no known conversion|cannot convert
#include "base/ids.h"

qint64 row(candor::AnalysisId id);
qint64 row(candor::AnalysisId id) { return id.value(); }

qint64 use() {
#ifdef MISTAKE
  return row(candor::ApplicationId(7));
#else
  return row(candor::AnalysisId(7));
#endif
}
