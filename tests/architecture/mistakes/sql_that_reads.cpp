// A question where a change is meant.
// EXPECT: doesNotStartWithInsertUpdateDeleteOrReplace
#include "storage/statement.h"

using candor::storage::Sql;

#ifdef MISTAKE
constexpr Sql<> Ids("SELECT id FROM resume");
#else
constexpr Sql<> Ids("UPDATE resume SET title = ''");
#endif

const char* use();
const char* use() { return Ids.text(); }
