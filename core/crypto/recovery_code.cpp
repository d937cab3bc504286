#include "crypto/recovery_code.h"

#include "crypto/random.h"

#include <cstddef>
#include <string_view>

namespace candor::crypto {

namespace {

constexpr std::string_view Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t CodeSigns = 26;
constexpr std::size_t CheckSigns = 2;
constexpr std::size_t AllSigns = CodeSigns + CheckSigns;
constexpr std::size_t GroupSize = 4;
constexpr int Base = 32;
// The sum of place × value, modulo a prime that two signs can hold. Places and differences of values are below it, so
// a wrong sign changes the sum, and so does swapping neighbours, whose places differ by one.
constexpr int Modulus = 1021;

int valueOf(char sign) {
  if (sign >= 'a' && sign <= 'z') sign = char(sign - 'a' + 'A');
  if (sign == 'O') sign = '0';
  if (sign == 'I' || sign == 'L') sign = '1';
  const std::size_t at = Signs.find(sign);
  return at == std::string_view::npos ? -1 : int(at);
}

char signAt(const Secret& signs, std::size_t at) { return char(signs.bytes()[at]); }

int checkOf(const Secret& signs) {
  int sum = 0;
  for (std::size_t at = 0; at < CodeSigns; ++at) sum += int(at + 1) * valueOf(signAt(signs, at));
  return sum % Modulus;
}

bool isFiller(char sign) { return sign == ' ' || sign == '-' || sign == '\t' || sign == '\n' || sign == '\r'; }

Error notACode() { return {Fault::Invalid, QStringLiteral("not a recovery code")}; }

}  // namespace

Secret makeRecoveryCode() {
  const Secret chance = randomSecret(CodeSigns);  // five bits are taken of each byte
  Secret signs(AllSigns);
  const auto set = [&signs](std::size_t at, int value) { signs.writable()[at] = std::byte(Signs[std::size_t(value)]); };
  for (std::size_t at = 0; at < CodeSigns; ++at) set(at, int(chance.bytes()[at]) % Base);
  const int check = checkOf(signs);
  set(CodeSigns, check / Base);
  set(CodeSigns + 1, check % Base);

  Secret shown(AllSigns + AllSigns / GroupSize - 1);
  std::size_t to = 0;
  for (std::size_t at = 0; at < AllSigns; ++at) {
    if (at > 0 && at % GroupSize == 0) shown.writable()[to++] = std::byte('-');
    shown.writable()[to++] = signs.bytes()[at];
  }
  return shown;
}

Result<Secret> readRecoveryCode(const Secret& typed) {
  Secret signs(AllSigns);
  std::size_t count = 0;
  for (const std::byte byte : typed.bytes()) {
    const char sign = char(byte);
    if (isFiller(sign)) continue;
    const int value = valueOf(sign);
    if (value < 0 || count == AllSigns) return notACode();
    signs.writable()[count++] = std::byte(Signs[std::size_t(value)]);
  }
  if (count != AllSigns) return notACode();
  const int check = valueOf(signAt(signs, CodeSigns)) * Base + valueOf(signAt(signs, CodeSigns + 1));
  if (check != checkOf(signs)) return notACode();
  return Secret(signs.bytes().first(CodeSigns));
}

}  // namespace candor::crypto
