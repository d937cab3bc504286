#include "crypto/totp.h"

#include "crypto/octets.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <QtEndian>

#include <array>
#include <string_view>

namespace candor::crypto {

qint64 totpStepAt(const QDateTime& time) { return time.toSecsSinceEpoch() / TotpStep.count(); }

Result<Secret> totpCode(const Secret& key, qint64 step, int digits, TotpHash hash) {
  constexpr quint32 Base10 = 10;
  if (digits < 6 || digits > 8 || step < 0) return Error{Fault::Invalid, QStringLiteral("no such code")};
  std::array<unsigned char, sizeof step> counter{};
  qToBigEndian(step, counter.data());
  std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
  unsigned int size = 0;
  const auto* made = HMAC(hash == TotpHash::Sha1 ? EVP_sha1() : EVP_sha256(), octets(key), int(key.bytes().size()),
                          counter.data(), counter.size(), mac.data(), &size);
  if (!made || size < 20) return Error{Fault::Internal, QStringLiteral("HMAC could not be computed")};
  const std::size_t offset = mac[size - 1] & 0x0f;
  quint32 number = qFromBigEndian<quint32>(mac.data() + offset) & 0x7fffffff;
  Secret code{std::size_t(digits)};
  for (std::size_t at = code.bytes().size(); at > 0; --at) {
    code.writable()[at - 1] = std::byte('0' + number % Base10);
    number /= Base10;
  }
  wipe(std::as_writable_bytes(std::span(mac)));
  return code;
}

Secret base32(const Secret& secret) {
  constexpr std::string_view Signs32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  constexpr std::size_t BitsOfSign = 5;
  const std::size_t bits = secret.bytes().size() * 8;
  Secret text((bits + BitsOfSign - 1) / BitsOfSign);
  for (std::size_t at = 0; at < text.bytes().size(); ++at) {
    std::size_t value = 0;
    for (std::size_t bit = at * BitsOfSign; bit < (at + 1) * BitsOfSign; ++bit) {
      const bool isSet = bit < bits && (std::to_integer<unsigned>(secret.bytes()[bit / 8]) >> (7 - bit % 8) & 1U) != 0;
      value = value << 1U | (isSet ? 1U : 0U);
    }
    text.writable()[at] = std::byte(Signs32[value]);
  }
  return text;
}

}  // namespace candor::crypto
