#include "formats/code_page.h"

#include "reading/text_encoding.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace candor::formats {
namespace {

struct Charset {
  int charset;
  int codePage;
};

constexpr std::array Charsets{Charset{0, 1252},   Charset{77, 10000}, Charset{128, 932},  Charset{129, 949},
                              Charset{130, 1361}, Charset{134, 936},  Charset{136, 950},  Charset{161, 1253},
                              Charset{162, 1254}, Charset{163, 1258}, Charset{177, 1255}, Charset{178, 1256},
                              Charset{186, 1257}, Charset{204, 1251}, Charset{222, 874},  Charset{238, 1250},
                              Charset{254, 437},  Charset{255, 850}};

QByteArray nameOf(int codePage) {
  switch (codePage) {
    case 932: return "Shift_JIS";
    case 936: return "GBK";
    case 949: return "windows-949";
    case 950: return "Big5";
    case 10000: return "macintosh";
    case 65001: return "UTF-8";
    default: return (codePage > 1000 ? "windows-" : "cp") + QByteArray::number(codePage);
  }
}

bool isAscii(QByteArrayView bytes) {
  return std::ranges::all_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

}  // namespace

int codePageOfCharset(int charset) {
  const auto known = std::ranges::find(Charsets, charset, &Charset::charset);
  return known == Charsets.end() ? 0 : known->codePage;
}

QString fromCodePage(QByteArrayView bytes, int codePage) {
  if (isAscii(bytes)) return QString::fromLatin1(bytes);
  if (codePage == 1252 || codePage <= 0) return reading::fromWindows1252(bytes);
  QStringDecoder decoder(nameOf(codePage).constData());
  if (!decoder.isValid()) return reading::fromWindows1252(bytes);
  return decoder.decode(bytes);
}

}  // namespace candor::formats
