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
