#include "profile/shape.h"

#include <algorithm>
#include <array>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;

constexpr int LongestTitle = 14;  // words; what has more is read as a sentence

bool isEdge(QChar c) {
  return c.isSpace() || QStringView(u",;:|/\\·•∙⋅●▪■□◦‣*–—-−_~>→\u200b\ufeff\u2022\uf0b7\uf0a7").contains(c);
}

}  // namespace

bool isInCapitals(QStringView text) {
  int letters = 0;
  for (const QChar c : text) {
    if (c.isLower()) return false;
    if (c.isUpper()) ++letters;
  }
  return letters >= 2;
}

bool opensWithCapital(QStringView text) {
  const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
  return first != text.end() && (first->isUpper() || first->isTitleCase());
}

int wordCount(QStringView text) {
  int words = 0;
  bool isInside = false;
  for (const QChar c : text) {
    const bool isWord = c.isLetterOrNumber();
    if (isWord && !isInside) ++words;
    if (isWord || c.isSpace()) isInside = isWord;
  }
  return words;
}

int digitCount(QStringView text) {
  return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

bool isProse(QStringView text) {
  const QStringView body = text.trimmed();
  const int words = wordCount(body);
  if (words > LongestTitle) return true;
  return words >= 6 && (endsSentence(body) || body.endsWith(u';'));
}

bool endsSentence(QStringView text) {
  const QStringView body = text.trimmed();
  if (!body.endsWith(u'.')) return false;
  const qsizetype space = body.lastIndexOf(u' ');
  const QStringView last = body.sliced(space + 1, body.size() - space - 2);  // its last word without the stop
  constexpr std::array<QStringView, 8> Shortened{u"inc", u"ltd", u"corp", u"bros", u"lda", u"ltda", u"univ", u"dept"};
  const bool isShortened = last.size() <= 3 && opensWithCapital(last) && !isInCapitals(last);  // "Co.", "Ltd.", "St."
  return !last.contains(u'.') && last.size() > 1 && !isShortened &&
         std::ranges::none_of(Shortened,
                              [last](QStringView known) { return last.compare(known, Qt::CaseInsensitive) == 0; });
}

QString tidy(QStringView text) {
  QString result;
  result.reserve(text.size());
  for (const QChar c : text) {
    if (c == u'\u200b' || c == u'\ufeff' || c == u'\u00ad') continue;
    if (!c.isSpace()) {
      result += c;
    } else if (!result.isEmpty() && !result.endsWith(u' ')) {
      result += u' ';
    }
  }
  if (result.endsWith(u' ')) result.chop(1);
  return result;
}

Span trimmed(QStringView text, Span span) {
  const auto isStop = [&] { return text[span.start] == u'.' && (span.length == 1 || text[span.start + 1].isSpace()); };
  while (!span.isEmpty() && (isEdge(text[span.start]) || isStop())) ++span.start, --span.length;
  while (!span.isEmpty() && isEdge(text[span.end() - 1])) --span.length;
  return span;
}

std::vector<QStringView> wordsOf(QStringView folded) {
  std::vector<QStringView> words;
  qsizetype start = -1;
  for (qsizetype i = 0; i <= folded.size(); ++i) {
    const bool isWord = i < folded.size() && (folded[i].isLetterOrNumber() || folded[i] == u'+' || folded[i] == u'#');
    if (isWord && start < 0) start = i;
    if (isWord || start < 0) continue;
    words.push_back(folded.sliced(start, i - start));
    start = -1;
  }
  return words;
}

Field fieldAt(QStringView text, Span span, double confidence) {
  const Span place = trimmed(text, span);
  if (place.isEmpty()) return {};
  return {tidy(place.in(text)), place, confidence};
}

}  // namespace candor::profile
