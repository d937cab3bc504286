// The permission to write, copied to be used when its transaction is over.
// EXPECT: use of deleted function|is private within this context|deleted
#include "storage/sql.h"

using namespace candor;

void use(storage::Write& write);
void use(storage::Write& write) {
#ifdef MISTAKE
  auto kept = write;
#else
  auto& kept = write;
#endif
  static_cast<void>(kept);
}
