#include "reading/sound.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr int MostColumns = 64;
constexpr int DeepestLevel = 64;
constexpr int MostThings = 1'000'000;  // images, tables, text boxes of one file
constexpr qsizetype MostLinks = 100'000;
constexpr qsizetype LongestName = 4096;  // title, author, a link's target
constexpr double FarthestPoint = 1e6;

Error unsound(const QString& reason) { return {Fault::Internal, reason}; }

bool isBetween(int value, int least, int most) { return least <= value && value <= most; }

bool isInside(Span span, const Document& document) {
  const qsizetype size = document.text.size();
  return span.start >= 0 && span.length >= 0 && span.start <= size && span.length <= size - span.start;
}

bool isSane(const QRectF& box) {
  const auto isNear = [](double value) { return std::isfinite(value) && std::abs(value) <= FarthestPoint; };
  return isNear(box.x()) && isNear(box.y()) && isNear(box.width()) && isNear(box.height());
}

// Lines and blocks: inside the text, one after the other, on a page that exists.
template <class Piece>
bool areInOrder(const std::vector<Piece>& pieces, const Document& document) {
  qsizetype end = 0;
  for (const Piece& piece : pieces) {
    if (!isInside(piece.span, document) || piece.span.start < end || !isSane(piece.box)) return false;
    if (!isBetween(piece.page, 0, document.layout.pages - 1) || !isBetween(piece.column, 0, MostColumns)) return false;
    end = piece.span.end();
  }
  return true;
}

bool isSane(const Picture& picture, int pages) {
  const auto isNear = [](double length) { return std::isfinite(length) && length >= -1 && length <= FarthestPoint; };
  return isBetween(picture.page, 0, pages - 1) && isNear(picture.size.width()) && isNear(picture.size.height());
}

bool areSane(const std::vector<Picture>& pictures, int pages) {
  return pictures.size() <= std::size_t(MostPictures) &&
         std::all_of(pictures.begin(), pictures.end(),
                     [pages](const Picture& picture) { return isSane(picture, pages); });
}

bool isSane(const Layout& layout, const Limits& limits) {
  return isBetween(layout.pages, 1, limits.pages) && isBetween(layout.columns, 1, MostColumns) &&
         isBetween(layout.images, 0, MostThings) && isBetween(layout.tables, 0, MostThings) &&
         isBetween(layout.textBoxes, 0, MostThings) && isBetween(layout.certainty.value_or(0), 0, 100) &&
         areSane(layout.pictures, layout.pages);
}

bool isSane(const Line& line, QStringView text) {
  return std::isfinite(line.size) && line.size >= 0 && line.size <= FarthestPoint &&
         !line.span.in(text).contains(u'\n');
}

}  // namespace

Result<void> checkSound(const Document& document, const Limits& limits) {
  if (document.text.size() > limits.textUnits) return Error{Fault::TooLarge, u"the text is too long"_s};
  if (document.layout.pages > limits.pages) return Error{Fault::TooLarge, u"%1 pages"_s.arg(document.layout.pages)};
  if (!isSane(document.layout, limits)) return unsound(u"layout out of range"_s);
  if (!areInOrder(document.lines, document)) return unsound(u"lines out of order or range"_s);
  if (!areInOrder(document.blocks, document)) return unsound(u"blocks out of order or range"_s);
  for (const Line& line : document.lines)
    if (!isSane(line, document.text)) return unsound(u"a line out of range"_s);
  for (const Block& block : document.blocks)
    if (!isBetween(block.level, 0, DeepestLevel)) return unsound(u"a level out of range"_s);
  if (qsizetype(document.links.size()) > MostLinks) return Error{Fault::TooLarge, u"too many links"_s};
  for (const Link& link : document.links)
    if (!isInside(link.span, document) || link.target.size() > LongestName) return unsound(u"a link out of range"_s);
  if (std::max({document.title.size(), document.author.size(), document.language.size()}) > LongestName)
    return unsound(u"metadata out of range"_s);
  return {};
}

}  // namespace candor::reading
