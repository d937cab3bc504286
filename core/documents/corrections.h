// The table of corrections, as functions that take the permission to read or write first.
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "documents/correction.h"

#include <vector>

namespace candor::storage {
class Read;
class Write;
}  // namespace candor::storage

namespace candor::documents::corrections {

// A second one of the same field and reading replaces the first. Faults: NotFound, TooLarge, Invalid without a field.
Result<void> add(storage::Write& write, ResumeId id, const Correction& correction);
// By field, then reading. Nothing for a resume that is not there.
Result<std::vector<Correction>> list(storage::Read& read, ResumeId id);
// NotFound when there is none of this field and reading.
Result<void> remove(storage::Write& write, ResumeId id, const QString& field, const QString& reading);

}  // namespace candor::documents::corrections
