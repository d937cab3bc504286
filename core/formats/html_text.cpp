#include "formats/html_text.h"

#include "reading/text_encoding.h"

#include <QByteArray>
#include <QStringDecoder>

#include <libxml/HTMLparser.h>

#include <algorithm>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype WhereCharsetsStand = 4096;

bool isUtf8(QByteArrayView bytes) {
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString text = decoder.decode(bytes);
  return !decoder.hasError() && !text.isNull();
}

// Of <meta charset="…"> or of the older http-equiv; empty when there is none.
QByteArray namedCharset(QByteArrayView bytes) {
  const QByteArray head = bytes.first(std::min(bytes.size(), WhereCharsetsStand)).toByteArray().toLower();
  const qsizetype found = head.indexOf("charset=");
  if (found < 0) return {};
  QByteArrayView rest = QByteArrayView(head).sliced(found + 8);
  if (!rest.isEmpty() && (rest.front() == '"' || rest.front() == '\'')) rest = rest.sliced(1);
  const auto end = std::ranges::find_if(rest, [](char byte) {
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    return !isLetter && byte != '-' && byte != '_';
  });
  return rest.first(end - rest.begin()).toByteArray();
}

QString fromPoint(uint point) {
  const bool isSign = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
  const auto sign = static_cast<char32_t>(point);
  return isSign ? QString::fromUcs4(&sign, 1) : QString();
}

}  // namespace

QString decodeHtml(QByteArrayView bytes) {
  const bool hasMark = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.startsWith("\xef\xbb\xbf");
  if (hasMark || isUtf8(bytes)) return reading::decodeText(bytes);
  const QByteArray charset = namedCharset(bytes);
  if (charset.isEmpty() || charset == "iso-8859-1" || charset.startsWith("utf-16")) return reading::decodeText(bytes);
  QStringDecoder decoder(charset.constData());
  if (!decoder.isValid()) return reading::decodeText(bytes);
  return decoder.decode(bytes);
}

QString entityText(QStringView entity) {
  if (entity.size() < 3 || !entity.startsWith(u'&') || !entity.endsWith(u';')) return entity.toString();
  const QStringView name = entity.mid(1, entity.size() - 2);
  if (name.startsWith(u'#')) {
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    return fromPoint(name.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10));
  }
  const QByteArray latin = name.toUtf8();
  const htmlEntityDesc* known = htmlEntityLookup(reinterpret_cast<const xmlChar*>(latin.constData()));
  return known ? fromPoint(known->value) : entity.toString();
}

QString withoutTags(QStringView html) {
  QString text;
  qsizetype at = 0;
  while (at < html.size()) {
    const qsizetype open = html.indexOf(u'<', at);
    text += html.mid(at, open < 0 ? -1 : open - at);
    if (open < 0) break;
    const bool isComment = html.mid(open).startsWith(u"<!--");
    const qsizetype close = isComment ? html.indexOf(u"-->", open) : html.indexOf(u'>', open);
    if (html.mid(open + 1, 2).compare(u"br", Qt::CaseInsensitive) == 0) text += u'\n';
    at = close < 0 ? html.size() : close + (isComment ? 3 : 1);
  }
  return text;
}

}  // namespace candor::formats
