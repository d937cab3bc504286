// Which session bus a test runs on: private_bus.sh says it. Tests never touch the keychain of whoever runs them.
#pragma once

#include <QString>

namespace candor::tests {

enum class Bus { None, Empty, Keyring };

inline Bus bus() {
  const QString kind = qEnvironmentVariable("CANDOR_TEST_BUS");
  if (kind == QStringLiteral("keyring")) return Bus::Keyring;
  return kind == QStringLiteral("empty") ? Bus::Empty : Bus::None;
}

}  // namespace candor::tests
