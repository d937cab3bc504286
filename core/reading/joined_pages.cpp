#include "reading/joined_pages.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace candor::reading {
namespace {

template <class Piece>
void appendShifted(std::vector<Piece>& pieces, std::vector<Piece> more, qsizetype shift, int page) {
  for (Piece& piece : more) {
    piece.span.start += shift;
    piece.page = page;
  }
  std::move(more.begin(), more.end(), std::back_inserter(pieces));
}

std::optional<int> meanCertainty(const Document& whole, const Document& page) {
  if (!whole.layout.certainty || whole.text.isEmpty()) return page.layout.certainty;
  if (!page.layout.certainty || page.text.isEmpty()) return whole.layout.certainty;
  const auto before = double(whole.text.size());
  const auto added = double(page.text.size());
  return int(std::lround((*whole.layout.certainty * before + *page.layout.certainty * added) / (before + added)));
}

}  // namespace

void appendPage(Document& whole, Document page, int number) {
  whole.layout.certainty = meanCertainty(whole, page);
  whole.layout.pages = std::max(page.layout.pages, number + 1);
  whole.layout.columns = std::max(whole.layout.columns, page.layout.columns);
  whole.layout.images += page.layout.images;
  for (Picture picture : page.layout.pictures) {
    picture.page = number;
    if (whole.layout.pictures.size() < std::size_t(MostPictures)) whole.layout.pictures.push_back(picture);
  }
  whole.layout.tables += page.layout.tables;
  whole.layout.wasRepaired = whole.layout.wasRepaired || page.layout.wasRepaired;
  whole.layout.mayLackCharacters = whole.layout.mayLackCharacters || page.layout.mayLackCharacters;
  if (whole.language.isEmpty()) whole.language = page.language;
  if (page.text.isEmpty()) return;
  if (!whole.text.isEmpty()) whole.text += u"\n\n";
  const qsizetype shift = whole.text.size();
  whole.text += page.text;
  appendShifted(whole.lines, std::move(page.lines), shift, number);
  appendShifted(whole.blocks, std::move(page.blocks), shift, number);
}

}  // namespace candor::reading
