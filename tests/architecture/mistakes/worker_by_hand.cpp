// The permission to take time, forged.
// EXPECT: is private within this context|calling a private constructor
#include "base/worker.h"

bool use() {
#ifdef MISTAKE
  return candor::Worker(std::stop_token(), {}).isStopped();
#else
  return candor::foreground([](const candor::Worker& worker) { return worker.isStopped(); });
#endif
}
