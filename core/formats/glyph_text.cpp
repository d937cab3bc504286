#include "formats/glyph_text.h"

#include "formats/logical_order.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

bool containsAny(QStringView name, std::initializer_list<QStringView> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](QStringView part) { return name.contains(part, Qt::CaseInsensitive); });
}

QStringView openedLigature(char16_t unit) {
  switch (unit) {
    case 0xFB00: return u"ff";
    case 0xFB01: return u"fi";
    case 0xFB02: return u"fl";
    case 0xFB03: return u"ffi";
    case 0xFB04: return u"ffl";
    case 0xFB05:
    case 0xFB06: return u"st";
    default: return {};
  }
}

bool isInvisible(QChar character) {
  const char16_t unit = character.unicode();
  return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0xAD || unit == 0x200B || unit == 0x200E ||
         unit == 0x200F || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2060 && unit <= 0x2069) || unit == 0xFEFF;
}

// Joiners shape Arabic, Indic and emoji; between Latin letters they are only noise.
bool isJoiner(QChar character) { return character.unicode() == 0x200C || character.unicode() == 0x200D; }

bool isPrivate(char32_t point) {
  return (point >= 0xE000 && point <= 0xF8FF) || (point >= 0xF0000 && point <= 0x10FFFD);
}

// Codes that Word and its kin use for bullets in Symbol and Wingdings; 0xF000 is added when the font is not embedded
// with real names.
bool isSymbolBullet(char32_t point) {
  constexpr std::array<char32_t, 20> codes{0x6C, 0x6E, 0x6F, 0x71, 0x72, 0x75, 0x76, 0x77, 0x9E, 0x9F,
                                           0xA1, 0xA7, 0xA8, 0xB7, 0xD8, 0xDC, 0xE0, 0xF0, 0xFC, 0xFE};
  const char32_t code = point >= 0xF000 && point <= 0xF0FF ? point - 0xF000 : point;
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

QString symbolText(const QString& raw) {
  const auto points = raw.toUcs4();
  QString text;
  for (const char32_t point : points) {
    if (listMark(QString::fromUcs4(&point, 1)) == MarkKind::Certain) return QString::fromUcs4(&point, 1);
    if (isSymbolBullet(point)) return u"•"_s;
    if (point >= 0x370 && !isPrivate(point) && point != 0xFFFD) text += QString::fromUcs4(&point, 1);  // Greek, arrows
  }
  return text;
}

}  // namespace

FontKind fontKind(QStringView fontName) {
  if (containsAny(fontName,
                  {u"awesome", u"fontello", u"icomoon", u"materialicon", u"material-icon", u"materialdesign",
                   u"glyphicon", u"ionicon", u"academicon", u"entypo", u"linearicon", u"icon-font", u"iconfont",
                   u"typicon", u"simple-line", u"webdings", u"remixicon", u"bootstrap-icon", u"devicon"}))
    return FontKind::Icons;
  if (containsAny(fontName, {u"wingding", u"dingbat", u"marvosym", u"symbolmt", u"opensymbol", u"monotypesorts",
                             u"bookshelfsymbol", u"segoeuisymbol"}) ||
      fontName.endsWith(u"Symbol"))
    return FontKind::Symbols;
  return FontKind::Letters;
}

bool isBoldFont(QStringView fontName) {
  if (containsAny(fontName, {u"bold", u"black", u"heavy", u"demi", u"CMBX", u"cmssbx"})) return true;
  // Abbreviated weights are their own part of the name: "Frutiger-Bd", "MyriadPro,Bd".
  return fontName.endsWith(u"-Bd") || fontName.endsWith(u"Bd") || fontName.contains(u"-BdIt") ||
         fontName.contains(u"-Blk") || fontName.contains(u"-Hv");
}

bool hasLigature(QStringView raw) {
  return std::any_of(raw.begin(), raw.end(), [](QChar c) { return !openedLigature(c.unicode()).isEmpty(); });
}

QString cleanGlyphs(const QString& raw, FontKind font) {
  if (font == FontKind::Icons) return {};
  if (font == FontKind::Symbols) return symbolText(raw);

  const bool isPlain =
      std::all_of(raw.begin(), raw.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
  if (isPlain) return raw;

  QString text;
  text.reserve(raw.size());
  for (qsizetype at = 0; at < raw.size(); ++at) {
    const QChar character = raw[at];
    if (character.isHighSurrogate() && at + 1 < raw.size() && raw[at + 1].isLowSurrogate()) {
      if (!isPrivate(QChar::surrogateToUcs4(character, raw[at + 1]))) text.append(character).append(raw[at + 1]);
      ++at;
      continue;
    }
    const char16_t unit = character.unicode();
    if (const QStringView letters = openedLigature(unit); !letters.isEmpty()) {
      text += letters;
    } else if (isPrivate(unit)) {
      if (raw.size() == 1 && unit >= 0xF000 && unit <= 0xF0FF && isSymbolBullet(unit)) text += u'•';
    } else if (unit == 0x2010 || unit == 0x2011) {
      text += u'-';
    } else if (character.isSpace()) {
      text += u' ';
    } else if (isJoiner(character)) {
      if (!text.isEmpty() && text.back().unicode() >= 0x590) text += character;
    } else if (!isInvisible(character) && !character.isSurrogate()) {
      text += character;
    }
  }
  // A soft hyphen that ends a word is one the page shows.
  if (raw.endsWith(QChar(QChar::SoftHyphen)) && !text.isEmpty()) text += u'-';
  return withoutShapes(text).normalized(QString::NormalizationForm_C).trimmed();
}

MarkKind listMark(QStringView word) {
  if (word.size() != 1) return MarkKind::None;
  constexpr std::u16string_view certain = u"•‣◦▪▫■□●○◆◇►▶▸➢➤➔➜❖✓✔✦✧★☆∙⁃⦁⚫·‧⬥⬧∎";
  constexpr std::u16string_view weak = u"-–—*o»›>→§¤";
  const char16_t unit = word.front().unicode();
  if (certain.find(unit) != std::u16string_view::npos) return MarkKind::Certain;
  return weak.find(unit) != std::u16string_view::npos ? MarkKind::Weak : MarkKind::None;
}

bool isRightToLeft(QStringView text) {
  const auto isTurned = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
  int right = 0;
  int left = 0;
  for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
    if (std::any_of(word.begin(), word.end(), isTurned))
      ++right;
    else if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.direction() == QChar::DirL; }))
      ++left;
  }
  return right > 0 && right >= left;
}

bool isIdeographic(QChar character) {
  const char16_t unit = character.unicode();
  return (unit >= 0x2E80 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF) || (unit >= 0xFF00 && unit <= 0xFFEF);
}

}  // namespace candor::formats
