// Who can open an age file: a passphrase, or the holder of an X25519 identity, whose public half is the recipient.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace candor::crypto {

struct AgeRecipient {
  QByteArray publicPoint = {};  // 32 bytes

  friend bool operator==(const AgeRecipient&, const AgeRecipient&) = default;
};

struct AgeIdentity {
  Secret privateKey = {};  // 32 bytes
  AgeRecipient recipient = {};
};

[[nodiscard]] Result<AgeIdentity> newAgeIdentity();

// "age1…". Invalid for anything else.
[[nodiscard]] Result<AgeRecipient> ageRecipientIn(const QString& text);
[[nodiscard]] QString textOf(const AgeRecipient& recipient);

// The first identity ("AGE-SECRET-KEY-1…") of a file of lines, where those with # are remarks. Invalid without one.
[[nodiscard]] Result<AgeIdentity> ageIdentityIn(const Secret& text);
[[nodiscard]] Secret textOf(const AgeIdentity& identity);

// X25519 (RFC 7748). Invalid for a public key that yields nothing.
[[nodiscard]] Result<Secret> sharedSecret(const Secret& privateKey, const QByteArray& publicPoint);

}  // namespace candor::crypto
