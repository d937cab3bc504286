// Tables → the compiled ontology (layout.h). The rows have passed lint(); the same rows give the same bytes.
#pragma once

#include "ontology/compiler/tables.h"

#include <QByteArray>

namespace candor::ontology {

struct DataMonth {
  int year = 0;
  int month = 0;
};

[[nodiscard]] QByteArray build(const Tables& tables, DataMonth month);

}  // namespace candor::ontology
