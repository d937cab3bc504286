#include "formats/pdf_objects.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

// Calls visit(rest) behind every place of `key`.
template <class Visit>
void behindEach(QByteArrayView content, QByteArrayView key, Visit visit) {
  for (qsizetype at = content.indexOf(key); at >= 0; at = content.indexOf(key, at + key.size())) {
    QByteArrayView rest = content.sliced(at + key.size());
    visit(rest.first(std::min<qsizetype>(rest.size(), 64)));
  }
}

QByteArrayView withoutSpace(QByteArrayView bytes) {
  while (!bytes.isEmpty() && std::isspace(static_cast<unsigned char>(bytes.front())) != 0) bytes = bytes.sliced(1);
  return bytes;
}

constexpr qsizetype LongestDictionary = 2048;

// The dictionary around a place in it: from its object's beginning to its stream.
QByteArrayView dictionaryAround(QByteArrayView content, qsizetype at) {
  const qsizetype first = std::max<qsizetype>(0, at - LongestDictionary);
  const qsizetype object = content.sliced(first, at - first).lastIndexOf(" obj");
  const qsizetype start = object < 0 ? first : first + object;
  const QByteArrayView rest = content.sliced(start, std::min(content.size() - start, 2 * LongestDictionary));
  const qsizetype end = rest.indexOf("stream", at - start);
  return end < 0 ? rest : rest.first(end);
}

int numberBehind(QByteArrayView dictionary, QByteArrayView key) {
  const qsizetype at = dictionary.indexOf(key);
  if (at < 0) return 0;
  int number = 0;
  for (const char c : withoutSpace(dictionary.sliced(at + key.size()))) {
    if (std::isdigit(static_cast<unsigned char>(c)) == 0 || number > 100'000) break;
    number = number * 10 + (c - '0');
  }
  return number;
}

bool isImageName(QByteArrayView name) {
  return name.startsWith("/Image") && (name.size() == 6 || std::isalnum(static_cast<unsigned char>(name[6])) == 0);
}

// One bit a pixel is a mask, one channel is a mask's or a scan's.
bool isColoured(QByteArrayView dictionary) {
  return !dictionary.contains("/ImageMask") && !dictionary.contains("/DeviceGray");
}

}  // namespace

std::vector<reading::Picture> pdfPictures(QByteArrayView content) {
  constexpr QByteArrayView Key = "/Subtype";
  std::vector<reading::Picture> pictures;
  for (qsizetype at = content.indexOf(Key); at >= 0; at = content.indexOf(Key, at + Key.size())) {
    if (!isImageName(
            withoutSpace(content.sliced(at + Key.size(), std::min<qsizetype>(64, content.size() - at - Key.size())))))
      continue;
    const QByteArrayView dictionary = dictionaryAround(content, at);
    if (!isColoured(dictionary)) continue;
    pictures.push_back({.pixels = {numberBehind(dictionary, "/Width"), numberBehind(dictionary, "/Height")}});
    if (pictures.size() == std::size_t(reading::MostPictures)) break;
  }
  return pictures;
}

int pdfImages(QByteArrayView content) {
  int images = 0;
  behindEach(content, "/Subtype", [&](QByteArrayView rest) {
    const QByteArrayView name = withoutSpace(rest);
    if (isImageName(name)) ++images;
  });
  int masks = 0;
  behindEach(content, "/SMask", [&](QByteArrayView rest) {
    const QByteArrayView reference = withoutSpace(rest);
    if (!reference.isEmpty() && std::isdigit(static_cast<unsigned char>(reference.front())) != 0) ++masks;
  });
  return std::max(0, images - masks);
}

QString pdfLanguage(QByteArrayView content) {
  static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
  QString language;
  behindEach(content, "/Lang", [&](QByteArrayView rest) {
    const QByteArrayView value = withoutSpace(rest);
    const qsizetype end = value.indexOf(')');
    if (!language.isEmpty() || !value.startsWith('(') || end < 0) return;
    const QString named = QString::fromLatin1(value.sliced(1, end - 1));
    if (tag.match(named).hasMatch()) language = named;
  });
  return language;
}

}  // namespace candor::formats
