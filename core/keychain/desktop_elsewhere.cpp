#include "keychain/desktop.h"

namespace candor::keychain {

bool isWithinReach() { return true; }

bool isAwake() { return true; }

bool isLocked() { return false; }

QString backendName() {
#ifdef Q_OS_WIN
  return QStringLiteral("Credential Manager");
#else
  return QStringLiteral("Keychain");
#endif
}

}  // namespace candor::keychain
