// A column read as a type that no column has.
// EXPECT: Storable|constraint
#include "storage/statement.h"

#include <QStringList>

using candor::storage::Columns;
using candor::storage::Query;

#ifdef MISTAKE
constexpr Query<Columns<QStringList>> Titles("SELECT title FROM resume");
#else
constexpr Query<Columns<QString>> Titles("SELECT title FROM resume");
#endif

const char* use();
const char* use() { return Titles.text(); }
