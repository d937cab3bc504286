#include "formats/rtf_letters.h"

#include "formats/code_page.h"

#include <algorithm>
#include <utility>

namespace candor::formats {
namespace {

constexpr int SymbolCharset = 2;
constexpr std::size_t MostFonts = 4096;
constexpr char16_t SymbolArea = 0xf000;  // where signs of symbol fonts stand in Unicode

}  // namespace

void RtfLetters::setCharset(int font, int charset) {
  if (m_charsets.size() < MostFonts) m_charsets[font] = charset;
}

void RtfLetters::addBytes(std::string_view bytes, int font) {
  const auto dropped = std::min(bytes.size(), std::size_t(m_bytesToSkip));
  m_bytesToSkip -= int(dropped);
  bytes.remove_prefix(dropped);
  if (font != m_font) decode();
  m_font = font;
  m_bytes.append(bytes.data(), qsizetype(bytes.size()));
}

void RtfLetters::addSign(char16_t sign) {
  if (m_bytesToSkip > 0) {
    --m_bytesToSkip;
    return;
  }
  decode();
  m_text += QChar(sign);
}

// Numbers over 32767 are written as negative ones.
void RtfLetters::addUnicode(int number, int bytesToSkip) {
  decode();
  m_text += QChar(char16_t(number & 0xffff));
  m_bytesToSkip = bytesToSkip;
}

void RtfLetters::decode() {
  if (m_bytes.isEmpty()) return;
  const auto known = m_charsets.find(m_font);
  const int charset = known == m_charsets.end() ? -1 : known->second;
  if (charset == SymbolCharset) {
    for (const char byte : std::as_const(m_bytes))
      m_text += QChar(char16_t(SymbolArea + static_cast<unsigned char>(byte)));
  } else {
    const int own = codePageOfCharset(charset);
    m_text += fromCodePage(m_bytes, own > 0 ? own : m_codePage);
  }
  m_bytes.clear();
}

QString RtfLetters::take() {
  decode();
  return std::exchange(m_text, {});
}

}  // namespace candor::formats
