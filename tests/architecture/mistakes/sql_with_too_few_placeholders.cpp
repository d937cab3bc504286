// A statement with another number of '?' than arguments.
// EXPECT: hasTheWrongNumberOfPlaceholders
#include "storage/statement.h"

using candor::storage::Sql;

#ifdef MISTAKE
constexpr Sql<QString, qint64> Rename("UPDATE resume SET title = ? WHERE id = 1");
#else
constexpr Sql<QString, qint64> Rename("UPDATE resume SET title = ? WHERE id = ?");
#endif

const char* use();
const char* use() { return Rename.text(); }
