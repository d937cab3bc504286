#include "scanning/scanning.h"

#include "formats/page_document.h"
#include "scanning/page_picture.h"
#include "scanning/written_language.h"

#include <QString>

#include <cmath>
#include <exception>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace candor::scanning {
namespace {

using namespace Qt::StringLiterals;
using reading::Document;

Document documentOf(FoundWords found, int number, int pages) {
  const int certainty = int(std::lround(found.certainty));
  const double height = found.page.size.height();
  std::vector<formats::TurnedWords> words;
  words.push_back({.quarterTurns = 0, .page = std::move(found.page)});
  formats::ReadPages page;
  formats::addPage(page, words, height);
  Document document = formats::pagesDocument(std::move(page), formats::Hyphenation::Unknown);
  for (reading::Line& line : document.lines) line.page = number;
  for (reading::Block& block : document.blocks) block.page = number;
  document.layout.pages = pages;
  document.layout.images = 1;
  if (!document.text.isEmpty()) document.layout.certainty = certainty;
  return document;
}

Result<Document> scan(const Recogniser& english, reading::FormatId format, const QByteArray& content, int number) {
  const auto page = pagePicture(format, content, number);
  if (!page) return page.error();
  FoundWords found = english.words(*page);
  Document document = documentOf(found, number, page->pages);
  const std::string language = writtenLanguage(QString(document.text).replace(u'\n', u' '));
  if (language == "eng") return document;
  const auto other = Recogniser::load(language, english.tables());
  if (!other) return document;  // its table is not installed: accents are lost, and the certainty tells
  FoundWords better = other->words(*page);
  if (better.certainty < found.certainty) return document;
  return documentOf(std::move(better), number, page->pages);
}

}  // namespace

Result<Document> scanPage(const Recogniser& english, reading::FormatId format, const QByteArray& content, int number) {
  try {
    return scan(english, format, content, number);
  } catch (const std::bad_alloc&) {
    return Error{Fault::TooLarge, u"out of memory"_s};
  } catch (const std::exception&) {
    return Error{Fault::Damaged, u"the recogniser gave up"_s};
  }
}

}  // namespace candor::scanning
