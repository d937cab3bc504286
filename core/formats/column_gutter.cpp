#include "formats/column_gutter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace candor::formats {

namespace {

constexpr double EdgeTolerance = 2.5;  // points; left edges of one column differ by less
constexpr double TightGap = 0.5;       // of the type size; lines of one list or card
constexpr double GroupGap = 2.5;       // of the type size; more parts groups of lines
constexpr size_t MostCandidates = 12;  // left edges tried as the start of a column; keeps the search linear
constexpr double LeastGutter = 0.6;    // of the type size
constexpr double SameBaseline = 0.3;   // of the type size
constexpr double StraightShare = 0.4;
constexpr double LeastDensity = 0.3;   // of a column's height that its lines fill; labels and dates stand looser
constexpr double MostlyAligned = 0.6;  // share of a column's lines that have a neighbour at their height
constexpr double NearlyAllAligned = 0.9;
constexpr double LeastProseWidth = 16;  // of the type size; dates are narrower
constexpr double CardLine = 10;         // characters; cells of a table are shorter
constexpr size_t LeastLines = 3;
constexpr size_t ManyLines = 8;
constexpr double SidebarHeight = 260;  // points; a list is lower
constexpr int MainColumnLines = 4;     // full lines below the right column show that the left one is the main column

double middle(const LinePiece& piece) { return piece.box.center().y(); }

// One side of a gutter: its visual lines, from the top.
struct Side {
  std::vector<QRectF> lines;
  std::vector<bool> isStrong;  // of each line: bold
  std::vector<double> lefts;   // of each line
  double characters = 0;
  size_t wrapped = 0;  // lines that go on with a small letter
  size_t marks = 0;
  size_t pieces = 0;
  double size = 0;  // mean type size
  double left = std::numeric_limits<double>::max();
  double right = std::numeric_limits<double>::lowest();
  double inkHeight = 0;

  void add(const LinePiece& piece) {
    ++pieces;
    if (!piece.mark.isEmpty()) ++marks;
    characters += static_cast<double>(piece.text.size());
    size += (piece.size - size) / static_cast<double>(pieces);
    left = std::min(left, piece.box.left());
    right = std::max(right, piece.box.right());
    if (!lines.empty() && shareLine(lines.back(), piece.box)) {
      lines.back() = lines.back().united(piece.box);
      lefts.back() = std::min(lefts.back(), piece.box.left());
      return;
    }
    if (!lines.empty() && !piece.text.isEmpty() && piece.text.front().isLower()) ++wrapped;
    lines.push_back(piece.box);
    isStrong.push_back(piece.isBold);
    lefts.push_back(piece.box.left());
    inkHeight += std::min(piece.box.height(), 1.3 * piece.size);
  }

  [[nodiscard]] double top() const { return lines.front().top(); }
  [[nodiscard]] double bottom() const { return lines.back().bottom(); }
  [[nodiscard]] double density() const { return inkHeight / std::max(1.0, bottom() - top()); }

  // Lines start at one edge or at the same few indents; right-aligned text does not.
  [[nodiscard]] bool hasStraightEdge() const {
    std::vector<double> sorted = lefts;
    std::sort(sorted.begin(), sorted.end());
    size_t most = 0;
    for (size_t start = 0, end = 0; start < sorted.size(); ++start) {
      while (end < sorted.size() && sorted[end] - sorted[start] <= EdgeTolerance) ++end;
      most = std::max(most, end - start);
    }
    return static_cast<double>(most) >= StraightShare * static_cast<double>(lines.size());
  }

  // No gap wide enough to part groups.
  [[nodiscard]] bool isOneGroup() const {
    for (size_t at = 1; at < lines.size(); ++at)
      if (lines[at].top() - lines[at - 1].bottom() > GroupGap * size) return false;
    return true;
  }

  // A head of its own over other lines, as each card of a row of cards has.
  [[nodiscard]] bool isCard() const {
    return lines.size() >= 2 && isOneGroup() && isStrong.front() && !isStrong[1] &&
           characters > CardLine * static_cast<double>(lines.size());
  }

