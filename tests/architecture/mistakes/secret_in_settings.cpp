// A secret in a file that is not encrypted.
// EXPECT: constraint failure|constraints not satisfied
#include "base/secret.h"
#include "settings/keys.h"

#ifdef MISTAKE
using Kept = candor::settings::Key<candor::Secret>;
#else
using Kept = candor::settings::Key<int>;
#endif

Kept key();
