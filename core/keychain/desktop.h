// What the desktop says of its keychain beyond QtKeychain's answers: whether there is a way to it, and why it may
// refuse.
#pragma once

#include <QString>

namespace candor::keychain {

// False when no keychain can be reached without starting the session's services, which nobody asked for.
[[nodiscard]] bool isWithinReach();

// Whether a keychain runs already. At most a second.
[[nodiscard]] bool isAwake();

// Whether the keychain is there and locked. At most a second; false when it does not say.
[[nodiscard]] bool isLocked();

// Its name for people; see SecretStore::backend().
[[nodiscard]] QString backendName();

}  // namespace candor::keychain
