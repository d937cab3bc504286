#include "storage/durable.h"

namespace candor::storage {

Result<void> syncFolder(const QString&) { return {}; }

}  // namespace candor::storage
