#include "crypto/age_keys.h"

#include "crypto/octets.h"
#include "crypto/random.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <string_view>

namespace candor::crypto {

namespace {

using PublicKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

constexpr std::size_t X25519Size = 32;
constexpr std::string_view Bech32Letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t ChecksumLetters = 6;

Error noKey() { return {Fault::Invalid, QStringLiteral("no age key")}; }

// The checksum of BIP 173.
quint32 polymod(quint32 sum, unsigned value) {
  constexpr std::array<quint32, 5> Generator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
  const quint32 top = sum >> 25;
  sum = ((sum & 0x1ffffffU) << 5) ^ value;
  for (unsigned i = 0; i < Generator.size(); ++i) sum ^= ((top >> i) & 1U) != 0 ? Generator[i] : 0U;
  return sum;
}

quint32 prefixSum(std::string_view prefix) {
  quint32 sum = 1;
  for (const char c : prefix) sum = polymod(sum, unsigned(c) >> 5);
  sum = polymod(sum, 0);
  for (const char c : prefix) sum = polymod(sum, unsigned(c) & 31U);
  return sum;
}

// Letters of five bits each, first bit first, zeros at the end.
Secret fiveBits(std::span<const std::byte> bytes) {
  Secret letters((bytes.size() * 8 + 4) / 5);
  const std::span<std::byte> out = letters.writable();
  for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
    const unsigned bit = (std::to_integer<unsigned>(bytes[i / 8]) >> (7 - i % 8)) & 1U;
    out[i / 5] |= std::byte(bit << (4 - i % 5));
  }
  return letters;
}

// In lower case. Secret, because one of the two kinds is.
Secret bech32(std::string_view prefix, std::span<const std::byte> bytes) {
  const Secret letters = fiveBits(bytes);
  quint32 sum = prefixSum(prefix);
  Secret text(prefix.size() + 1 + letters.bytes().size() + ChecksumLetters);
  const std::span<std::byte> out = text.writable();
  std::size_t at = 0;
  const auto append = [&](char c) { out[at++] = std::byte(c); };
  for (const char c : prefix) append(c);
  append('1');
  for (const std::byte letter : letters.bytes()) {
    sum = polymod(sum, std::to_integer<unsigned>(letter));
    append(Bech32Letters[std::to_integer<std::size_t>(letter)]);
  }
  for (std::size_t i = 0; i < ChecksumLetters; ++i) sum = polymod(sum, 0);
  sum ^= 1;
  for (std::size_t i = 0; i < ChecksumLetters; ++i) append(Bech32Letters[(sum >> (5 * (5 - i))) & 31U]);
  return text;
}

// The 32 bytes after a prefix; `text` is in lower case. Spelled again, it must be the same.
Result<Secret> fromBech32(std::string_view prefix, std::span<const std::byte> text) {
  if (text.size() != prefix.size() + 1 + (X25519Size * 8 + 4) / 5 + ChecksumLetters) return noKey();
  Secret bytes(X25519Size);
  const std::span<std::byte> out = bytes.writable();
  const std::span<const std::byte> letters = text.subspan(prefix.size() + 1);
  for (std::size_t i = 0; i < X25519Size * 8; ++i) {
    const std::size_t letter = Bech32Letters.find(char(letters[i / 5]));
    if (letter == std::string_view::npos) return noKey();
    out[i / 8] |= std::byte(((letter >> (4 - i % 5)) & 1U) << (7 - i % 8));
  }
  if (!bech32(prefix, bytes.bytes()).equals(Secret(text))) return noKey();
  return bytes;
}

constexpr std::string_view RecipientPrefix = "age";
constexpr std::string_view IdentityPrefix = "age-secret-key-";

std::byte lower(std::byte c) { return c >= std::byte('A') && c <= std::byte('Z') ? c | std::byte(32) : c; }
std::byte upper(std::byte c) { return c >= std::byte('a') && c <= std::byte('z') ? c & ~std::byte(32) : c; }

Result<AgeIdentity> identityOf(Secret privateKey) {
  const PublicKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, octets(privateKey), X25519Size),
                      &EVP_PKEY_free);
  QByteArray publicPoint(qsizetype(X25519Size), '\0');
  std::size_t size = X25519Size;
  if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(publicPoint.data()), &size) != 1)
    return Error{Fault::Internal, QStringLiteral("X25519 could not be computed")};
  return AgeIdentity{.privateKey = std::move(privateKey), .recipient = {publicPoint}};
}

}  // namespace

Result<AgeIdentity> newAgeIdentity() { return identityOf(randomSecret(X25519Size)); }

Result<AgeRecipient> ageRecipientIn(const QString& text) {
  const QByteArray latin = text.trimmed().toLatin1();
  const auto key = fromBech32(RecipientPrefix, std::as_bytes(std::span(latin.constData(), std::size_t(latin.size()))));
  if (!key) return key.error();
  return AgeRecipient{QByteArray(reinterpret_cast<const char*>(key->bytes().data()), qsizetype(key->bytes().size()))};
}

QString textOf(const AgeRecipient& recipient) {
  const auto& key = recipient.publicPoint;
  const Secret text = bech32(RecipientPrefix, std::as_bytes(std::span(key.constData(), std::size_t(key.size()))));
  const auto letters = text.bytes();  // of a recipient, which is no secret
  return QString::fromLatin1(reinterpret_cast<const char*>(letters.data()), qsizetype(letters.size()));
}

Result<AgeIdentity> ageIdentityIn(const Secret& text) {
  std::span<const std::byte> rest = text.bytes();
  while (!rest.empty()) {
    std::size_t end = 0;
    while (end < rest.size() && rest[end] != std::byte('\n')) ++end;
    std::span<const std::byte> line = rest.first(end);
    rest = rest.subspan(std::min(end + 1, rest.size()));
    while (!line.empty() && (line.back() == std::byte('\r') || line.back() == std::byte(' ')))
      line = line.first(line.size() - 1);
    if (line.empty() || line.front() != std::byte('A')) continue;
    Secret spelled(line);
    for (std::byte& c : spelled.writable()) c = lower(c);
    auto key = fromBech32(IdentityPrefix, spelled.bytes());
    if (!key) return key.error();
    return identityOf(*std::move(key));
  }
  return noKey();
}

Secret textOf(const AgeIdentity& identity) {
  Secret text = bech32(IdentityPrefix, identity.privateKey.bytes());
  for (std::byte& c : text.writable()) c = upper(c);
  return text;
}

Result<Secret> sharedSecret(const Secret& privateKey, const QByteArray& publicPoint) {
  const PublicKey own(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, octets(privateKey), X25519Size),
                      &EVP_PKEY_free);
  const PublicKey other(
      EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, octets(publicPoint), std::size_t(publicPoint.size())),
      &EVP_PKEY_free);
  const KeyContext context(own ? EVP_PKEY_CTX_new(own.get(), nullptr) : nullptr, &EVP_PKEY_CTX_free);
  Secret shared(X25519Size);
  std::size_t size = X25519Size;
  // OpenSSL refuses keys that would yield zeros.
  const bool isMade = other && context && EVP_PKEY_derive_init(context.get()) == 1 &&
                      EVP_PKEY_derive_set_peer(context.get(), other.get()) == 1 &&
                      EVP_PKEY_derive(context.get(), writableOctets(shared), &size) == 1 && size == X25519Size;
  if (!isMade) return noKey();
  return shared;
}

}  // namespace candor::crypto
