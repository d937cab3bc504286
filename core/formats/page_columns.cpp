#include "formats/page_columns.h"

#include "formats/column_gutter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace candor::formats {

namespace {

constexpr int DeepestCut = 8;
constexpr size_t MarkReach = 12;  // pieces, of one height or nearly, that may stand beside a mark
constexpr double MarkGap = 4.5;   // of the type size, from a list mark to its words

double widthOf(const std::vector<LinePiece>& pieces) {
  QRectF box;
  for (const LinePiece& piece : pieces) box = box.united(piece.box);
  return box.width();
}

void append(PageColumns& whole, PageColumns part) {
  std::move(part.regions.begin(), part.regions.end(), std::back_inserter(whole.regions));
}

// Pieces above, left, right and below a gutter; each keeps its order.
struct Parts {
  std::vector<LinePiece> above;
  std::vector<LinePiece> left;
  std::vector<LinePiece> right;
  std::vector<LinePiece> below;
};

Parts cut(std::vector<LinePiece> pieces, const Gutter& gutter) {
  Parts parts;
  for (LinePiece& piece : pieces) {
    const double y = piece.box.center().y();
    auto& part = y <= gutter.top                      ? parts.above
                 : y >= gutter.bottom                 ? parts.below
                 : piece.box.left() >= gutter.x - 0.5 ? parts.right
                                                      : parts.left;
    part.push_back(std::move(piece));
  }
  return parts;
}

PageColumns columnsOf(std::vector<LinePiece> pieces, int column, int depth) {
  PageColumns page;
  if (pieces.empty()) return page;
  const auto gutter = depth < DeepestCut ? widestGutter(pieces) : std::nullopt;
  if (!gutter) {
    page.regions.push_back(Region{.pieces = std::move(pieces), .column = column});
    return page;
  }

  Parts parts = cut(std::move(pieces), *gutter);
  const bool isLeftNarrower = widthOf(parts.left) < 0.8 * widthOf(parts.right);
  PageColumns above = columnsOf(std::move(parts.above), column, depth + 1);
  PageColumns left = columnsOf(std::move(parts.left), isLeftNarrower ? column + 1 : column, depth + 1);
  PageColumns right = columnsOf(std::move(parts.right), isLeftNarrower ? column : column + 1, depth + 1);
  PageColumns below = columnsOf(std::move(parts.below), column, depth + 1);
  page.columns = std::max({above.columns, left.columns + right.columns, below.columns});
  append(page, std::move(above));
  append(page, std::move(left));
  append(page, std::move(right));
  append(page, std::move(below));
  return page;
}

bool isLoneMark(const LinePiece& piece) { return !piece.mark.isEmpty() && piece.text.isEmpty(); }

// Gives marks that stand alone to the words they mark, lest they make a column. `pieces` are sorted by their middle.
void joinMarks(std::vector<LinePiece>& pieces) {
  for (size_t at = 0; at < pieces.size(); ++at) {
    if (!isLoneMark(pieces[at])) continue;
    const LinePiece& mark = pieces[at];
    const size_t first = at < MarkReach ? 0 : at - MarkReach;
    const size_t end = std::min(pieces.size(), at + MarkReach);
    LinePiece* nearest = nullptr;
    for (size_t other = first; other < end; ++other) {
      LinePiece& piece = pieces[other];
      const double gap = piece.box.left() - mark.box.right();
      const bool isBeside = other != at && piece.mark.isEmpty() && shareLine(piece.box, mark.box) && gap > -1 &&
                            gap < MarkGap * mark.size;
      if (isBeside && (nearest == nullptr || piece.box.left() < nearest->box.left())) nearest = &piece;
    }
    if (nearest == nullptr) continue;
    nearest->mark = mark.mark;
    nearest->box = nearest->box.united(mark.box);
    pieces[at].mark.clear();
  }
  pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                              [](const LinePiece& piece) { return piece.mark.isEmpty() && piece.text.isEmpty(); }),
               pieces.end());
}

}  // namespace

PageColumns pageColumns(std::vector<LinePiece> pieces) {
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const LinePiece& a, const LinePiece& b) { return a.box.center().y() < b.box.center().y(); });
  joinMarks(pieces);
  return columnsOf(std::move(pieces), 0, 0);
}

}  // namespace candor::formats
