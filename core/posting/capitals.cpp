#include "posting/capitals.h"

#include <algorithm>
#include <iterator>

namespace candor::posting {

namespace {

bool isCapital(const Outline& outline, quint32 token) {
  return outline.text[outline.tokens[token].span.start].isUpper();
}

bool isLink(QStringView word) {
  constexpr QStringView Links[] = {u"of", u"and", u"the", u"de", u"la",  u"del",
                                   u"du", u"von", u"am",  u"le", u"les", u"des"};
  return std::find(std::begin(Links), std::end(Links), word) != std::end(Links);
}

}  // namespace

QStringView gapBefore(const Outline& outline, quint32 token) {
  if (token == 0) return {};
  const qsizetype start = outline.tokens[token - 1].span.end();
  return outline.words({start, outline.tokens[token].span.start - start});
}

quint32 capitalRunEnd(const Outline& outline, quint32 token, quint32 end) {
  quint32 runEnd = token;
  for (quint32 i = token; i < end; ++i) {
    const QStringView gap = gapBefore(outline, i);
    const bool isJoined = i == token || gap == u" " || gap == u"-" || gap == u"\u00a0" || gap == u" & " ||
                          gap == u"&" || gap == u"'s " || gap == u"\u2019s " || gap == u". " || gap == u"'";
    if (!isJoined) break;
    if (isCapital(outline, i))
      runEnd = i + 1;
    else if (i == token || !isLink(outline.words(outline.tokens[i].span)))
      break;
  }
  return runEnd;
}

}  // namespace candor::posting
