// A function that changes something, called with the permission to read.
// EXPECT: invalid initialization of reference|no known conversion|cannot bind|invalid user-defined conversion|no
// matching function
#include "storage/database.h"

using namespace candor;

Result<void> erase(storage::Write& write);
Result<void> use(storage::Database& database, const Worker& worker);
Result<void> use(storage::Database& database, const Worker& worker) {
#ifdef MISTAKE
  return database.read(worker, [](storage::Read& read) { return erase(read); });
#else
  return database.write(worker, [](storage::Write& write) { return erase(write); });
#endif
}
