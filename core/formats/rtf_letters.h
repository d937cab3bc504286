// RtfLetters: the letters of an RTF as they come in bytes and numbers, until something else than a letter comes.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <string_view>

namespace candor::formats {

class RtfLetters {
 public:
  void setCodePage(int codePage) { m_codePage = codePage; }
  void setCharset(int font, int charset);  // as the font table tells

  // In the code page of their font. Bytes that only stand in for a sign given by its number are dropped.
  void addBytes(std::string_view bytes, int font);
  void addSign(char16_t sign);
  void addUnicode(int number, int bytesToSkip);
  void endSkip() { m_bytesToSkip = 0; }

  // All since the last time.
  [[nodiscard]] QString take();

 private:
  void decode();

  QByteArray m_bytes;  // not yet decoded, as a letter may have several
  int m_font = 0;      // of the bytes
  QString m_text;
  std::map<int, int> m_charsets;  // by font
  int m_codePage = 1252;
  int m_bytesToSkip = 0;
};

}  // namespace candor::formats
