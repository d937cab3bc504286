#include "formats/page_lines.h"

#include "formats/glyph_text.h"
#include "formats/margin_notes.h"
#include "formats/wrapped_periods.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

constexpr double CellGap = 1.2;    // of the type size; justified lines have wide spaces
constexpr double LoneMarkGap = 5;  // of the type size, from a list mark to its words
constexpr double TouchGap = 0.1;
constexpr size_t OpenLines = 4;  // lines above that a piece may still belong to

using Pieces = std::vector<LinePiece>;

struct Gathered {
  QRectF box;
  Pieces pieces;
};

bool standsBeside(const Gathered& line, const LinePiece& piece) {
  if (!shareLine(line.box, piece.box)) return false;
  return std::none_of(line.pieces.begin(), line.pieces.end(), [&](const LinePiece& other) {
    const double overlap =
        std::min(other.box.right(), piece.box.right()) - std::max(other.box.left(), piece.box.left());
    return overlap > 0.3 * std::min(other.size, piece.size);
  });
}

// Pieces come sorted by their middle; the lines do, too.
std::vector<Gathered> gathered(const Region& region) {
  std::vector<Gathered> lines;
  for (const LinePiece& piece : region.pieces) {
    const size_t open = std::min(lines.size(), OpenLines);
    const auto place = std::find_if(lines.end() - static_cast<std::ptrdiff_t>(open), lines.end(),
                                    [&](const Gathered& line) { return standsBeside(line, piece); });
    if (place == lines.end()) {
      lines.push_back(Gathered{.box = piece.box, .pieces = {piece}});
    } else {
      place->box = place->box.united(piece.box);
      place->pieces.push_back(piece);
    }
  }
  return lines;
}

// A mark inside a line parts items of it; a weak one there is a dash.
QString textWithin(const LinePiece& piece, bool isFirst) {
  if (isFirst || piece.mark.isEmpty()) return piece.text;
  if (listMark(piece.mark) == MarkKind::Certain && !piece.text.isEmpty()) return piece.text;
  return piece.text.isEmpty() ? piece.mark : piece.mark + u' ' + piece.text;
}

void extend(PageLine& line, const LinePiece& piece, const LinePiece* before, bool isTurned) {
  const QString text = textWithin(piece, before == nullptr);
  if (before != nullptr && !line.cells.empty()) {
    const double gap = isTurned ? before->box.left() - piece.box.right() : piece.box.left() - before->box.right();
    const double em = std::max(before->size, piece.size);
    LineCell& last = line.cells.back();
    if (gap < CellGap * em && !piece.startsAtEdge) {
      const bool touches = gap < TouchGap * std::min(before->size, piece.size);
      const auto oldLetters = static_cast<double>(last.text.size());
      const auto newLetters = static_cast<double>(text.size());
      last.text += touches ? text : u' ' + text;
      last.box = last.box.united(piece.box);
      last.size = (last.size * oldLetters + piece.size * newLetters) / std::max(1.0, oldLetters + newLetters);
      last.isBold = newLetters > oldLetters ? piece.isBold : last.isBold;
      return;
    }
  }
  const QRectF box = before == nullptr && !piece.mark.isEmpty()
                         ? QRectF(QPointF(piece.textLeft, piece.box.top()), piece.box.bottomRight())
                         : piece.box;
  line.cells.push_back(LineCell{.text = text, .box = box, .size = piece.size, .isBold = piece.isBold});
}

// A mark that stands alone belongs to the words after it; where there are none it is the text itself.
void settleMark(Pieces& pieces, bool isTurned) {
  LinePiece& mark = pieces.front();
  if (mark.mark.isEmpty() || !mark.text.isEmpty()) return;
  const bool isFollowed = pieces.size() > 1 && pieces[1].mark.isEmpty() &&
                          (isTurned || pieces[1].box.left() - mark.box.right() < LoneMarkGap * mark.size);
  if (!isFollowed) {
    mark.text = std::exchange(mark.mark, QString());
    mark.textLeft = mark.box.left();
    return;
  }
  pieces[1].mark = mark.mark;
  pieces[1].box = pieces[1].box.united(mark.box);
  pieces.erase(pieces.begin());
}

// A mark may stand a little higher than its words and make a line of its own.
void joinLoneMarks(std::vector<PageLine>& lines) {
  std::vector<PageLine> kept;
  kept.reserve(lines.size());
  for (PageLine& line : lines) {
    const bool isAfterMark =
        !kept.empty() && kept.back().cells.size() == 1 && listMark(kept.back().cells.front().text) == MarkKind::Certain;
    if (isAfterMark) {
      const PageLine& mark = kept.back();
      const bool isNear = line.box.top() - mark.box.bottom() < line.size && line.mark.isEmpty() &&
                          line.textLeft() > mark.box.right() &&
                          line.textLeft() - mark.box.right() < LoneMarkGap * line.size;
      if (isNear) {
        line.mark = mark.cells.front().text;
        line.markLeft = mark.box.left();
      }
      kept.pop_back();
    }
    kept.push_back(std::move(line));
  }
  lines = std::move(kept);
}

PageLine lineOf(Gathered gathering, int column) {
  Pieces& pieces = gathering.pieces;
  QString joined;
  for (const LinePiece& piece : pieces) joined += piece.text + u' ';
  const bool isTurned = isRightToLeft(joined);
  std::stable_sort(pieces.begin(), pieces.end(), [&](const LinePiece& a, const LinePiece& b) {
    return isTurned ? a.box.right() > b.box.right() : a.box.left() < b.box.left();
  });

  settleMark(pieces, isTurned);

  PageLine line{
      .mark = pieces.front().mark, .markLeft = pieces.front().box.left(), .box = gathering.box, .column = column};
  const LinePiece* before = nullptr;
  for (const LinePiece& piece : pieces) {
    extend(line, piece, before, isTurned);
    line.isTracked = line.isTracked || piece.isTracked;
    before = &piece;
  }

  double letters = 0;
  double boldLetters = 0;
  double sizes = 0;
  for (const LineCell& cell : line.cells) {
    const auto count = static_cast<double>(cell.text.size());
    letters += count;
    sizes += count * cell.size;
    if (cell.isBold) boldLetters += count;
  }
  line.size = letters > 0 ? sizes / letters : line.box.height();
  line.isBold = boldLetters > letters / 2;
  return line;
}

}  // namespace

QString PageLine::text() const {
  QString joined;
  for (const LineCell& cell : cells) {
    if (!joined.isEmpty()) joined += u'\t';
    joined += cell.text;
  }
  return joined;
}

bool isWrapped(const PageLine& above, const PageLine& below, double right) {
  const QString text = below.text();
  const qsizetype space = text.indexOf(u' ');
  const auto word = static_cast<double>(space < 0 ? text.size() : space);
  const double letter = below.box.width() / static_cast<double>(text.size());
  return above.box.right() + (word + 1) * letter > right;
}

std::vector<PageLine> pageLines(const Region& region) {
  std::vector<PageLine> lines;
  for (Gathered& line : gathered(region)) lines.push_back(lineOf(std::move(line), region.column));
  joinLoneMarks(lines);
  return withMarginNotesApart(withWholePeriods(std::move(lines)));
}

}  // namespace candor::formats
