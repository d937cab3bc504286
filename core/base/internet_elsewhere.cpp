#include "base/internet.h"

namespace candor {

bool forbidInternet() { return false; }

}  // namespace candor
