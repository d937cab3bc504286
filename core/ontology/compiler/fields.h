// Fields of study as the compiled data holds them, and what may be wrong in their table.
#pragma once

#include "ontology/compiler/tables.h"
#include "ontology/layout.h"

#include <QStringList>

#include <vector>

namespace candor::ontology {

struct FieldTables {
  std::vector<layout::Field> fields;
  std::vector<layout::FieldName> names;  // a power of two
};

// Where names and numbers of the compiled data are gathered; the fields append theirs.
struct Pools {
  std::vector<char>& strings;
  std::vector<quint32>& ids;
};

// `fields` without problems.
[[nodiscard]] FieldTables buildFields(const std::vector<StudyField>& fields, Pools pools);

// A sentence for each name that stands twice or is unknown, and each field that is broader than itself.
[[nodiscard]] QStringList lintFields(const Tables& tables);

}  // namespace candor::ontology
