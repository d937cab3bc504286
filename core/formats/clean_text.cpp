#include "formats/clean_text.h"

#include <QChar>

#include <algorithm>

namespace candor::formats {
namespace {

constexpr qsizetype LongestName = 300;

bool isPlain(QChar sign) { return sign == u'\t' || (sign.unicode() >= 0x20 && sign.unicode() < 0x7f); }

// Joiners shape Arabic, Indic and emoji; between Latin letters they are only noise.
bool isNeededJoiner(QChar sign, const QString& before) {
  return (sign == u'\u200c' || sign == u'\u200d') && !before.isEmpty() && before.back().unicode() >= 0x590;
}

bool isUnseen(QChar sign) {
  const char16_t unit = sign.unicode();
  return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0xad || unit == 0x61c || unit == 0x180e ||
         (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) ||
         (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff || (unit >= 0xfff9 && unit <= 0xfffb);
}

bool isPrivate(QChar sign) { return sign >= u'\ue000' && sign <= u'\uf8ff'; }

// Symbol fonts' usual list marks. Other private characters are icons, which say nothing without their font.
bool isPrivateBullet(QChar sign) {
  return QStringView(u"\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc\uf076\uf06e\uf06c").contains(sign);
}

void appendClean(QString& text, QChar sign) {
  if (isPlain(sign)) {
    text += sign;
  } else if (isPrivate(sign)) {
    if (isPrivateBullet(sign)) text += u'•';
  } else if (sign.isSpace()) {
    text += u' ';
  } else if (sign == u'\u2010' || sign == u'\u2011') {
    text += u'-';
  } else if (sign >= u'\ufb00' && sign <= u'\ufb06') {
    text += QString(sign).normalized(QString::NormalizationForm_KC);
  } else if (isNeededJoiner(sign, text) || !isUnseen(sign)) {
    text += sign;
  }
}

}  // namespace

QString cleanText(QStringView raw) {
  if (std::ranges::all_of(raw, isPlain)) return raw.toString();
  QString text;
  text.reserve(raw.size());
  for (qsizetype at = 0; at < raw.size(); ++at) {
    const QChar sign = raw[at];
    if (!sign.isSurrogate()) {
      appendClean(text, sign);
    } else if (sign.isHighSurrogate() && at + 1 < raw.size() && raw[at + 1].isLowSurrogate()) {
      text += sign;
      text += raw[++at];
    }
  }
  return text.normalized(QString::NormalizationForm_C);
}

QString collapsedText(QStringView raw) {
  const QString clean = cleanText(raw);
  QString text;
  text.reserve(clean.size());
  for (const QChar sign : clean) {
    if (!sign.isSpace()) {
      text += sign;
    } else if (text.isEmpty() || text.back() != u' ') {
      text += u' ';
    }
  }
  return text;
}

QString cleanName(QStringView raw) { return collapsedText(raw.left(4 * LongestName)).trimmed().left(LongestName); }

}  // namespace candor::formats
