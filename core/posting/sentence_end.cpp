#include "posting/sentence_end.h"

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

// Abbreviations that a capital letter follows inside a sentence.
constexpr QStringView Abbreviations[] = {u"mr", u"mrs", u"ms",     u"dr",   u"st",   u"sr",  u"jr",
                                         u"no", u"vs",  u"approx", u"prof", u"inkl", u"min", u"max"};
// What follows a dot in names of things: "ASP.Net".
constexpr QStringView DottedNames[] = {u"net", u"js", u"com", u"org", u"io", u"gov", u"edu"};

bool holds(const QStringView* begin, const QStringView* end, QStringView word) {
  return std::any_of(begin, end, [word](QStringView other) { return other.compare(word, Qt::CaseInsensitive) == 0; });
}

QStringView letterWordBefore(QStringView text, qsizetype at) {
  qsizetype start = at;
  while (start > 0 && text[start - 1].isLetter()) --start;
  return text.mid(start, at - start);
}

QStringView letterWordAfter(QStringView text, qsizetype at) {
  qsizetype end = at;
  while (end < text.size() && text[end].isLetter()) ++end;
  return text.mid(at, end - at);
}

bool isInAddress(QStringView text, qsizetype at) {
  qsizetype start = at;
  while (start > 0 && !text[start - 1].isSpace() && at - start < 80) --start;
  const QStringView run = text.mid(start, at - start);
  return run.contains(u'@') || run.contains(u"www", Qt::CaseInsensitive) || run.contains(u"://");
}

bool isAbbreviation(QStringView text, qsizetype at) {
  const QStringView word = letterWordBefore(text, at);
  return word.size() == 1 || holds(std::begin(Abbreviations), std::end(Abbreviations), word);
}

// "experience.Skills": no space after the stop.
bool isGluedEnd(QStringView text, qsizetype at, qsizetype next) {
  if (!text[next].isUpper() || isInAddress(text, at)) return false;
  const QStringView follower = letterWordAfter(text, next);
  if (holds(std::begin(DottedNames), std::end(DottedNames), follower)) return false;
  const QStringView word = letterWordBefore(text, at);
  if (word.size() == 1 && word.front().isUpper()) return false;
  return follower.size() > 1 || next + 1 >= text.size() || text[next + 1].isSpace();
}

bool isCloser(QChar c) { return c == u')' || c == u'"' || c == u'\'' || c == u'\u201d' || c == u'\u2019'; }

}  // namespace

qsizetype sentenceEndAt(QStringView text, qsizetype at) {
  qsizetype end = at + 1;
  while (end < text.size() && (text[end] == text[at] || isCloser(text[end]))) ++end;
  if (end >= text.size()) return end;
  if (!text[end].isSpace()) return isGluedEnd(text, at, end) ? end : 0;
  qsizetype next = end;
  while (next < text.size() && text[next].isSpace()) ++next;
  if (next >= text.size()) return end;
  const QChar first = text[next];
  if (first.isLower() || (text[at] == u'.' && isAbbreviation(text, at))) return 0;
  return end;
}

}  // namespace candor::posting
