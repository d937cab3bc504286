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

}  // namespace

int pdfImages(QByteArrayView content) {
  int images = 0;
  behindEach(content, "/Subtype", [&](QByteArrayView rest) {
    const QByteArrayView name = withoutSpace(rest);
    const bool isImage =
        name.startsWith("/Image") && (name.size() == 6 || std::isalnum(static_cast<unsigned char>(name[6])) == 0);
    if (isImage) ++images;
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
