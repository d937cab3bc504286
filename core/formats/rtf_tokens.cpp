#include "formats/rtf_tokens.h"

#include <algorithm>

namespace candor::formats {
namespace {

constexpr int LargestNumber = 100'000'000;  // far over any size, and ten times it fits an int
constexpr std::size_t LongestWord = 32;

bool isLetter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }
bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

// -1 for anything but a hexadecimal digit.
int hexValue(char byte) {
  if (isDigit(byte)) return byte - '0';
  const char lower = char(byte | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

RtfToken RtfTokens::next() {
  // Line ends of the file mean nothing.
  while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\0')) ++m_at;
  if (m_at >= m_bytes.size()) return {};
  const std::size_t start = m_at++;
  switch (m_bytes[start]) {
    case '{': return {.kind = RtfToken::Kind::GroupStart};
    case '}': return {.kind = RtfToken::Kind::GroupEnd};
    case '\\': return control();
    default: break;
  }
  m_at = std::min(m_bytes.find_first_of(std::string_view("{}\\\r\n\0", 6), start), m_bytes.size());
  return {.kind = RtfToken::Kind::Text, .text = m_bytes.substr(start, m_at - start)};
}

RtfToken RtfTokens::control() {
  if (m_at >= m_bytes.size()) return {};
  if (isLetter(m_bytes[m_at])) return word();
  const std::size_t start = m_at++;
  if (m_bytes[start] != '\'') return {.kind = RtfToken::Kind::Word, .text = m_bytes.substr(start, 1)};
  if (m_at + 2 > m_bytes.size()) return next();
  const int high = hexValue(m_bytes[m_at]);
  const int low = hexValue(m_bytes[m_at + 1]);
  if (high < 0 || low < 0) return next();
  m_at += 2;
  return {.kind = RtfToken::Kind::Byte, .number = high * 16 + low};
}

RtfToken RtfTokens::word() {
  RtfToken token{.kind = RtfToken::Kind::Word};
  const std::size_t start = m_at;
  while (m_at < m_bytes.size() && m_at - start < LongestWord && isLetter(m_bytes[m_at])) ++m_at;
  token.text = m_bytes.substr(start, m_at - start);
  const bool isNegative = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isDigit(m_bytes[m_at + 1]);
  if (isNegative) ++m_at;
  while (m_at < m_bytes.size() && isDigit(m_bytes[m_at])) {
    token.hasNumber = true;
    token.number = std::min(token.number * 10 + (m_bytes[m_at++] - '0'), LargestNumber);
  }
  if (isNegative) token.number = -token.number;
  if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') ++m_at;
  if (token.text == "bin" && token.number > 0) m_at = std::min(m_bytes.size(), m_at + std::size_t(token.number));
  return token;
}

}  // namespace candor::formats
