// An authenticator: what somebody's telephone shows once one-time codes are on.
#pragma once

#include "base/clock.h"
#include "crypto/totp.h"
#include "support/secrets.h"
#include "support/test.h"
#include "vault/step_up.h"

#include <QByteArray>

namespace candor::tests {

// The bytes of base 32.
inline QByteArray fromBase32(const QByteArray& text) {
  const QByteArray signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  QByteArray bytes;
  quint64 bits = 0;
  int count = 0;
  for (const char sign : text) {
    bits = bits << 5U | quint64(signs.indexOf(sign));
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes += char(bits >> count & 0xffU);
  }
  return bytes;
}

class Authenticator {
 public:
  explicit Authenticator(const Clock& clock) : m_clock(clock) {}

  // Switches codes on, with the code of the step before, so that those of now and of the next count still.
  void enrol(vault::StepUp& stepUp) {
    const auto secret = foreground([&](const Worker& worker) { return stepUp.begin(worker); });
    QVERIFY_RESULT(secret);
    m_secret = fromBase32(bytesOf(*secret));
    QCOMPARE(m_secret.size(), 20);
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return stepUp.confirm(worker, code(-1)); }));
  }

  // What it shows so many steps from now.
  [[nodiscard]] Secret code(int steps = 0) const {
    return *crypto::totpCode(secretOf(m_secret), crypto::totpStepAt(m_clock.now()) + steps, 6, crypto::TotpHash::Sha1);
  }

 private:
  const Clock& m_clock;
  QByteArray m_secret;
};

}  // namespace candor::tests
