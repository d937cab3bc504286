#include "posting/bullet.h"

#include "posting/openers.h"

namespace candor::posting {

namespace {

constexpr QStringView BulletSigns =
    u"\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25e6\u2023\u2043\u2219\u25a0\u25a1\u25fc\u2713\u2714\u2705"
    u"\u27a2\u25ba\u25b6\u2794\u2756\u2726\u00a7\u2605";
constexpr QStringView MisreadBullet = u"\u00e2\u20ac\u00a2";  // • in UTF-8, read as Windows-1252

QChar before(QStringView text, qsizetype at) { return at > 0 ? text[at - 1] : QChar(u'\n'); }
QChar after(QStringView text, qsizetype at) { return at < text.size() ? text[at] : QChar(u'\n'); }

bool isLineStart(QStringView text, qsizetype at) {
  while (at > 0 && text[at - 1].isSpace() && text[at - 1] != u'\n') --at;
  return at == 0 || text[at - 1] == u'\n';
}

qsizetype skipSpaces(QStringView text, qsizetype at) {
  while (at < text.size() && text[at].isSpace() && text[at] != u'\n') ++at;
  return at;
}

QStringView wordAt(QStringView text, qsizetype at) {
  qsizetype end = at;
  while (end < text.size() && text[end].isLetter()) ++end;
  return text.mid(at, end - at);
}

bool endsThought(QChar c) { return c == u'.' || c == u':' || c == u';' || c == u'!' || c == u'?' || c == u')'; }

bool isDash(QChar c) { return c == u'-' || c == u'*' || c == u'\u2013' || c == u'\u2014' || c == u'\u00ad'; }

// " - " before a capital again and again, with more than a word between: a list whose line breaks are lost.
bool isListOfDashes(QStringView text) {
  constexpr int Often = 4;
  constexpr qsizetype ShortestItem = 14;
  int count = 0;
  qsizetype last = 0;
  for (qsizetype i = text.indexOf(u" - "); i >= 0 && count < Often; i = text.indexOf(u" - ", i + 3)) {
    count += i - last >= ShortestItem && (after(text, i + 3).isUpper() || after(text, i + 3).isDigit());
    last = i;
  }
  return count == Often;
}

// White space on both sides: prose ("Stress tolerance - the job requires"), unless the words around say otherwise.
bool opensBetweenSpaces(QStringView text, qsizetype at, qsizetype word) {
  qsizetype last = at;
  while (last > 0 && text[last - 1].isSpace()) --last;
  return endsThought(before(text, last)) || opensBullet(wordAt(text, word)) || isListOfDashes(text);
}

// "… of the industry--Proven ability": two dashes, no more.
qsizetype doubleDashAt(QStringView text, qsizetype at) {
  const qsizetype word = skipSpaces(text, at + 2);
  return after(text, at + 1) == u'-' && before(text, at) != u'-' && after(text, word).isUpper() ? word - at : 0;
}

// "Driver's License-Ability to …": a whole word before the dash, unlike "non-Proficient".
bool hasWordBefore(QStringView text, qsizetype at) {
  constexpr qsizetype Shortest = 5;
  qsizetype start = at;
  while (start > 0 && text[start - 1].isLetter()) --start;
  return at - start >= Shortest;
}

// A bullet that an encoding lost: the same sign before capitals again and again; once it may be an apostrophe.
bool isLostBullet(QStringView text, qsizetype at) {
  constexpr int Often = 3;
  if (text[at] != QChar::ReplacementCharacter) return false;
  int count = 0;
  for (qsizetype i = text.indexOf(QChar::ReplacementCharacter); i >= 0 && count < Often;
       i = text.indexOf(QChar::ReplacementCharacter, i + 1))
    count += after(text, i + 1).isSpace() && after(text, skipSpaces(text, i + 1)).isUpper();
  return count == Often && after(text, at + 1).isSpace();
}

}  // namespace

qsizetype bulletSignAt(QStringView text, qsizetype at) {
  const QChar c = text[at];
  if (c.unicode() < 0x80) return 0;
  if (c == u'\u00a7' && after(text, skipSpaces(text, at + 1)).isDigit()) return 0;  // a paragraph of a law
  if (BulletSigns.contains(c) || (c.unicode() >= 0xe000 && c.unicode() <= 0xf8ff)) return 1;
  if (isLostBullet(text, at)) return 1;
  return text.mid(at).startsWith(MisreadBullet) ? MisreadBullet.size() : 0;
}

qsizetype bulletDashAt(QStringView text, qsizetype at) {
  const QChar c = text[at];
  if (c == u'-' && after(text, at + 1) == c) return doubleDashAt(text, at);
  if (!isDash(c) || after(text, at + 1) == c || before(text, at) == c) return 0;
  const qsizetype word = skipSpaces(text, at + 1);
  const QChar first = after(text, word);
  if (isLineStart(text, at)) return first == u'\n' || (first.isDigit() && word == at + 1) ? 0 : word - at;

  const bool isSpaced = word > at + 1;
  const QChar previous = before(text, at);
  if (!first.isUpper() && !(isSpaced && first.isDigit())) return 0;
  if (c == u'*') return word - at;
  if (isSpaced && previous.isSpace()) return opensBetweenSpaces(text, at, word) ? word - at : 0;
  if (isSpaced) return previous.isDigit() && first.isDigit() ? 0 : word - at;
  const bool isGlued = previous.isLower() && opensBullet(wordAt(text, word)) && hasWordBefore(text, at);
  return previous.isSpace() || endsThought(previous) || isGlued ? word - at : 0;
}

NumberMark numberMarkAt(QStringView text, qsizetype at) {
  if (before(text, at).isDigit() || before(text, at) == u'$' || before(text, at) == u',') return {};
  qsizetype end = at;
  int number = 0;
  while (end < text.size() && end - at < 2 && text[end].isDigit()) number = number * 10 + text[end++].digitValue();
  if (end == at || number == 0 || (after(text, end) != u'.' && after(text, end) != u')')) return {};
  const qsizetype word = skipSpaces(text, end + 1);
  return after(text, word).isUpper() ? NumberMark{word - at, number} : NumberMark{};
}

}  // namespace candor::posting
