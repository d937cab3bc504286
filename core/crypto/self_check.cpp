#include "crypto/self_check.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <unicode/uversion.h>

namespace candor::crypto {

namespace {

template <class T>
bool isThere(T* fetched, void (*free)(T*)) {
  free(fetched);
  return fetched != nullptr;
}

}  // namespace

Result<void> selfCheck() {
  const auto missing = [](const char* name) { return Error{Fault::Unavailable, QString::fromLatin1(name)}; };
  if (!isThere(EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free)) return missing("SHA-256");
  if (!isThere(EVP_MAC_fetch(nullptr, "HMAC", nullptr), &EVP_MAC_free)) return missing("HMAC");
  if (!isThere(EVP_KDF_fetch(nullptr, "HKDF", nullptr), &EVP_KDF_free)) return missing("HKDF");
  if (!isThere(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr), &EVP_KDF_free)) return missing("scrypt");
  if (!isThere(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr), &EVP_CIPHER_free)) return missing("AES-256-GCM");
  return {};
}

QString unicodeVersion() {
  UVersionInfo version{};
  u_getVersion(version);
  char text[U_MAX_VERSION_STRING_LENGTH]{};
  u_versionToString(version, text);
  return QString::fromLatin1(text);
}

QString libraryVersion() { return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)); }

}  // namespace candor::crypto
