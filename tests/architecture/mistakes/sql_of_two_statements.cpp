// A second statement behind the first, where nobody looks.
// EXPECT: isMoreThanOneStatement
#include "storage/statement.h"

using candor::storage::Sql;

#ifdef MISTAKE
constexpr Sql<> Empty("DELETE FROM resume; DELETE FROM posting");
#else
constexpr Sql<> Empty("DELETE FROM resume WHERE title <> ';'");
#endif

const char* use();
const char* use() { return Empty.text(); }
