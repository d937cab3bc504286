// SQL put together from what a user typed.
// EXPECT: is not a constant expression|not usable in a constant expression|call to consteval function|call to non-
#include "storage/statement.h"

using candor::storage::Sql;

const char* use(const QByteArray& typed);
const char* use([[maybe_unused]] const QByteArray& typed) {
#ifdef MISTAKE
  const Sql<> erase(typed.constData());
#else
  const Sql<> erase("DELETE FROM resume");
#endif
  return erase.text();
}
