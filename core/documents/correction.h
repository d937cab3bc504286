// Correction: what the user says a field of a resume should read. The version keeps what was read from its file; the
// correction stands beside it and holds for every version in which that field was read the same way.
#pragma once

#include <QString>

namespace candor::documents {

struct Correction {
  QString field;    // names the field, "basics.email"; the room that reads profiles gives it its meaning
  QString reading;  // what the file says there; empty when nothing was read
  QString value;    // what the user says

  friend bool operator==(const Correction&, const Correction&) = default;
};

}  // namespace candor::documents