  // Most lines reach far into the column, as wrapped text does.
  [[nodiscard]] bool isProse() const {
    const double far = left + 0.75 * (right - left);
    const auto full =
        std::count_if(lines.begin(), lines.end(), [far](const QRectF& line) { return line.right() > far; });
    return right - left > LeastProseWidth * size && static_cast<size_t>(full) * 2 > lines.size();
  }
};

struct Run {
  size_t first = 0;
  size_t end = 0;  // indices of pieces
};

struct Found {
  Gutter gutter;
  double worth = 0;
};

// The share of `some` lines whose baseline a line of `others` has, too.
double alignedShare(const Side& some, const Side& others) {
  size_t aligned = 0;
  auto other = others.lines.begin();
  const double near = SameBaseline * std::min(some.size, others.size);
  for (const QRectF& line : some.lines) {
    while (other != others.lines.end() && other->bottom() < line.bottom() - near) ++other;
    if (other == others.lines.end()) break;
    if (std::abs(other->bottom() - line.bottom()) <= near) ++aligned;
  }
  return static_cast<double>(aligned) / static_cast<double>(some.lines.size());
}

bool areColumns(const Side& left, const Side& right) {
  if (left.lines.size() < 2 || right.lines.size() < 2) return false;
  // Two lists of bullets are read one after the other, however well their lines agree.
  if (left.marks >= 2 && right.marks >= 2) return true;
  if (left.isCard() && right.isCard() && shareLine(left.lines.front(), right.lines.front())) return true;
  if (left.lines.size() < LeastLines || right.lines.size() < LeastLines) return false;

  const bool isLeftMinor = left.lines.size() < right.lines.size();
  const Side& minor = isLeftMinor ? left : right;
  const Side& major = isLeftMinor ? right : left;
  if (minor.density() < LeastDensity || !right.hasStraightEdge()) return false;

  const double aligned = alignedShare(minor, major);
  if (aligned < MostlyAligned) return true;
  // Columns of one type size may share all their baselines by chance; then only wrapped text tells them from a table.
  const bool areLists = minor.lines.size() * 10 >= major.lines.size() * 7 && right.wrapped > 0 &&
                        right.characters > CardLine * static_cast<double>(right.lines.size());
  if (areLists) return true;
  if (minor.lines.size() < ManyLines) return false;
  return aligned < NearlyAllAligned || (minor.isProse() && major.isProse());
}

// Left edges that several pieces share: where a right column may start.
std::vector<double> candidateEdges(const std::vector<LinePiece>& pieces) {
  std::vector<double> lefts;
  lefts.reserve(pieces.size());
  for (const LinePiece& piece : pieces) lefts.push_back(piece.box.left());
  std::sort(lefts.begin(), lefts.end());

  std::vector<std::pair<size_t, double>> edges;
  for (size_t start = 0; start < lefts.size();) {
    size_t end = start;
    while (end < lefts.size() && lefts[end] - lefts[start] <= EdgeTolerance) ++end;
    if (end - start >= 2 && start > 0) edges.emplace_back(end - start, lefts[start]);
    start = end;
  }
  std::stable_sort(edges.begin(), edges.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (edges.size() > MostCandidates) edges.resize(MostCandidates);

  std::vector<double> found;
  for (const auto& edge : edges) found.push_back(edge.second);
  return found;
}

bool isRightOf(const LinePiece& piece, double x) { return piece.box.left() >= x - 0.5; }

bool crosses(const LinePiece& piece, double x) {
  return !isRightOf(piece, x) && piece.box.right() > x - LeastGutter * piece.size;
}

// Where text above or below the other side's lines begins to belong to the whole page: at a gap of its own side.
// `lines` from the top; returns the bottom of the last line that ends above `limit`, before a gap.
double headEnd(const std::vector<QRectF>& lines, double limit) {
  for (size_t at = lines.size(); at-- > 1;) {
    const QRectF& line = lines[at - 1];
    if (line.bottom() > limit) continue;
    const double gap = lines[at].top() - line.bottom();
    if (gap > 0.8 * line.height()) return line.bottom();
  }
  return std::numeric_limits<double>::lowest();
}

struct Sides {
  Side left;
  Side right;
};

Sides sidesOf(const std::vector<LinePiece>& pieces, Run run, double x, const Gutter& within) {
  Sides sides;
  for (size_t at = run.first; at < run.end; ++at) {
    const double y = middle(pieces[at]);
    if (y <= within.top || y >= within.bottom) continue;
    (isRightOf(pieces[at], x) ? sides.right : sides.left).add(pieces[at]);
  }
  return sides;
}

constexpr double Lowest = std::numeric_limits<double>::lowest();
constexpr double Highest = std::numeric_limits<double>::max();

std::optional<Found> judged(const Sides& sides, const Gutter& gutter) {
  if (sides.left.lines.empty() || sides.right.lines.empty() || !areColumns(sides.left, sides.right))
    return std::nullopt;
  const double shared =
      std::min(sides.left.bottom(), sides.right.bottom()) - std::max(sides.left.top(), sides.right.top());
  if (shared <= 0) return std::nullopt;
  const auto fewer = static_cast<double>(std::min(sides.left.lines.size(), sides.right.lines.size()));
  return Found{.gutter = gutter, .worth = shared * fewer};
}

// Where the left side's lines beside a group of the right side end: it may be the longer one.
double groupEnd(const Sides& whole, double rightEnd) {
  double bottom = rightEnd;
  for (const QRectF& line : whole.left.lines)
    if (line.bottom() > bottom && line.top() - bottom < TightGap * whole.left.size) bottom = line.bottom();
  return bottom + 0.1 * whole.right.size;
}

// Columns over the whole run, but for a head above both and what follows a short list that stood beside another.
std::optional<Found> judgedWhole(const std::vector<LinePiece>& pieces, Run run, double x, const Sides& whole) {
  // A few lines here and there are dates, or lists to be judged on their own.
  if (whole.right.lines.size() < ManyLines && !whole.right.isOneGroup()) return std::nullopt;
  Gutter gutter{.x = x, .top = Lowest, .bottom = Highest};
  const bool startsLeft = whole.left.top() < whole.right.top();
  gutter.top =
      headEnd(startsLeft ? whole.left.lines : whole.right.lines, startsLeft ? whole.right.top() : whole.left.top());
  const double below = whole.right.bottom();
  const double farRight = whole.left.left + 0.75 * (x - whole.left.left);
  const auto fullBelow = std::count_if(whole.left.lines.begin(), whole.left.lines.end(), [&](const QRectF& line) {
    return line.top() > below && line.right() > farRight;
  });
  const bool isLeftFull = fullBelow >= MainColumnLines;
  const bool isPageHigh = whole.right.bottom() - whole.right.top() > SidebarHeight &&
                          whole.left.bottom() - below < 0.35 * (below - whole.right.top());
  if (!isLeftFull && !isPageHigh) gutter.bottom = groupEnd(whole, below);
  return judged(sidesOf(pieces, run, x, gutter), gutter);
}

// Columns over one group of the right side's lines: lists or cards that stand beside each other for a while.
std::optional<Found> judgedGroups(const std::vector<LinePiece>& pieces, Run run, double x, const Sides& whole) {
  std::optional<Found> best;
  const auto& lines = whole.right.lines;
  for (size_t start = 0; start < lines.size();) {
    size_t end = start + 1;
    while (end < lines.size() && lines[end].top() - lines[end - 1].bottom() < GroupGap * whole.right.size) ++end;
    const Gutter gutter{.x = x, .top = lines[start].top() - 0.5, .bottom = groupEnd(whole, lines[end - 1].bottom())};
    const bool isWhole = start == 0 && end == lines.size();
    Run part = run;
    while (part.first < run.end && middle(pieces[part.first]) <= gutter.top) ++part.first;
    part.end = part.first;
    while (part.end < run.end && middle(pieces[part.end]) < gutter.bottom) ++part.end;
    if (end - start >= 2 && !isWhole) {
      const auto found = judged(sidesOf(pieces, part, x, gutter), gutter);
      if (found && (!best || found->worth > best->worth)) best = found;
    }
    run.first = part.end;
    start = end;
  }
  return best;
}

std::optional<Found> judged(const std::vector<LinePiece>& pieces, Run run, double x) {
  const Sides whole = sidesOf(pieces, run, x, Gutter{.x = x, .top = Lowest, .bottom = Highest});
  if (whole.left.lines.empty() || whole.right.lines.empty()) return std::nullopt;
  const auto found = judgedWhole(pieces, run, x, whole);
  return found ? found : judgedGroups(pieces, run, x, whole);
}

}  // namespace

std::optional<Gutter> widestGutter(const std::vector<LinePiece>& pieces) {
  std::optional<Found> best;
  for (const double x : candidateEdges(pieces)) {
    Run run;
    for (size_t at = 0; at <= pieces.size(); ++at) {
      if (at < pieces.size() && !crosses(pieces[at], x)) continue;
      run.end = at;
      if (const auto found = run.end - run.first >= 4 ? judged(pieces, run, x) : std::nullopt;
          found && (!best || found->worth > best->worth)) {
        best = found;
        // The run's neighbours cross the gutter; nothing of them may slip between the columns.
        if (run.first > 0) best->gutter.top = std::max(best->gutter.top, middle(pieces[run.first - 1]));
        if (run.end < pieces.size()) best->gutter.bottom = std::min(best->gutter.bottom, middle(pieces[run.end]));
      }
      run.first = at + 1;
    }
  }
  return best ? std::optional(best->gutter) : std::nullopt;
}

}  // namespace candor::formats
