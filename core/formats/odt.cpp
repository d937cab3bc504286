#include "formats/odt.h"

#include "formats/clean_text.h"
#include "formats/flow_document.h"
#include "formats/flow_headings.h"
#include "formats/flow_running.h"
#include "formats/odt_body.h"
#include "formats/xml_cursor.h"
#include "formats/zip_archive.h"

#include <QString>

#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

struct OdtAbout {
  QString title = {};
  QString author = {};
  QString firstAuthor = {};
  QString language = {};
  int pages = 1;
};

void readAbout(XmlCursor& xml, OdtAbout& about) {
  while (xml.nextChild()) {
    const QString name = xml.name().toString();
    if (name == u"meta") {
      readAbout(xml, about);
      continue;
    }
    if (name == u"document-statistic") about.pages = xml.attribute(u"page-count").toInt();
    const QString value = cleanName(xml.text());
    if (name == u"title") about.title = value;
    if (name == u"creator") about.author = value;
    if (name == u"initial-creator") about.firstAuthor = value;
    if (name == u"language") about.language = value;
  }
}

// A broken part tells nothing, as the text does not depend on it.
OdtAbout aboutIn(ZipArchive& zip, const reading::Limits& limits) {
  OdtAbout about;
  const auto part = zip.part(u"meta.xml"_s);
  if (!part) return about;
  XmlCursor xml(*part, limits);
  if (xml.nextChild()) readAbout(xml, about);
  return about;
}

// Of an encrypted file only the list of its parts can be read.
bool isEncrypted(ZipArchive& zip) {
  const auto manifest = zip.part(u"META-INF/manifest.xml"_s);
  return manifest && manifest->contains("encryption-data");
}

Result<OdtContent> stylesIn(ZipArchive& zip, const reading::Limits& limits) {
  if (!zip.contains(u"styles.xml"_s)) return OdtContent();
  const auto part = zip.part(u"styles.xml"_s);
  if (!part) return part.error();
  return readOdtStyles(*part, limits);
}

}  // namespace

Result<reading::Document> readOdt(const QByteArray& content, const reading::Limits& limits) {
  auto zip = ZipArchive::open(content, limits);
  if (!zip) return zip.error();
  if (isEncrypted(*zip)) return Error{Fault::Protected, u"an encrypted document"_s};
  auto common = stylesIn(*zip, limits);
  if (!common) return common.error();
  const auto part = zip->part(u"content.xml"_s);
  if (!part) return part.error();
  auto read = readOdtContent(*part, common->styles, limits);
  if (!read) return read.error();

  const OdtAbout about = aboutIn(*zip, limits);
  Flow flow{.blocks = {}, .layout = read->body.layout};
  flow.blocks = concatenated({withRunning({}, std::move(common->headers.blocks), BlockKind::PageHeader),
                              std::move(read->body.blocks),
                              withRunning({}, std::move(common->footers.blocks), BlockKind::PageFooter)});
  flow.blocks = withStructureFromLooks(std::move(flow.blocks));
  flow.layout.pages = about.pages;
  flow.layout.images += common->headers.layout.images + common->footers.layout.images;
  auto document = flowDocument(std::move(flow), limits);
  if (!document) return document;
  document->title = about.title;
  document->author = about.author.isEmpty() ? about.firstAuthor : about.author;
  document->language = about.language;
  return document;
}

}  // namespace candor::formats
