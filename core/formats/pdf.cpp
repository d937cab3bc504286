#include "formats/pdf.h"

#include "formats/glyph_text.h"
#include "formats/page_document.h"
#include "formats/pdf_objects.h"
#include "formats/pdf_words.h"

#include <QString>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::formats {

namespace {

using reading::Document;

void staySilent(const std::string&, void*) {}

QString textOf(const poppler::ustring& units) {
  return cleanGlyphs(
      QString::fromUtf16(reinterpret_cast<const char16_t*>(units.data()), static_cast<qsizetype>(units.size())),
      FontKind::Letters);
}

Result<ReadPages> readPages(const poppler::document& file, const reading::Limits& limits) {
  ReadPages pages;
  qint64 units = 0;
  for (int number = 0; number < file.pages(); ++number) {
    const std::unique_ptr<poppler::page> page(file.create_page(number));
    if (page == nullptr) return Error{Fault::Damaged, u"page %1 cannot be read"_s.arg(number + 1)};
    addPage(pages, pdfWords(*page), page->page_rect().height());
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
  Document document = pagesDocument(std::move(pages), hyphenationOf(file));
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
    document.layout.pictures = pdfPictures(content);
    document.language = pdfLanguage(content);
    return document;
  });
}

}  // namespace candor::formats
