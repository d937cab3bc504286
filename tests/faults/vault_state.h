// What a test finds in an open vault, and whether all of it is whole.
#pragma once

#include "documents/where.h"
#include "session/session.h"

#include <QStringList>

#include <vector>

namespace candor::faults {

// The numbers of the made resumes, ascending.
[[nodiscard]] std::vector<int> numbersIn(session::Session& session, documents::Where where = documents::Where::InUse);

// Whether it is the resume made from this number, to the byte, and is found by its word.
[[nodiscard]] bool isWhole(session::Session& session, int number);

// Half resumes, damaged pages, tables at odds with each other, a broken ledger: one sentence each.
[[nodiscard]] QStringList flawsOf(session::Session& session);

// The same of tables alone: rows without what belongs to them.
[[nodiscard]] QStringList halvesIn(storage::Database& database);

}  // namespace candor::faults
