#include "crypto/sealing.h"

#include "crypto/octets.h"

#include <openssl/evp.h>

#include <memory>

namespace candor::crypto {

namespace {

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

enum class Direction { Unseal = 0, Seal = 1 };

bool fits(const Secret& key, QByteArrayView nonce) {
  return qsizetype(key.bytes().size()) == SealKeySize && nonce.size() == SealNonceSize;
}

Error failure() { return {Fault::Internal, QStringLiteral("AES-256-GCM could not be computed")}; }

// A context that has taken key, nonce and what is bound; null when the library failed.
CipherContext begun(Direction direction, const Secret& key, QByteArrayView nonce, QByteArrayView bound) {
  CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
  int ignored = 0;
  const bool isBegun =
      context &&
      EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, octets(key), octets(nonce), int(direction)) == 1 &&
      (bound.isEmpty() || EVP_CipherUpdate(context.get(), nullptr, &ignored, octets(bound), int(bound.size())) == 1);
  if (!isBegun) context.reset();
  return context;
}

}  // namespace

Result<QByteArray> seal(const Secret& key, QByteArrayView nonce, QByteArrayView bound, const Secret& secret) {
  if (!fits(key, nonce)) return Error{Fault::Internal, QStringLiteral("a key or nonce of another size")};
  const CipherContext context = begun(Direction::Seal, key, nonce, bound);
  if (!context) return failure();
  const qsizetype size = qsizetype(secret.bytes().size());
  QByteArray sealed(size + SealTagSize, '\0');
  auto* out = reinterpret_cast<unsigned char*>(sealed.data());
  int written = 0;
  int rest = 0;
  const bool isMade = EVP_CipherUpdate(context.get(), out, &written, octets(secret), int(size)) == 1 &&
                      EVP_CipherFinal_ex(context.get(), out + written, &rest) == 1 &&
                      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(SealTagSize), out + size) == 1;
  if (!isMade) return failure();
  return sealed;
}

Result<Secret> unseal(const Secret& key, QByteArrayView nonce, QByteArrayView bound, QByteArrayView sealed) {
  if (!fits(key, nonce) || sealed.size() < SealTagSize) return Error{Fault::WrongKey, QStringLiteral("size")};
  const CipherContext context = begun(Direction::Unseal, key, nonce, bound);
  if (!context) return failure();
  const qsizetype size = sealed.size() - SealTagSize;
  Secret secret{std::size_t(size)};
  QByteArray tag = sealed.last(SealTagSize).toByteArray();
  unsigned char* out = writableOctets(secret);
  int written = 0;
  int rest = 0;
  const bool isOpened = EVP_CipherUpdate(context.get(), out, &written, octets(sealed), int(size)) == 1 &&
                        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(SealTagSize), tag.data()) == 1 &&
                        EVP_CipherFinal_ex(context.get(), out + written, &rest) == 1;
  if (!isOpened) return Error{Fault::WrongKey, QStringLiteral("not authentic")};
  return secret;
}

}  // namespace candor::crypto
