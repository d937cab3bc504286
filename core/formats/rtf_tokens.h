// RtfTokens: an RTF file as the few things it is made of. Nothing in it can be wrong: whatever bytes come, tokens come
// out, and each is at least one byte long.
#pragma once

#include <QByteArrayView>

#include <string_view>

namespace candor::formats {

struct RtfToken {
  enum class Kind { GroupStart, GroupEnd, Word, Byte, Text, End };
  Kind kind = Kind::End;
  std::string_view text = {};  // a control word or symbol without its backslash, or plain bytes
  int number = 0;              // the word's parameter, or the byte of \'hh
  bool hasNumber = false;
};

class RtfTokens {
 public:
  explicit RtfTokens(QByteArrayView bytes) : m_bytes(bytes.data(), std::size_t(bytes.size())) {}
  [[nodiscard]] RtfToken next();

 private:
  RtfToken control();
  RtfToken word();

  std::string_view m_bytes;
  std::size_t m_at = 0;
};

}  // namespace candor::formats
