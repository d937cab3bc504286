#include "formats/line_pieces.h"

#include "formats/glyph_text.h"
#include "formats/letter_spacing.h"
#include "formats/logical_order.h"

#include <QHashFunctions>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

// Shares of the type size.
constexpr double WidestSpace = 0.9;         // more is a gap between pieces
constexpr double WidestMarkGap = 4.5;       // from a list mark to its words
constexpr double WidestTrackedSpace = 2.2;  // between words of letter-spaced type
constexpr double LeastSpace = 0.1;
constexpr double SmallCapital = 0.95;  // of the initial's size, at most
constexpr double InitialGap = 0.2;
constexpr double SamePlace = 0.15;
constexpr double EdgeGap = 0.5;  // before words at a common edge; wider than a space
constexpr double EdgeWidth = 1;  // points within which edges are the same
constexpr size_t LeastEdgeLines = 6;

struct WordPlace {
  size_t text = 0;  // hash
  double top = 0;
  double left = 0;
  size_t at = 0;
};

std::vector<PageWord> withoutCopies(const std::vector<PageWord>& words) {
  std::vector<WordPlace> places;
  places.reserve(words.size());
  for (size_t at = 0; at < words.size(); ++at)
    places.push_back({qHash(words[at].text, size_t{0}), words[at].box.top(), words[at].box.left(), at});
  std::sort(places.begin(), places.end(), [](const WordPlace& a, const WordPlace& b) {
    return std::tie(a.text, a.top, a.left, a.at) < std::tie(b.text, b.top, b.left, b.at);
  });
  std::vector<bool> isCopy(words.size(), false);
  for (size_t next = 1; next < places.size(); ++next) {
    const WordPlace& one = places[next - 1];
    const WordPlace& two = places[next];
    const double near = SamePlace * words[two.at].size;
    if (one.text == two.text && std::abs(one.left - two.left) < near && std::abs(one.top - two.top) < near &&
        words[one.at].text == words[two.at].text)
      isCopy[std::max(one.at, two.at)] = true;
  }
  std::vector<PageWord> kept;
  kept.reserve(words.size());
  for (size_t at = 0; at < words.size(); ++at)
    if (!isCopy[at]) kept.push_back(words[at]);
  return kept;
}

bool startsWithMark(const PageWord& word, const PageWord* next) {
  switch (listMark(word.text)) {
    case MarkKind::None: return false;
    case MarkKind::Certain: return true;
    case MarkKind::Weak:
      return next != nullptr && shareLine(word.box, next->box) && next->box.left() - word.box.right() > 0.2 * word.size;
  }
  return false;
}

bool continuesLine(const PageWord& last, const PageWord& next, double widest) {
  if (!shareLine(last.box, next.box)) return false;
  const double em = std::max(last.size, next.size);
  const double gap = next.box.left() - last.box.right();
  const bool isBeside = std::abs(next.box.bottom() - last.box.bottom()) < 0.6 * em;
  return isBeside && gap < widest * em && gap > -0.35 * em;
}

// Headings in small capitals: "E" large, "xperience" smaller, and often a little apart.
bool isEnlargedInitial(const PageWord& last, const PageWord& next) {
  return last.text.size() == 1 && last.text.front().isUpper() && next.text.front().isLetter() &&
         next.size < SmallCapital * last.size && next.size > last.size / 2;
}

bool touches(const PageWord& last, const PageWord& next) {
  const double gap = next.box.left() - last.box.right();
  const double em = std::min(last.size, next.size);
  const bool areIdeographs = isIdeographic(last.text.back()) && isIdeographic(next.text.front());
  if (areIdeographs) return gap < 0.5 * em;
  if (isEnlargedInitial(last, next)) return gap < InitialGap * em;
  return !last.hasSpaceAfter && gap < LeastSpace * em;
}

