#include "formats/line_hyphens.h"

#include <QSet>
#include <QString>
#include <QStringView>

#include <cstddef>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

// More line-end hyphens than this share of lines means that the document was hyphenated.
constexpr double HyphenatedShare = 0.04;

bool isWordPart(QChar character) { return character.isLetter() || character == u'-' || character == u'\''; }

QStringView lastPart(QStringView text) {
  qsizetype start = text.size();
  while (start > 0 && isWordPart(text[start - 1])) --start;
  return text.sliced(start);
}

QStringView firstPart(QStringView text) {
  qsizetype end = 0;
  while (end < text.size() && isWordPart(text[end])) ++end;
  return text.first(end);
}

bool isParted(const PageLine& above, const PageLine& below) {
  const QString& head = above.cells.back().text;
  const QString& tail = below.cells.front().text;
  return below.mark.isEmpty() && head.size() >= 3 && head.endsWith(u'-') && head[head.size() - 2].isLetter() &&
         !tail.isEmpty() && tail.front().isLower();
}

void addWords(QSet<QString>& words, const QString& text) {
  qsizetype start = -1;
  for (qsizetype at = 0; at <= text.size(); ++at) {
    const bool isPart = at < text.size() && isWordPart(text[at]);
    if (isPart && start < 0) start = at;
    if (isPart || start < 0) continue;
    words.insert(text.sliced(start, at - start).toLower());
    start = -1;
  }
}

struct Spelling {
  QSet<QString> words;  // asked, never walked through
  bool isHyphenated = false;
};

struct LineCount {
  int all = 0;
  int parted = 0;
};

LineCount countLines(const std::vector<LineBlock>& blocks) {
  LineCount count;
  for (const LineBlock& block : blocks) {
    for (size_t at = 0; at < block.lines.size(); ++at) {
      ++count.all;
      if (at > 0 && isParted(block.lines[at - 1], block.lines[at])) ++count.parted;
    }
  }
  return count;
}

Spelling spellingOf(const std::vector<LineBlock>& blocks, LineCount count, Hyphenation hyphenation) {
  Spelling spelling;
  for (const LineBlock& block : blocks)
    for (const PageLine& line : block.lines)
      for (const LineCell& cell : line.cells) addWords(spelling.words, cell.text);
  spelling.isHyphenated = hyphenation == Hyphenation::Usual || count.parted > HyphenatedShare * count.all;
  return spelling;
}

bool keepsHyphen(const QString& head, const QString& tail, const Spelling& spelling) {
  const QString stem = head.chopped(1).toLower();
  const QString rest = tail.toLower();
  if (spelling.words.contains(stem + rest)) return false;
  if (spelling.words.contains(head.toLower() + rest)) return true;
  if (stem.contains(u'-')) return true;
  static const QSet<QString> compounds{
      u"self"_s,    u"well"_s,  u"cross"_s,    u"full"_s,   u"part"_s,    u"real"_s,   u"high"_s,     u"low"_s,
      u"long"_s,    u"short"_s, u"multi"_s,    u"non"_s,    u"co"_s,      u"end"_s,    u"data"_s,     u"team"_s,
      u"problem"_s, u"award"_s, u"customer"_s, u"detail"_s, u"results"_s, u"result"_s, u"time"_s,     u"large"_s,
      u"small"_s,   u"open"_s,  u"third"_s,    u"first"_s,  u"day"_s,     u"hands"_s,  u"decision"_s, u"cost"_s,
      u"world"_s,   u"state"_s, u"user"_s,     u"client"_s, u"two"_s,     u"three"_s};
  if (compounds.contains(stem)) return true;
  return !spelling.isHyphenated || (spelling.words.contains(stem) && spelling.words.contains(rest));
}

}  // namespace

int joinHyphens(std::vector<LineBlock>& blocks, Hyphenation hyphenation) {
  const LineCount count = countLines(blocks);
  if (count.parted == 0) return 0;
  const Spelling spelling = spellingOf(blocks, count, hyphenation);
  int joined = 0;
  for (LineBlock& block : blocks) {
    for (size_t at = 1; at < block.lines.size(); ++at) {
      PageLine& above = block.lines[at - 1];
      PageLine& below = block.lines[at];
      if (!isParted(above, below)) continue;
      QString& head = above.cells.back().text;
      QString& tail = below.cells.front().text;
      const QString headPart = lastPart(head).toString();
      const QString tailPart = firstPart(tail).toString();
      if (!keepsHyphen(headPart, tailPart, spelling)) head.chop(1);
      const qsizetype space = tail.indexOf(u' ');
      head += space < 0 ? tail : tail.first(space);
      tail = space < 0 ? QString() : tail.sliced(space + 1);
      ++joined;
      if (!tail.isEmpty()) continue;
      below.cells.erase(below.cells.begin());
      if (below.cells.empty()) block.lines.erase(block.lines.begin() + static_cast<std::ptrdiff_t>(at--));
    }
  }
  return joined;
}

}  // namespace candor::formats
