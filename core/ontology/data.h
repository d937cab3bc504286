// The compiled ontology as it is built into the program: read-only pages of the executable, shared between processes.
#pragma once

#include <QByteArrayView>

namespace candor::ontology {

[[nodiscard]] QByteArrayView builtInData();

}  // namespace candor::ontology
