#include "posting/header_line.h"

#include "posting/capitals.h"
#include "posting/seniority.h"

#include <algorithm>

namespace candor::posting {

namespace {

constexpr quint32 LongestHeaderName = 6;
constexpr quint32 LongestLine = 10;

Field fieldOf(const Outline& outline, quint32 first, quint32 end) {
  const Span span = outline.spanOf(first, end);
  return {outline.words(span).toString().simplified(), span};
}

bool isJobLine(const Outline& outline, const Piece& piece) {
  const auto tokens = outline.tokensOf(piece);
  return std::any_of(tokens.begin(), tokens.end(), [](const ontology::Token& token) { return isJobWord(token); });
}

bool startsLine(const Outline& outline, const Piece& piece) {
  const QStringView before = QStringView(outline.text).left(piece.span.start).trimmed();
  return outline.words({before.size(), piece.span.start - before.size()}).contains(u'\n');
}

// A name ends its line, or is followed by a comma or another sign that parts.
bool isParted(const Outline& outline, quint32 token, quint32 end) {
  return token == end || outline.tokens[token].breaksPhrase || gapBefore(outline, token).contains(u" - ");
}

}  // namespace

HeaderLine headerLineOf(const Outline& outline) {
  if (outline.pieces.size() < 3) return {};
  const Piece& line = outline.pieces[1];
  const bool isPlain =
      !line.isHeading && !isLabel(line.zone) && line.lead != Lead::Sentence && line.tokenCount <= LongestLine;
  if (!isPlain || !startsLine(outline, line) || isJobLine(outline, line) || outline.tokens[line.firstToken].isNumber)
    return {};
  const quint32 end = line.firstToken + line.tokenCount;
  const quint32 nameEnd = capitalRunEnd(outline, line.firstToken, end);
  if (nameEnd == line.firstToken || nameEnd - line.firstToken > LongestHeaderName || !isParted(outline, nameEnd, end))
    return {};

  HeaderLine header{.company = fieldOf(outline, line.firstToken, nameEnd), .first = line.firstToken, .end = nameEnd};
  if (nameEnd == end || !gapBefore(outline, nameEnd).startsWith(u',')) return header;
  const quint32 placeEnd = capitalRunEnd(outline, nameEnd, end);
  if (placeEnd > nameEnd && isParted(outline, placeEnd, end)) header.place = fieldOf(outline, nameEnd, placeEnd);
  return header;
}

}  // namespace candor::posting
