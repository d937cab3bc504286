// Bytes as OpenSSL wants them.
#pragma once

#include "base/secret.h"

#include <QByteArrayView>

namespace candor::crypto {

[[nodiscard]] inline const unsigned char* octets(QByteArrayView bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}
[[nodiscard]] inline const unsigned char* octets(const Secret& secret) {
  return reinterpret_cast<const unsigned char*>(secret.bytes().data());
}
[[nodiscard]] inline unsigned char* writableOctets(Secret& secret) {
  return reinterpret_cast<unsigned char*>(secret.writable().data());
}

}  // namespace candor::crypto
