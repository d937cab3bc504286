#include "reading/text_line.h"

#include <QList>

#include <algorithm>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestHeadingLine = 60;
constexpr int MostWordsOfCapitals = 7;
constexpr int MostWordsOfTitle = 4;
constexpr QStringView Bullets = u"•·∙●○◦▪▫■□◆◇►▸▶➢➤➔→‣⁃✓✔✦★*-–—+»›";
constexpr QStringView RuleSigns = u"-=_~*#.─━═—–•";

bool isLineBreak(QChar sign) {
  return sign == u'\n' || sign == u'\v' || sign == u'\f' || sign == u'\u2028' || sign == u'\u2029';
}

bool isUnprinted(QChar sign) {
  return sign == u'\ufeff' || sign == u'\u00ad' || (sign >= u'\u200b' && sign <= u'\u200f') ||
         (sign != u'\t' && sign.category() == QChar::Other_Control);
}

int indentOf(QStringView line) {
  int columns = 0;
  for (const QChar sign : line) {
    if (!sign.isSpace()) break;
    columns = sign == u'\t' ? columns / 4 * 4 + 4 : columns + 1;
  }
  return columns;
}

int wordsOf(QStringView line) { return int(line.split(u' ', Qt::SkipEmptyParts).size()); }

bool endsLikeSentence(QStringView line) { return !line.isEmpty() && QStringView(u".,;!?").contains(line.back()); }

// "12." or "3)" or "(b)": the length of it, 0 for none.
qsizetype numberLength(QStringView line) {
  const qsizetype start = line.startsWith(u'(') ? 1 : 0;
  qsizetype at = start;
  while (at < line.size() && at < start + 2 && line[at].isDigit()) ++at;
  if (at == start && start == 1 && line.size() > 1 && line[1].isLetter()) ++at;
  if (at == start || at >= line.size()) return 0;
  const bool isClosed = line[at] == u')' || (start == 0 && line[at] == u'.');
  return isClosed ? at + 1 : 0;
}

}  // namespace

std::vector<TextLine> splitLines(QStringView text) {
  std::vector<TextLine> lines;
  QString current;
  int page = 0;
  const auto endLine = [&] {
    lines.push_back({.text = current.trimmed(), .indent = indentOf(current), .page = page});
    current.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar sign = text[i];
    if (sign == u'\r' || isLineBreak(sign)) {
      if (sign == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') ++i;
      endLine();
      if (sign == u'\f') ++page;
    } else if (!isUnprinted(sign)) {
      current += sign;
    }
  }
  endLine();
  return lines;
}

bool isRule(QStringView line) {
  return line.size() >= 3 &&
         std::ranges::all_of(line, [](QChar sign) { return sign == u' ' || RuleSigns.contains(sign); });
}

bool isListItem(QStringView line) {
  if (line.size() < 3) return false;
  if (Bullets.contains(line.front())) return line[1].isSpace() || !QStringView(u"*-–—+→").contains(line.front());
  if (line.startsWith(u"o\t")) return true;  // Word's second bullet, as it is pasted
  const qsizetype number = numberLength(line);
  return number > 0 && number < line.size() && line[number].isSpace();
}

bool isInCapitals(QStringView line) {
  if (line.size() > LongestHeadingLine || wordsOf(line) > MostWordsOfCapitals || endsLikeSentence(line)) return false;
  const auto letters = std::ranges::count_if(line, [](QChar sign) { return sign.isLetter(); });
  const auto capitals = std::ranges::count_if(line, [](QChar sign) { return sign.isUpper(); });
  const auto digits = std::ranges::count_if(line, [](QChar sign) { return sign.isDigit(); });
  return letters >= 4 && capitals == letters && digits == 0;
}

bool isTitle(QStringView line) {
  if (line.size() > LongestHeadingLine || endsLikeSentence(line) || line.contains(u'\t')) return false;
  const bool hasColon = line.endsWith(u':');
  if (hasColon) line = line.chopped(1).trimmed();
  const auto words = line.split(u' ', Qt::SkipEmptyParts);
  if (words.isEmpty() || words.size() > MostWordsOfTitle) return false;
  const auto isPlain = [](QChar sign) {
    return sign.isLetter() || sign.isMark() || QStringView(u" &/-'’").contains(sign);
  };
  if (!std::ranges::all_of(line, isPlain)) return false;
  const auto isCapitalised = [](QStringView word) { return word.front().isUpper() || word.size() <= 3; };
  return line.front().isUpper() && (hasColon || std::ranges::all_of(words, isCapitalised));
}

}  // namespace candor::reading
