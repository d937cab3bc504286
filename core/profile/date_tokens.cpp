#include "profile/date_tokens.h"

#include "ontology/token.h"

#include <utility>

namespace candor::profile {
namespace {

constexpr qsizetype LongestWord = 14;  // no word of a date is longer

QChar alike(QChar c) {
  if (QStringView(u"‐‑‒–—―−－～~→➔").contains(c)) return u'-';
  if (QStringView(u"’‘ʼ´`′").contains(c)) return u'\'';
  return c;
}

// A dash whose UTF-8 was read as Windows-1252: the sign's length, else 0. Of the full-width one the last byte has no
// letter there, so something invisible or nothing is left of it.
qsizetype misreadDashAt(QStringView text, qsizetype at) {
  const QStringView rest = text.sliced(at);
  if (rest.startsWith(u"\u00e2\u20ac\u201c") || rest.startsWith(u"\u00e2\u20ac\u201d")) return 3;
  if (!rest.startsWith(u"\u00ef\u00bc")) return 0;
  if (rest.size() == 2 || rest[2].isSpace()) return 2;
  return rest[2] == u'\u200b' || rest[2] == u'\u008d' || rest[2] == QChar::ReplacementCharacter ? 3 : 0;
}

bool isAscii(QStringView text) {
  for (const QChar c : text)
    if (c.unicode() > 127) return false;
  return true;
}

QString foldedWord(QStringView word) {
  if (word.size() > LongestWord) return {};
  return isAscii(word) ? word.toString().toLower() : ontology::fold(word);
}

}  // namespace

std::vector<DateToken> dateTokens(QStringView text) {
  std::vector<DateToken> tokens;
  tokens.reserve(size_t(text.size() / 4));
  DateToken next;
  for (qsizetype i = 0; i < text.size();) {
    const QChar c = text[i];
    if (c.isSpace()) {
      next.isAfterBreak = next.isAfterBreak || c == u'\n';
      next.isAfterTab = next.isAfterTab || c == u'\t';
      next.isAfterSpace = true;
      ++i;
      continue;
    }
    qsizetype end = i + 1;
    if (c.isDigit()) {
      while (end < text.size() && text[end].isDigit()) ++end;
      next.kind = DateToken::Kind::Number;
      if (end - i <= 4) next.value = text.sliced(i, end - i).toInt();
    } else if (const qsizetype dash = misreadDashAt(text, i); dash > 0) {
      end = i + dash;
      next.sign = u'-';
    } else if (c.isLetter()) {
      while (end < text.size() && (text[end].isLetter() || text[end].isMark())) ++end;
      next.kind = DateToken::Kind::Word;
      next.word = foldedWord(text.sliced(i, end - i));
    } else {
      next.sign = alike(c);
    }
    next.span = {i, end - i};
    tokens.push_back(std::exchange(next, DateToken{}));
    i = end;
  }
  return tokens;
}

}  // namespace candor::profile
