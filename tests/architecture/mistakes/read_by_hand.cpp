// The permission to read, forged.
// EXPECT: is protected within this context|is private within this context|protected constructor|private
#include "storage/database.h"

using namespace candor;

Result<void> list(storage::Read& read);
Result<void> use(storage::Connection& connection, storage::Database& database, const Worker& worker);
Result<void> use([[maybe_unused]] storage::Connection& connection, [[maybe_unused]] storage::Database& database,
                 [[maybe_unused]] const Worker& worker) {
#ifdef MISTAKE
  storage::Read read(connection);
  return list(read);
#else
  return database.read(worker, [](storage::Read& read) { return list(read); });
#endif
}
