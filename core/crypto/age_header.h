// The header of an age file (v1): who can open it, as stanzas of words and a body, and an HMAC over it. Reading is
// total: whatever the bytes are, the answer is a header within its limits or an Error.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <vector>

namespace candor::crypto {

inline constexpr qsizetype MostAgeHeaderBytes = 64 * 1024;
inline constexpr int MostAgeStanzas = 32;

struct AgeStanza {
  QByteArrayList words = {};  // its kind first; printable, without spaces
  QByteArray body = {};

  friend bool operator==(const AgeStanza&, const AgeStanza&) = default;
};

struct AgeHeader {
  std::vector<AgeStanza> stanzas = {};
  QByteArray authenticated = {};  // the bytes the HMAC is over
  QByteArray mac = {};
  qsizetype size = 0;  // bytes up to the payload
};

// At the beginning of the bytes; what follows it is not looked at. UnknownFormat for another beginning, Damaged,
// TooLarge.
[[nodiscard]] Result<AgeHeader> parseAgeHeader(QByteArrayView bytes);

// Up to and with the three dashes the HMAC covers.
[[nodiscard]] QByteArray ageHeaderBytes(const std::vector<AgeStanza>& stanzas);
// The HMAC's line.
[[nodiscard]] QByteArray ageMacLine(const QByteArray& mac);

// Base64 without padding, in its one spelling.
[[nodiscard]] QByteArray bareBase64(const QByteArray& bytes);
[[nodiscard]] Result<QByteArray> fromBareBase64(QByteArrayView text);

}  // namespace candor::crypto
