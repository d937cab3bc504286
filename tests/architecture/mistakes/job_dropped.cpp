// A job that is destroyed, and so cancelled, in the line that starts it.
// EXPECT: nodiscard|unused-result
#include "base/job.h"

void use(candor::JobPool& pool);
void use(candor::JobPool& pool) {
  const auto work = [](const candor::Worker&) -> candor::Result<int> { return 1; };
#ifdef MISTAKE
  pool.run(work);
#else
  auto job = pool.run(work);
  job.cancel();
#endif
}
