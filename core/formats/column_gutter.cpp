#include "formats/column_gutter.h"

#include "formats/column_side.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace candor::formats {

namespace {

constexpr double TightGap = 0.5;       // of the type size; lines of one list or card
constexpr size_t MostCandidates = 12;  // left edges tried as the start of a column; keeps the search linear
constexpr double LeastGutter = 0.6;    // of the type size
constexpr double SidebarHeight = 260;  // points; a list is lower
constexpr int MainColumnLines = 4;     // full lines below the right column show that the left one is the main column

double middle(const LinePiece& piece) { return piece.box.center().y(); }

struct Run {
  size_t first = 0;
  size_t end = 0;  // indices of pieces
};

struct Found {
  Gutter gutter;
  double worth = 0;
};

// Left edges that several pieces share: where a right column may start.
std::vector<double> candidateEdges(const std::vector<LinePiece>& pieces) {
  std::vector<double> lefts;
  lefts.reserve(pieces.size());
  for (const LinePiece& piece : pieces) lefts.push_back(piece.box.left());
  std::sort(lefts.begin(), lefts.end());

  std::vector<std::pair<size_t, double>> edges;
  for (size_t start = 0; start < lefts.size();) {
    size_t end = start;
    while (end < lefts.size() && lefts[end] - lefts[start] <= ColumnSide::EdgeTolerance) ++end;
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
  ColumnSide left;
  ColumnSide right;
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
  if (whole.right.lines.size() < ColumnSide::ManyLines && !whole.right.isOneGroup()) return std::nullopt;
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
    while (end < lines.size() && lines[end].top() - lines[end - 1].bottom() < ColumnSide::GroupGap * whole.right.size)
      ++end;
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
