#include "posting/wrapping.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

constexpr qsizetype NarrowestWrap = 55;
constexpr qsizetype WidestWrap = 110;
constexpr qsizetype FullLinesNeeded = 4;  // so many nearly full lines make a wrapped text
constexpr qsizetype NearlyFull = 12;      // units to the edge
constexpr qsizetype ShortestOpen = 20;    // "Das bringst du mit" is a heading
constexpr qsizetype LongLine = 40;        // a shorter line that ends without a stop is an entry of a list

qsizetype wrapWidth(QStringView text) {
  qsizetype widest = 0;
  for (const QStringView line : text.split(u'\n')) widest = std::max(widest, line.size());
  if (widest < NarrowestWrap || widest > WidestWrap) return 0;
  qsizetype full = 0;
  for (const QStringView line : text.split(u'\n')) full += line.size() > widest - NearlyFull;
  return full >= FullLinesNeeded ? widest : 0;
}

// Words no line of a list ends with.
bool isConnective(QStringView word) {
  constexpr QStringView Words[] = {u"and",  u"or",  u"of",  u"with", u"the", u"a",    u"an", u"in",
                                   u"to",   u"for", u"on",  u"at",   u"by",  u"from", u"as", u"und",
                                   u"oder", u"mit", u"von", u"der",  u"die", u"das",  u"im", u"de",
                                   u"la",   u"et",  u"y",   u"en",   u"our", u"your", u"&"};
  return std::find(std::begin(Words), std::end(Words), word) != std::end(Words);
}

bool isOpenEnd(QStringView line) {
  return line.endsWith(u',') || (line.size() >= ShortestOpen && isConnective(line.mid(line.lastIndexOf(u' ') + 1)));
}

}  // namespace

Wrapping::Wrapping(QStringView text) : m_text(text), m_width(text.contains(u'\n') ? wrapWidth(text) : 0) {}

bool Wrapping::continuesAfter(qsizetype at) const {
  const qsizetype start = at == 0 ? 0 : m_text.lastIndexOf(u'\n', at - 1) + 1;
  const QStringView line = m_text.mid(start, at - start).trimmed();
  const QStringView rest = m_text.mid(at + 1, WidestWrap);
  const QStringView next = rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n')).trimmed();
  if (line.isEmpty() || next.isEmpty()) return false;
  const QChar last = line.back();
  if (last == u'.' || last == u':' || last == u';' || last == u'!' || last == u'?') return false;
  if (isOpenEnd(line)) return true;
  if (next.front().isLower() && line.size() >= LongLine) return true;
  const qsizetype space = next.indexOf(u' ');
  const qsizetype firstWord = space < 0 ? next.size() : space;
  return m_width > 0 && at - start + 1 + firstWord > m_width;
}

}  // namespace candor::posting
