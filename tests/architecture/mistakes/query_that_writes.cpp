// A change dressed as a question.
// EXPECT: doesNotStartWithSelectOrWith
#include "storage/statement.h"

using candor::storage::Columns;
using candor::storage::Query;

#ifdef MISTAKE
constexpr Query<Columns<qint64>> Ids("DELETE FROM resume RETURNING id");
#else
constexpr Query<Columns<qint64>> Ids("SELECT id FROM resume");
#endif

const char* use();
const char* use() { return Ids.text(); }
