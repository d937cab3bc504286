#include "crypto/passphrase.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>

namespace candor::crypto {

namespace {

// UTF-16 in wiped memory.
class Letters {
 public:
  explicit Letters(std::size_t capacity) : m_memory(capacity * sizeof(UChar)) {}
  [[nodiscard]] UChar* data() { return reinterpret_cast<UChar*>(m_memory.writable().data()); }
  [[nodiscard]] int32_t capacity() const { return int32_t(m_memory.bytes().size() / sizeof(UChar)); }

 private:
  Secret m_memory;
};

bool isAscii(const Secret& text) {
  return std::all_of(text.bytes().begin(), text.bytes().end(), [](std::byte byte) { return byte < std::byte{0x80}; });
}

Error notUnicode() { return {Fault::Invalid, QStringLiteral("a passphrase has to be UTF-8")}; }

}  // namespace

Result<Secret> normalized(const Secret& passphrase) {
  if (isAscii(passphrase)) return Secret(passphrase.bytes());
  const std::size_t size = passphrase.bytes().size();
  // Form C is at most three times as long as its source (Unicode Standard Annex 15, table of expansion factors).
  Letters typed(size);
  Letters composed(size * 3);
  Secret bytes(size * 9);
  UErrorCode status = U_ZERO_ERROR;
  int32_t typedSize = 0;
  int32_t byteCount = 0;
  u_strFromUTF8(typed.data(), typed.capacity(), &typedSize, reinterpret_cast<const char*>(passphrase.bytes().data()),
                int32_t(size), &status);
  const UNormalizer2* form = unorm2_getNFCInstance(&status);
  const int32_t letters =
      unorm2_normalize(form, typed.data(), typedSize, composed.data(), composed.capacity(), &status);
  u_strToUTF8(reinterpret_cast<char*>(bytes.writable().data()), int32_t(bytes.bytes().size()), &byteCount,
              composed.data(), letters, &status);
  if (U_FAILURE(status)) return notUnicode();
  return Secret(bytes.bytes().first(std::size_t(byteCount)));
}

}  // namespace candor::crypto
