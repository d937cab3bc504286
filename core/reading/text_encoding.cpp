#include "reading/text_encoding.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace candor::reading {
namespace {

// Bytes 0x80 to 0x9f; the five that Windows-1252 leaves open stay replacement characters.
constexpr std::array<char16_t, 32> Windows1252{0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                               0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

// Nothing when the bytes break the encoding.
std::optional<QString> decoded(QByteArrayView bytes, QStringDecoder::Encoding encoding) {
  QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
  QString text = decoder.decode(bytes);
  if (decoder.hasError()) return std::nullopt;
  return text;
}

}  // namespace

QString fromWindows1252(QByteArrayView bytes) {
  QString text = QString::fromLatin1(bytes);
  for (QChar& sign : text)
    if (sign.unicode() >= 0x80 && sign.unicode() < 0xa0) sign = Windows1252[std::size_t(sign.unicode() - 0x80)];
  return text;
}

QString decodeText(QByteArrayView bytes) {
  QStringDecoder::Encoding encoding = QStringDecoder::Utf8;
  qsizetype mark = 0;
  if (bytes.startsWith("\xef\xbb\xbf")) {
    mark = 3;
  } else if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
    encoding = bytes.startsWith("\xff\xfe") ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
    mark = 2;
  }
  bytes = bytes.sliced(mark);
  if (auto text = decoded(bytes, encoding)) return *std::move(text);
  if (mark == 0) return fromWindows1252(bytes);
  QStringDecoder lenient(encoding);
  return lenient.decode(bytes);
}

}  // namespace candor::reading
