#include "crypto/digest.h"

#include "crypto/octets.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace candor::crypto {

QByteArray sha256(QByteArrayView bytes) {
  QByteArray digest(DigestSize, '\0');
  const int isMade = EVP_Digest(bytes.data(), std::size_t(bytes.size()),
                                reinterpret_cast<unsigned char*>(digest.data()), nullptr, EVP_sha256(), nullptr);
  if (isMade != 1) qFatal("no memory for SHA-256");
  return digest;
}

QByteArray hmacSha256(const Secret& key, QByteArrayView bytes) {
  QByteArray mac(DigestSize, '\0');
  // A key without bytes is a null pointer, which OpenSSL takes as "the key of before".
  const unsigned char none = 0;
  const unsigned char* keyBytes = key.isEmpty() ? &none : octets(key);
  if (!HMAC(EVP_sha256(), keyBytes, int(key.bytes().size()), octets(bytes), std::size_t(bytes.size()),
            reinterpret_cast<unsigned char*>(mac.data()), nullptr))
    qFatal("no memory for HMAC");
  return mac;
}

bool equal(QByteArrayView a, QByteArrayView b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), std::size_t(a.size())) == 0;
}

}  // namespace candor::crypto
