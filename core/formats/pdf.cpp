#include "formats/pdf.h"

#include "formats/document_text.h"
#include "formats/glyph_text.h"
#include "formats/line_hyphens.h"
#include "formats/pdf_objects.h"
#include "formats/pdf_words.h"

#include <QString>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

using reading::Document;

struct ReadPages {
  std::vector<std::vector<PageLine>> lines;
  std::vector<double> heights;
  int columns = 1;
  bool wasRepaired = false;
};

void staySilent(const std::string&, void*) {}

QString textOf(const poppler::ustring& units) {
  return cleanGlyphs(
      QString::fromUtf16(reinterpret_cast<const char16_t*>(units.data()), static_cast<qsizetype>(units.size())),
      FontKind::Letters);
}

std::vector<PageLine> linesOf(const PageColumns& columns) {
  std::vector<PageLine> lines;
  for (const Region& region : columns.regions) {
    std::vector<PageLine> found = pageLines(region);
    std::move(found.begin(), found.end(), std::back_inserter(lines));
  }
  return lines;
}

void readPage(const poppler::page& page, ReadPages& pages) {
  const int number = static_cast<int>(pages.lines.size());
  auto& lines = pages.lines.emplace_back();
  pages.heights.push_back(page.page_rect().height());
  for (const TurnedWords& direction : pdfWords(page)) {
    const PageColumns columns = pageColumns(joinedPieces(direction.page.words));
    pages.columns = std::max(pages.columns, columns.columns);
    pages.wasRepaired = pages.wasRepaired || direction.page.wasRepaired;
    for (PageLine& line : linesOf(columns)) {
      line.page = number;
      line.box = turnedBack(line.box, direction.quarterTurns, direction.page.size);
      pages.wasRepaired = pages.wasRepaired || line.isTracked;
      lines.push_back(std::move(line));
    }
  }
}

Result<ReadPages> readPages(const poppler::document& file, const reading::Limits& limits) {
  ReadPages pages;
  qint64 units = 0;
  for (int number = 0; number < file.pages(); ++number) {
    const std::unique_ptr<poppler::page> page(file.create_page(number));
    if (page == nullptr) return Error{Fault::Damaged, u"page %1 cannot be read"_s.arg(number + 1)};
    readPage(*page, pages);
    for (const PageLine& line : pages.lines.back()) units += line.text().size();
    if (units > limits.textUnits) return Error{Fault::TooLarge, u"more text than %1 units"_s.arg(limits.textUnits)};
  }
  return pages;
}

// TeX and its like break words at the ends of lines unless told otherwise.
Hyphenation hyphenationOf(const poppler::document& file) {
  const QString program = textOf(file.get_creator()) + u' ' + textOf(file.get_producer());
  for (const QStringView name : {u"tex", u"typst", u"indesign", u"troff", u"prince", u"scribus"})
    if (program.contains(name, Qt::CaseInsensitive)) return Hyphenation::Usual;
  return Hyphenation::Unknown;
}

Document assembled(ReadPages pages, const poppler::document& file) {
  const auto places = linePlaces(pages.lines, pages.heights);
  std::vector<LineBlock> blocks = lineBlocks(std::move(pages.lines), places);
  const int hyphens = joinHyphens(blocks, hyphenationOf(file));
  Document document = documentText(blocks);
  document.layout.pages = file.pages();
  document.layout.columns = pages.columns;
  document.layout.wasRepaired = pages.wasRepaired || hyphens > 0;
  document.title = textOf(file.get_title());
  document.author = textOf(file.get_author());
  return document;
}

}  // namespace

Result<Document> readPdf(const QByteArray& content, const reading::Limits& limits) {
  poppler::set_debug_error_function(staySilent, nullptr);
  if (content.size() > limits.bytes) return Error{Fault::TooLarge, u"%1 bytes"_s.arg(content.size())};

  const std::unique_ptr<poppler::document> file(
      poppler::document::load_from_raw_data(content.constData(), static_cast<int>(content.size())));
  if (file == nullptr) return Error{Fault::Damaged, u"not a PDF that can be opened"_s};
  if (file->is_locked()) return Error{Fault::Protected, u"needs a password"_s};
  if (file->pages() < 1) return Error{Fault::Damaged, u"no pages"_s};
  if (file->pages() > limits.pages) return Error{Fault::TooLarge, u"%1 pages"_s.arg(file->pages())};

  return readPages(*file, limits).and_then([&](ReadPages pages) -> Result<Document> {
    const bool isEmpty =
        std::all_of(pages.lines.begin(), pages.lines.end(), [](const auto& lines) { return lines.empty(); });
    if (isEmpty) return Error{Fault::NoText, u"%1 pages without words"_s.arg(file->pages())};
    Document document = assembled(std::move(pages), *file);
    document.layout.images = pdfImages(content);
    document.language = pdfLanguage(content);
    return document;
  });
}

}  // namespace candor::formats
