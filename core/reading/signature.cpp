#include "reading/signature.h"

#include "reading/zip_names.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <string_view>

namespace candor::reading {
namespace {

constexpr qsizetype StartSize = 4096;

// The first 4 KiB in lower case, as single bytes: a UTF-16 text loses its zero bytes, a byte order mark is dropped.
QByteArray startOf(QByteArrayView content) {
  QByteArray start = content.first(std::min(content.size(), StartSize)).toByteArray();
  if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff")) {
    start.remove(0, 2);
    start.replace('\0', "");
  } else if (start.startsWith("\xef\xbb\xbf")) {
    start.remove(0, 3);
  }
  return start.toLower();
}

bool hasUtf16Mark(QByteArrayView content) { return content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"); }

bool isZip(QByteArrayView content) { return content.startsWith("PK\x03\x04"); }

constexpr QByteArrayView OleMark("\xd0\xcf\x11\xe0", 4);

constexpr qsizetype StrayControls = 3;  // a vertical tab, an old end-of-file sign

// Controls other than tab, line ends, form feed and escape make a text binary when they are more than a few.
bool hasFewControls(QByteArrayView content) {
  const auto isControl = [](char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code == 0x7f ||
           (code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1b);
  };
  const auto controls = std::count_if(content.begin(), content.end(), isControl);
  return controls <= std::max<qsizetype>(StrayControls, content.size() / 200);
}

}  // namespace

// Readers accept rubbish before the mark within the first KiB, as mail gateways and printers put it there.
bool isPdf(QByteArrayView content) {
  return content.first(std::min(content.size(), qsizetype(1024))).contains(QByteArrayView("%PDF-"));
}

bool isDocx(QByteArrayView content) {
  return isZip(content) && anyZipName(content, [](std::string_view name) { return name == "word/document.xml"; });
}

// The container of old Office files, with the name its directory gives Word's stream.
bool isDoc(QByteArrayView content) {
  constexpr std::string_view WordStream("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
  return content.startsWith(OleMark) &&
         content.contains(QByteArrayView(WordStream.data(), qsizetype(WordStream.size())));
}

bool isOdt(QByteArrayView content) {
  if (!isZip(content)) return false;
  return content.first(std::min(content.size(), StartSize))
             .contains(QByteArrayView("mimetypeapplication/vnd.oasis.opendocument.text")) ||
         (anyZipName(content, [](std::string_view name) { return name == "content.xml"; }) &&
          anyZipName(content, [](std::string_view name) { return name == "META-INF/manifest.xml"; }));
}

bool isRtf(QByteArrayView content) { return content.startsWith("{\\rtf"); }

bool isHtml(QByteArrayView content) {
  const QByteArray start = startOf(content);
  if (!QByteArrayView(start).trimmed().startsWith('<')) return false;
  return start.contains("<!doctype html") || start.contains("<html") || start.contains("<head") ||
         start.contains("<body");
}

bool isJsonResume(QByteArrayView content) {
  const QByteArray start = startOf(content);
  if (!QByteArrayView(start).trimmed().startsWith('{')) return false;
  return start.contains("\"basics\"") || start.contains("\"work\"") || start.contains("jsonresume");
}

bool isPicture(QByteArrayView content) {
  return content.startsWith("\x89PNG\r\n\x1a\n") || content.startsWith("\xff\xd8\xff") ||
         content.startsWith(QByteArrayView("II*\0", 4)) || content.startsWith(QByteArrayView("MM\0*", 4));
}

bool isText(QByteArrayView content) {
  if (hasUtf16Mark(content)) {
    QStringDecoder decode(QStringDecoder::Utf16);
    const QString text = decode(content.first(std::min(content.size(), StartSize) & ~qsizetype(1)));
    return text.count(QChar(QChar::ReplacementCharacter)) * 50 <= text.size();
  }
  return !content.contains('\0') && hasFewControls(content);
}

bool isEncryptedOffice(QByteArrayView content) {
  constexpr std::string_view EncryptedPackage("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
  return content.startsWith(OleMark) &&
         content.contains(QByteArrayView(EncryptedPackage.data(), qsizetype(EncryptedPackage.size())));
}

}  // namespace candor::reading
