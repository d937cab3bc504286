#include "crypto/random.h"

#include <openssl/rand.h>

namespace candor::crypto {

Secret randomSecret(std::size_t size) {
  Secret secret(size);
  const std::span<std::byte> bytes = secret.writable();
  if (size > 0 && RAND_priv_bytes(reinterpret_cast<unsigned char*>(bytes.data()), int(size)) != 1)
    qFatal("no randomness from the system");
  return secret;
}

QByteArray randomBytes(qsizetype size) {
  QByteArray bytes(size, Qt::Uninitialized);
  if (size > 0 && RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), int(size)) != 1)
    qFatal("no randomness from the system");
  return bytes;
}

}  // namespace candor::crypto
