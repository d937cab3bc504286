#include "core/formats/format_samples.h"

#include "support/doc_builder.h"
#include "support/pdf_builder.h"
#include "support/zip_builder.h"

namespace candor::tests {
namespace {

using namespace Qt::StringLiterals;
using reading::FormatId;

const QString Words = u"Built bridges over rivers"_s;
const QByteArray Prose = "Jane Doe\n\nWork\n\nBuilt bridges over rivers\n";
constexpr qsizetype TooManyUnits = 2 * 1024 * 1024 + 1;
constexpr int TooManyEntries = 1001;
constexpr int TooManyPages = 201;
constexpr qsizetype TooManyInflatedBytes = 65 * 1024 * 1024;
constexpr qsizetype TooDeep = 100'000;

QByteArray noise(const QByteArray& mark) { return mark + QByteArray("\x01\x9f(<[{\x00\xff\\", 9).repeated(200); }

QByteArray longProse() { return QByteArray("Built bridges over rivers. ").repeated(TooManyUnits / 27 + 1); }

std::vector<Sample> pdfSamples() {
  PdfBuilder good;
  good.addTextPage("Helvetica", {"Jane Doe", "Work", "Built bridges over rivers"});
  PdfBuilder empty;
  empty.addPage("", {});
  PdfBuilder manyPages;
  for (int i = 0; i < TooManyPages; ++i) manyPages.addPage("", {});
  const QByteArray whole = good.build();
  return {
      {FormatId::Pdf, SampleKind::Good, "one page", whole, {}, Words},
      {FormatId::Pdf, SampleKind::Good, "without its end", whole.first(whole.lastIndexOf("xref")), {}, Words},
      {FormatId::Pdf, SampleKind::Broken, "noise", noise("%PDF-1.7\n"), {Fault::Damaged}},
      {FormatId::Pdf, SampleKind::Broken, "cut off", whole.first(80), {Fault::Damaged}},
      {FormatId::Pdf, SampleKind::Broken, "without words", empty.build(), {Fault::NoText}},
      {FormatId::Pdf, SampleKind::Huge, "too many pages", manyPages.build(), {Fault::TooLarge}},
  };
}

QByteArray docxOf(const QByteArray& body, const QByteArray& prolog = {}) {
  const QByteArray types =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Override PartName=\"/word/document.xml\" "
      "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  const QByteArray relations =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
      "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
      "Target=\"word/document.xml\"/></Relationships>";
  const QByteArray document =
      prolog + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body +
      "</w:body></w:document>";
  return zipOf({{.name = "[Content_Types].xml", .content = types},
                {.name = "_rels/.rels", .content = relations},
                {.name = "word/document.xml", .content = document, .isDeflated = true}});
}

QByteArray wordParagraph(const QByteArray& text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }

const QByteArray DocumentType = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>";

std::vector<ZipEntry> manyEntries(const QByteArray& name, const QByteArray& content) {
  std::vector<ZipEntry> entries{{.name = name, .content = content}};
  for (int i = 0; i < TooManyEntries; ++i) entries.push_back({.name = "word/media/" + QByteArray::number(i)});
  return entries;
}

std::vector<Sample> docxSamples() {
  const QByteArray good = docxOf(wordParagraph("Jane Doe") + wordParagraph("Built bridges over rivers"));
  const auto row = [](SampleKind kind, const char* name, const QByteArray& content, Fault fault) {
    return Sample{FormatId::Docx, kind, name, content, {fault}};
  };
  return {
      {FormatId::Docx, SampleKind::Good, "two paragraphs", good, {}, Words},
      row(SampleKind::Broken, "noise", noise("PK\x03\x04"), Fault::Damaged),
      row(SampleKind::Broken, "cut off", good.first(good.size() / 2), Fault::Damaged),
      row(SampleKind::Broken, "broken XML", docxOf("<w:p><w:r><w:t>Jane</w:p>"), Fault::Damaged),
      row(SampleKind::Broken, "document type", docxOf(wordParagraph("&b;"), DocumentType), Fault::Damaged),
      row(SampleKind::Broken, "without words", docxOf("<w:p/>"), Fault::NoText),
      row(SampleKind::Huge, "too many entries", zipOf(manyEntries("word/document.xml", "<x/>")), Fault::TooLarge),
      row(SampleKind::Huge, "bomb", docxOf(wordParagraph(QByteArray(TooManyInflatedBytes, 'a'))), Fault::TooLarge),
      row(SampleKind::Huge, "too much text", docxOf(wordParagraph(longProse())), Fault::TooLarge),
      row(SampleKind::Huge, "too deep", docxOf(QByteArray("<w:sdt>").repeated(TooDeep)), Fault::TooLarge),
  };
}

QByteArray odtOf(const QByteArray& body, const QByteArray& prolog = {}) {
  const QByteArray content =
      prolog +
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
      "office:version=\"1.2\"><office:body><office:text>" +
      body + "</office:text></office:body></office:document-content>";
  return zipOf(
      {{.name = "mimetype", .content = "application/vnd.oasis.opendocument.text"},
       {.name = "META-INF/manifest.xml",
        .content = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"},
       {.name = "content.xml", .content = content, .isDeflated = true}});
}

std::vector<Sample> odtSamples() {
  const QByteArray good = odtOf("<text:p>Jane Doe</text:p><text:p>Built bridges over rivers</text:p>");
  const auto row = [](SampleKind kind, const char* name, const QByteArray& content, Fault fault) {
    return Sample{FormatId::Odt, kind, name, content, {fault}};
  };
  return {
      {FormatId::Odt, SampleKind::Good, "two paragraphs", good, {}, Words},
      row(SampleKind::Broken, "noise", noise("PK\x03\x04"), Fault::Damaged),
      row(SampleKind::Broken, "cut off", good.first(good.size() / 2), Fault::Damaged),
      row(SampleKind::Broken, "broken XML", odtOf("<text:p>Jane</text:h>"), Fault::Damaged),
      row(SampleKind::Broken, "document type", odtOf("<text:p>&b;</text:p>", DocumentType), Fault::Damaged),
      row(SampleKind::Broken, "without words", odtOf("<text:p/>"), Fault::NoText),
      row(SampleKind::Huge, "too many entries", zipOf(manyEntries("content.xml", "<x/>")), Fault::TooLarge),
      row(SampleKind::Huge, "bomb", odtOf("<text:p>" + QByteArray(TooManyInflatedBytes, 'a')), Fault::TooLarge),
      row(SampleKind::Huge, "too much text", odtOf("<text:p>" + longProse() + "</text:p>"), Fault::TooLarge),
      row(SampleKind::Huge, "too deep", odtOf(QByteArray("<text:section>").repeated(TooDeep)), Fault::TooLarge),
  };
}

std::vector<Sample> rtfSamples() {
  const QByteArray head = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ";
  return {
      {FormatId::Rtf,
       SampleKind::Good,
       "two paragraphs",
       head + "Jane Doe\\par Built bridges over rivers\\par}",
       {},
       Words},
      {FormatId::Rtf, SampleKind::Good, "cut off", head + "Jane Doe\\par Built bridges over rivers", {}, Words},
      {FormatId::Rtf, SampleKind::Broken, "without words", head + "}", {Fault::NoText}},
      {FormatId::Rtf, SampleKind::Huge, "too much text", head + longProse() + "}", {Fault::TooLarge}},
      {FormatId::Rtf, SampleKind::Huge, "too deep", head + QByteArray(TooDeep, '{'), {Fault::TooLarge}},
  };
}

std::vector<Sample> htmlSamples() {
  const QByteArray good = "<!DOCTYPE html><html><body><h1>Jane Doe</h1><p>Built bridges over rivers</body></html>";
  return {
      {FormatId::Html, SampleKind::Good, "a page", good, {}, Words},
      {FormatId::Html, SampleKind::Good, "cut off", good.chopped(14), {}, Words},
      {FormatId::Html, SampleKind::Broken, "without words", "<html><script>var a = 1</script></html>", {Fault::NoText}},
      {FormatId::Html, SampleKind::Huge, "too much text", "<html><p>" + longProse(), {Fault::TooLarge}},
      {FormatId::Html,
       SampleKind::Huge,
       "too deep",
       "<html>" + QByteArray("<div>").repeated(TooDeep) + "x",
       {Fault::TooLarge}},
  };
}

std::vector<Sample> jsonSamples() {
  const QByteArray good =
      R"({"basics":{"name":"Jane Doe"},"work":[{"name":"Acme","summary":"Built bridges over rivers"}]})";
  const QByteArray deep = "{\"basics\":" + QByteArray(TooDeep, '[');
  return {
      {FormatId::JsonResume, SampleKind::Good, "a resume", good, {}, Words},
      {FormatId::JsonResume, SampleKind::Broken, "cut off", good.chopped(10), {Fault::Damaged}},
      {FormatId::JsonResume, SampleKind::Broken, "no object", "[1, 2]", {Fault::Damaged}},
      {FormatId::JsonResume, SampleKind::Broken, "without words", "{\"basics\":{}}", {Fault::NoText}},
      {FormatId::JsonResume,
       SampleKind::Huge,
       "too much text",
       "{\"basics\":{\"summary\":\"" + longProse() + "\"}}",
       {Fault::TooLarge}},
      {FormatId::JsonResume, SampleKind::Huge, "too deep", deep, {Fault::Damaged, Fault::TooLarge}},
  };
}

std::vector<Sample> docSamples() {
  DocBuilder good;
  good.bold("Jane Doe").paragraph("Built bridges over rivers");
  const QByteArray whole = good.build();
  const QByteArray mark("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
  return {
      {FormatId::Doc, SampleKind::Good, "two paragraphs", whole, {}, Words},
      {FormatId::Doc, SampleKind::Broken, "noise", noise(mark), {Fault::Damaged}},
      {FormatId::Doc, SampleKind::Broken, "cut off", whole.first(1600), {Fault::Damaged}},
      {FormatId::Doc, SampleKind::Broken, "without words", DocBuilder().paragraph("").build(), {Fault::NoText}},
      {FormatId::Doc, SampleKind::Broken, "encrypted", DocBuilder(good).encrypted().build(), {Fault::Protected}},
      {FormatId::Doc, SampleKind::Broken, "of 1995", DocBuilder(good).version(0x68).build(), {Fault::UnknownFormat}},
      {FormatId::Doc,
       SampleKind::Huge,
       "too much text",
       DocBuilder().paragraph(longProse()).build(),
       {Fault::TooLarge}},
  };
}

// No bytes are wrong: broken is only what holds nothing.
std::vector<Sample> markdownSamples() {
  return {
      {FormatId::Markdown, SampleKind::Good, "prose", Prose, {}, Words},
      {FormatId::Markdown, SampleKind::Good, "wrong encoding", Prose + "\xff\xfe\xc3", {}, Words},
      {FormatId::Markdown, SampleKind::Broken, "without words", " \n\n\t\n", {Fault::NoText}},
      {FormatId::Markdown, SampleKind::Huge, "too much text", longProse(), {Fault::TooLarge}},
  };
}

}  // namespace

const std::vector<Sample>& formatSamples() {
  static const std::vector<Sample> all = [] {
    std::vector<Sample> gathered;
    for (const auto& samples : {pdfSamples(), docxSamples(), odtSamples(), rtfSamples(), docSamples(), htmlSamples(),
                                jsonSamples(), markdownSamples()})
      gathered.insert(gathered.end(), samples.begin(), samples.end());
    return gathered;
  }();
  return all;
}

}  // namespace candor::tests
