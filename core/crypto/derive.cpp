#include "crypto/derive.h"

#include "crypto/octets.h"

#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <memory>

namespace candor::crypto {

Result<Secret> derive(const Secret& key, QByteArrayView salt, QByteArrayView info, std::size_t size) {
  const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr),
                                                                            &EVP_PKEY_CTX_free);
  Secret derived(size);
  std::size_t made = size;
  const bool isMade =
      context && EVP_PKEY_derive_init(context.get()) == 1 &&
      EVP_PKEY_CTX_set_hkdf_md(context.get(), EVP_sha256()) == 1 &&
      (salt.isEmpty() || EVP_PKEY_CTX_set1_hkdf_salt(context.get(), octets(salt), int(salt.size())) == 1) &&
      EVP_PKEY_CTX_set1_hkdf_key(context.get(), octets(key), int(key.bytes().size())) == 1 &&
      (info.isEmpty() || EVP_PKEY_CTX_add1_hkdf_info(context.get(), octets(info), int(info.size())) == 1) &&
      EVP_PKEY_derive(context.get(), writableOctets(derived), &made) == 1 && made == size;
  if (!isMade) return Error{Fault::Internal, QStringLiteral("HKDF could not be computed")};
  return derived;
}

}  // namespace candor::crypto
