#include "crypto/age_stream.h"

#include "crypto/octets.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace candor::crypto {

namespace {

using ChaChaContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
enum class ChaChaWay { Open = 0, Seal = 1 };
constexpr qsizetype ChaChaNonceSize = 12;

Error chaChaFailed() { return {Fault::Internal, QStringLiteral("ChaCha20-Poly1305 could not be computed")}; }

ChaChaContext chaCha(ChaChaWay way, const Secret& key, QByteArrayView nonce) {
  ChaChaContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
  if (context &&
      EVP_CipherInit_ex(context.get(), EVP_chacha20_poly1305(), nullptr, octets(key), octets(nonce), int(way)) != 1)
    context.reset();
  return context;
}

Result<QByteArray> chaChaSealed(const Secret& key, QByteArrayView nonce, QByteArrayView plain) {
  const ChaChaContext context = chaCha(ChaChaWay::Seal, key, nonce);
  QByteArray sealed(plain.size() + AgeTagSize, Qt::Uninitialized);
  auto* const out = reinterpret_cast<unsigned char*>(sealed.data());
  int written = 0;
  int rest = 0;
  const bool isMade =
      context &&
      (plain.isEmpty() || EVP_CipherUpdate(context.get(), out, &written, octets(plain), int(plain.size())) == 1) &&
      EVP_CipherFinal_ex(context.get(), out + written, &rest) == 1 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(AgeTagSize), out + plain.size()) == 1;
  if (!isMade) return chaChaFailed();
  return sealed;
}

// Writes as many bytes as `sealed` has without its tag to `out`.
Result<void> chaChaOpen(const Secret& key, QByteArrayView nonce, QByteArrayView sealed, unsigned char* out) {
  if (sealed.size() < AgeTagSize) return Error{Fault::WrongKey, QStringLiteral("size")};
  const ChaChaContext context = chaCha(ChaChaWay::Open, key, nonce);
  if (!context) return chaChaFailed();
  const QByteArrayView text = sealed.chopped(AgeTagSize);
  QByteArray tag = sealed.last(AgeTagSize).toByteArray();
  int written = 0;
  int rest = 0;
  const bool isOpened =
      (text.isEmpty() || EVP_CipherUpdate(context.get(), out, &written, octets(text), int(text.size())) == 1) &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(AgeTagSize), tag.data()) == 1 &&
      EVP_CipherFinal_ex(context.get(), out + written, &rest) == 1;
  return isOpened ? Result<void>() : Error{Fault::WrongKey, QStringLiteral("not authentic")};
}

// The number in eleven bytes, big-endian, and whether it is the last.
QByteArray chunkNonce(quint64 number, Chunk chunk) {
  QByteArray nonce(ChaChaNonceSize, '\0');
  constexpr qsizetype NumberAt = 3;  // its eight bytes end before the flag
  qToBigEndian(number, nonce.data() + NumberAt);
  nonce[ChaChaNonceSize - 1] = chunk == Chunk::Last ? '\1' : '\0';
  return nonce;
}

}  // namespace

Result<QByteArray> AgeStream::seal(QByteArrayView plain, Chunk chunk) {
  return chaChaSealed(m_key, chunkNonce(m_next++, chunk), plain);
}

Result<QByteArray> AgeStream::open(QByteArrayView sealed, Chunk chunk) {
  QByteArray plain(std::max(sealed.size() - AgeTagSize, qsizetype(0)), Qt::Uninitialized);
  const auto opened =
      chaChaOpen(m_key, chunkNonce(m_next++, chunk), sealed, reinterpret_cast<unsigned char*>(plain.data()));
  if (!opened) return opened.error();
  return plain;
}

Result<QByteArray> AgeStream::sealAll(QByteArrayView plain) {
  QByteArray all;
  do {
    const Chunk chunk = plain.size() > AgeChunkSize ? Chunk::Inner : Chunk::Last;
    const QByteArrayView next = plain.first(std::min(plain.size(), AgeChunkSize));
    const auto sealed = seal(next, chunk);
    if (!sealed) return sealed;
    all += *sealed;
    plain = plain.sliced(next.size());
  } while (!plain.isEmpty());
  return all;
}

Result<QByteArray> AgeStream::openAll(QByteArrayView sealed) {
  constexpr qsizetype Whole = AgeChunkSize + AgeTagSize;
  QByteArray all;
  do {
    const Chunk chunk = sealed.size() > Whole ? Chunk::Inner : Chunk::Last;
    const QByteArrayView next = sealed.first(std::min(sealed.size(), Whole));
    const auto plain = open(next, chunk);
    if (!plain) return plain;
    all += *plain;
    sealed = sealed.sliced(next.size());
  } while (!sealed.isEmpty());
  return all;
}

Result<QByteArray> sealBox(const Secret& key, const Secret& plain) {
  const auto content = plain.bytes();
  const QByteArrayView bytes(reinterpret_cast<const char*>(content.data()), qsizetype(content.size()));
  return chaChaSealed(key, QByteArray(ChaChaNonceSize, '\0'), bytes);
}

Result<Secret> openBox(const Secret& key, QByteArrayView sealed) {
  if (sealed.size() < AgeTagSize) return Error{Fault::WrongKey, QStringLiteral("size")};
  Secret plain(std::size_t(sealed.size() - AgeTagSize));
  const auto opened = chaChaOpen(key, QByteArray(ChaChaNonceSize, '\0'), sealed, writableOctets(plain));
  if (!opened) return opened.error();
  return plain;
}

}  // namespace candor::crypto
