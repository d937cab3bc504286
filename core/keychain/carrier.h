// The thread that carries errands to the system's keychain; see errand.h for why there is one in a program.
#pragma once

#include <memory>

namespace candor::keychain {

class Errand;

// Carries it as soon as those before it are done; one that was given up meanwhile is not carried. Any thread.
void carry(std::shared_ptr<Errand> errand);

}  // namespace candor::keychain