LinePiece pieceOf(const PageWord* first, const PageWord* end) {
  LinePiece piece;
  piece.box = first->box;
  if (startsWithMark(*first, first + 1 == end ? nullptr : first + 1)) {
    piece.mark = first->text;
    piece.size = first->size;
    piece.textLeft = first->box.right();
    ++first;
    if (first == end) return piece;
  }
  piece.textLeft = first->box.left();

  std::vector<SpacedWord> spaced;
  spaced.reserve(static_cast<size_t>(end - first));
  double letters = 0;
  double boldLetters = 0;
  double sizes = 0;
  for (const PageWord* word = first; word != end; ++word) {
    const bool isFirst = word == first;
    spaced.push_back(SpacedWord{.text = word->text,
                                .gap = isFirst ? 0 : word->box.left() - word[-1].box.right(),
                                .size = word->size,
                                .isSpaced = !isFirst && !touches(word[-1], *word)});
    const auto count = static_cast<double>(word->text.size());
    letters += count;
    sizes += count * word->size;
    if (word->isBold) boldLetters += count;
    piece.box = piece.box.united(word->box);
  }
  piece.size = sizes / letters;
  piece.isBold = boldLetters > letters / 2;
  piece.isTracked = closeSpacedLetters(spaced);

  QString shown;
  for (const SpacedWord& word : spaced) {
    if (word.isSpaced && !shown.isEmpty()) shown += u' ';
    shown += word.text;
  }
  piece.text = logicalOrder(shown);
  return piece;
}

// Indices of the words that begin a piece, as far as gaps tell.
std::vector<size_t> lineStarts(const std::vector<PageWord>& words) {
  std::vector<size_t> starts;
  for (size_t start = 0; start < words.size();) {
    starts.push_back(start);
    size_t end = start + 1;
    const bool isMarked = startsWithMark(words[start], end < words.size() ? &words[end] : nullptr);
    while (end < words.size()) {
      const bool isAfterMark = isMarked && end == start + 1;
      const bool isTracked = isSpacedOut(words[end - 1]) && isSpacedOut(words[end]);
      const double widest = isAfterMark ? WidestMarkGap : isTracked ? WidestTrackedSpace : WidestSpace;
      if (!continuesLine(words[end - 1], words[end], widest)) break;
      ++end;
    }
    start = end;
  }
  return starts;
}

// Left edges that many lines share, ascending.
std::vector<double> commonEdges(const std::vector<PageWord>& words, const std::vector<size_t>& starts) {
  std::vector<double> lefts;
  lefts.reserve(starts.size());
  for (const size_t start : starts) lefts.push_back(words[start].box.left());
  std::sort(lefts.begin(), lefts.end());
  const size_t enough = std::max(LeastEdgeLines, lefts.size() / 8);
  std::vector<double> edges;
  for (size_t start = 0; start < lefts.size();) {
    size_t end = start;
    while (end < lefts.size() && lefts[end] - lefts[start] <= EdgeWidth) ++end;
    if (end - start >= enough) edges.push_back(lefts[start]);
    start = end;
  }
  return edges;
}

bool isNear(const std::vector<double>& edges, double x) {
  const auto next = std::lower_bound(edges.begin(), edges.end(), x - EdgeWidth);
  return next != edges.end() && *next <= x + EdgeWidth;
}

bool isApart(const PageWord& last, const PageWord& next) {
  return next.box.left() - last.box.right() > EdgeGap * std::min(last.size, next.size);
}

}  // namespace

bool shareLine(const QRectF& a, const QRectF& b) {
  const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
  return overlap >= 0.5 * std::min(a.height(), b.height());
}

std::vector<LinePiece> joinedPieces(const std::vector<PageWord>& words) {
  const std::vector<PageWord> kept = withoutCopies(words);
  const std::vector<size_t> starts = lineStarts(kept);
  const std::vector<double> edges = commonEdges(kept, starts);

  std::vector<LinePiece> pieces;
  pieces.reserve(starts.size());
  for (size_t at = 0; at < starts.size(); ++at) {
    const size_t end = at + 1 < starts.size() ? starts[at + 1] : kept.size();
    size_t first = starts[at];
    bool startsAtEdge = isNear(edges, kept[first].box.left());
    for (size_t word = first + 1; word < end; ++word) {
      if (!isApart(kept[word - 1], kept[word]) || !isNear(edges, kept[word].box.left())) continue;
      if (word == first + 1 && listMark(kept[first].text) != MarkKind::None) continue;
      pieces.push_back(pieceOf(kept.data() + first, kept.data() + word));
      pieces.back().startsAtEdge = std::exchange(startsAtEdge, true);
      first = word;
    }
    pieces.push_back(pieceOf(kept.data() + first, kept.data() + end));
    pieces.back().startsAtEdge = startsAtEdge;
  }
  return pieces;
}

}  // namespace candor::formats
