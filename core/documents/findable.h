// Findable: what the search knows of one stored thing. The entry is written, replaced and removed in the transaction
// that changes the thing; what lies in the bin has none. Rooms that keep other things enter them here, too.
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

#include <variant>

namespace candor::storage {
class Write;
}

namespace candor::documents {

// The order of the alternatives is stored: add at the end only.
using Subject = std::variant<ResumeId, PostingId, AnalysisId>;

struct Findable {
  Subject subject;
  QString title;  // counts most
  QString label;  // names beside the title: a person, a company and its place
  QString body;
};

// Enters the thing, in place of what was known of it before.
Result<void> enter(storage::Write& write, const Findable& findable);
Result<void> forget(storage::Write& write, const Subject& subject);

}  // namespace candor::documents
