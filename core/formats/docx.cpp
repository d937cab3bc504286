#include "formats/docx.h"

#include "formats/clean_text.h"
#include "formats/docx_body.h"
#include "formats/docx_package.h"
#include "formats/docx_styles.h"
#include "formats/flow_document.h"
#include "formats/flow_headings.h"
#include "formats/flow_running.h"
#include "formats/xml_cursor.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

struct About {
  QString title = {};
  QString author = {};
  QString language = {};
  int pages = 1;
};

// Fills what a properties part tells; a broken one tells nothing, as the text does not depend on it.
About withProperties(About about, const Result<QByteArray>& part, const reading::Limits& limits) {
  if (!part || part->isEmpty()) return about;
  XmlCursor xml(*part, limits);
  if (!xml.nextChild()) return about;
  while (xml.nextChild()) {
    const QString name = xml.name().toString();
    const QString value = cleanName(xml.text());
    if (name == u"title") about.title = value;
    if (name == u"creator") about.author = value;
    if (name == u"language" && !value.isEmpty()) about.language = value;
    if (name == u"Pages") about.pages = value.toInt();
  }
  return about;
}

class DocxReader {
 public:
  DocxReader(DocxPackage package, const reading::Limits& limits) : m_package(std::move(package)), m_limits(limits) {}

  Result<reading::Document> read() && {
    auto styles = m_package.partOfType(u"styles").and_then(
        [this](const QByteArray& part) { return DocxStyles::read(part, m_limits); });
    if (!styles) return styles.error();
    m_styles = *std::move(styles);
    auto body = readPart(m_package.mainPart());
    if (!body) return body.error();
    auto gathered = gather(*std::move(body));
    if (!gathered) return gathered.error();
    return finish(*std::move(gathered));
  }

 private:
  Result<DocxContent> readPart(const QString& name) {
    const auto relations = m_package.relations(name);
    if (!relations) return relations.error();
    const auto bytes = m_package.part(name);
    if (!bytes) return bytes.error();
    return readDocxPart({.xml = *bytes, .relations = *relations, .styles = m_styles}, m_limits);
  }

  // Headers, body, notes, footers as one flow.
  Result<DocxContent> gather(DocxContent body) {
    auto headers = readRunning(body.sections, BlockKind::PageHeader);
    if (!headers) return headers.error();
    auto notes = readNotes();
    if (!notes) return notes.error();
    auto footers = readRunning(body.sections, BlockKind::PageFooter);
    if (!footers) return footers.error();
    body.flow.blocks =
        concatenated({*std::move(headers), std::move(body.flow.blocks), *std::move(notes), *std::move(footers)});
    body.flow.layout.images += m_images;
    std::vector<reading::Picture>& pictures = body.flow.layout.pictures;
    pictures.insert(pictures.begin(), m_pictures.begin(), m_pictures.end());
    body.flow.layout.textBoxes += m_textBoxes;
    for (const DocxSection& section : body.sections)
      body.flow.layout.columns = std::max(body.flow.layout.columns, section.columns);
    return body;
  }

  // Every header or footer that some page shows, each text once.
  Result<std::vector<FlowBlock>> readRunning(const std::vector<DocxSection>& sections, BlockKind kind) {
    std::vector<FlowBlock> blocks;
    QStringList partsRead;
    const auto relations = m_package.relations(m_package.mainPart());
    if (!relations) return relations.error();
    for (const DocxSection& section : sections)
      for (const DocxRunning& running : section.running) {
        const QString part = relations->value(running.relation).target;
        const bool isShown = running.pages != u"first" || section.hasOwnFirstPage;
        const bool isWanted = running.isHeader == (kind == BlockKind::PageHeader);
        if (!isShown || !isWanted || part.isEmpty() || partsRead.contains(part)) continue;
        partsRead += part;
        auto content = readPart(part);
        if (!content) return content.error();
        m_images += content->flow.layout.images;
        const std::vector<reading::Picture>& pictures = content->flow.layout.pictures;
        m_pictures.insert(m_pictures.end(), pictures.begin(), pictures.end());
        m_textBoxes += content->flow.layout.textBoxes;
        blocks = withRunning(std::move(blocks), std::move(content->flow.blocks), kind);
      }
    return blocks;
  }

  Result<std::vector<FlowBlock>> readNotes() {
    std::vector<FlowBlock> blocks;
    for (const QStringView type : {QStringView(u"footnotes"), QStringView(u"endnotes")}) {
      const auto bytes = m_package.partOfType(type);
      if (!bytes) return bytes.error();
      if (bytes->isEmpty()) continue;
      const DocxRelations none;
      auto content = readDocxPart({.xml = *bytes, .relations = none, .styles = m_styles}, m_limits);
      if (!content) return content.error();
      blocks = concatenated({std::move(blocks), std::move(content->flow.blocks)});
    }
    return blocks;
  }

  Result<reading::Document> finish(DocxContent content) {
    About about{.language = m_styles.language()};
    about = withProperties(std::move(about), m_package.packagePartOfType(u"core-properties"), m_limits);
    about = withProperties(std::move(about), m_package.packagePartOfType(u"extended-properties"), m_limits);
    content.flow.blocks = withStructureFromLooks(std::move(content.flow.blocks));
    content.flow.layout.pages = std::max(content.pages, about.pages);
    auto document = flowDocument(std::move(content.flow), m_limits);
    if (!document) return document;
    document->title = about.title;
    document->author = about.author;
    document->language = about.language;
    return document;
  }

  DocxPackage m_package;
  const reading::Limits& m_limits;
  DocxStyles m_styles;
  int m_images = 0;                          // of headers and footers
  std::vector<reading::Picture> m_pictures;  // the same
  int m_textBoxes = 0;
};

}  // namespace

Result<reading::Document> readDocx(const QByteArray& content, const reading::Limits& limits) {
  auto package = DocxPackage::open(content, limits);
  if (!package) return package.error();
  return DocxReader(*std::move(package), limits).read();
}

}  // namespace candor::formats
