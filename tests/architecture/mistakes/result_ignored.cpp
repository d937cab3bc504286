// A failure nobody looks at.
// EXPECT: nodiscard|unused-result
#include "base/result.h"

candor::Result<void> save();

bool use() {
#ifdef MISTAKE
  save();
  return true;
#else
  return save().has_value();
#endif
}
