#include "formats/docx_body.h"

#include "formats/docx_fields.h"
#include "formats/docx_tags.h"
#include "formats/field_instruction.h"
#include "formats/flow_writer.h"
#include "formats/xml_cursor.h"

#include <QSizeF>
#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

constexpr int LongestStyledHeading = 200;  // longer ones are paragraphs in a wrong style

constexpr double UnitsOfPoint = 12'700;
constexpr double LargestSide = 10'000;

// How large a drawing is shown, in points.
QSizeF extentOf(const XmlCursor& xml) {
  const auto side = [&xml](QStringView name) {
    return std::clamp(xml.attribute(name).toDouble() / UnitsOfPoint, 0.0, LargestSide);
  };
  return {side(u"cx"), side(u"cy")};
}

class PartReader {
 public:
  PartReader(const DocxPart& part, const reading::Limits& limits)
      : m_xml(part.xml, limits), m_part(part), m_writer(limits) {}

  Result<DocxContent> read() && {
    if (m_xml.nextChild()) readChildren();
    if (m_writer.isFull()) return Error{Fault::TooLarge, u"too much text"_s};
    if (const auto sound = m_xml.check(); !sound) return sound.error();
    m_content.flow = std::move(m_writer).finish();
    return std::move(m_content);
  }

 private:
  void readChildren() {
    while (!m_writer.isFull() && m_xml.nextChild()) readElement();
  }

  void readElement() {
    switch (docxTagOf(m_xml)) {
      case DocxTag::Paragraph: return readParagraph();
      case DocxTag::Run: return readRun();
      case DocxTag::Text: return addText(m_xml.text());
      case DocxTag::Tab: addText(u"\t"_s); break;
      case DocxTag::Hyphen: addText(u"-"_s); break;
      case DocxTag::Break: breakLine(); break;
      case DocxTag::Symbol: addSymbol(); break;
      case DocxTag::Link: return readLink(targetOf(m_xml.attribute(u"id")));
      case DocxTag::SimpleField: return readSimpleField();
      case DocxTag::FieldMark: readFieldMark(); break;
      case DocxTag::Instruction: return m_fields.addInstruction(m_xml.text());
      case DocxTag::Table: return readTable();
      case DocxTag::Row: m_writer.nextRow(); return readChildren();
      case DocxTag::Cell: m_writer.nextCell(); return readChildren();
      case DocxTag::Box: return readBox();
      case DocxTag::Alternatives: return readAlternatives();
      case DocxTag::Picture: addPicture(); break;
      case DocxTag::Extent: m_extent = extentOf(m_xml); break;
      case DocxTag::Section: m_content.sections.push_back(readSection(m_xml)); return;
      case DocxTag::PageTurn: ++m_content.pages; break;
      case DocxTag::Note: return readNote();
      case DocxTag::Dropped: break;
      case DocxTag::Other: return readChildren();
    }
    m_xml.skip();
  }

  // A drawing says its extent before its picture.
  void addPicture() {
    reading::Layout& layout = m_writer.layout();
    ++layout.images;
    if (layout.pictures.size() < std::size_t(reading::MostPictures))
      layout.pictures.push_back({.page = m_content.pages - 1, .size = m_extent, .pixels = {}});
    m_extent = {};
  }

  // Properties come first; a paragraph within a box within this one brings its own.
  void readParagraph() {
    const DocxLook lookBefore = std::exchange(m_paragraphLook, m_part.styles.paragraph({}).look);
    m_writer.beginBlock(BlockKind::Paragraph);
    while (!m_writer.isFull() && m_xml.nextChild()) {
      if (m_xml.name() == u"pPr")
        applyProperties(readParagraphProperties(m_xml));
      else
        readElement();
    }
    m_writer.endBlock();
    m_paragraphLook = lookBefore;
  }

  void applyProperties(const DocxParagraphProperties& properties) {
    const DocxStyle& style = m_part.styles.paragraph(properties.style);
    m_paragraphLook = style.look;
    if (properties.section) m_content.sections.push_back(*properties.section);
    const int heading = properties.own.headingLevel.value_or(style.headingLevel.value_or(0));
    const int item = properties.own.listLevel.value_or(style.listLevel.value_or(0));
    if (heading > 0)
      m_writer.changeBlock(BlockKind::Heading, heading);
    else if (item > 0)
      m_writer.changeBlock(BlockKind::ListItem, item);
  }

  void readRun() {
    const std::optional<DocxLook> before = std::exchange(m_runLook, m_paragraphLook);
    while (!m_writer.isFull() && m_xml.nextChild()) {
      if (m_xml.name() == u"rPr" && !m_xml.space().endsWith(u"math")) {
        const DocxRunProperties own = readRunProperties(m_xml);
        m_runLook = own.look.over(m_part.styles.character(own.style)).over(m_paragraphLook);
      } else {
        readElement();
      }
    }
    m_runLook = before;
  }

  void addText(const QString& text) {
    const DocxLook& look = m_runLook ? *m_runLook : m_paragraphLook;
    if (!look.isHidden.value_or(false) && !m_fields.isHidden()) m_writer.addText(text, look.flowLook());
  }

  void breakLine() {
    if (!m_fields.isHidden()) m_writer.breakLine();
  }

  // Codes of symbol fonts stand in the private area, or below it without the font's offset.
  void addSymbol() {
    bool isNumber = false;
    const uint code = m_xml.attribute(u"char").toUInt(&isNumber, 16);
    if (!isNumber || code == 0 || code > 0xffff) return;
    addText(QString(QChar(char16_t(code < 0x100 ? code + 0xf000 : code))));
  }

  QString targetOf(const QString& id) const {
    const DocxRelation relation = m_part.relations.value(id);
    return relation.isOutside ? relation.target : QString();
  }

  void readLink(const QString& target) {
    m_writer.beginLink(target);
    readChildren();
    m_writer.endLink();
  }

  void readSimpleField() {
    const QString instruction = m_xml.attribute(u"instr");
    if (isPageNumber(instruction)) return m_xml.skip();
    readLink(linkOfInstruction(instruction));
  }

  void readFieldMark() {
    const QString kind = m_xml.attribute(u"fldCharType");
    if (kind == u"begin") m_fields.begin();
    if (kind == u"separate")
      if (const QString target = m_fields.separate(); !target.isEmpty()) m_writer.beginLink(target);
    if (kind == u"end" && m_fields.end() == DocxFields::Ended::Link) m_writer.endLink();
  }

  void readTable() {
    m_writer.beginTable();
    readChildren();
    m_writer.endTable();
  }

  void readBox() {
    m_writer.beginBox();
    DocxFields outer = std::exchange(m_fields, {});
    readChildren();
    m_fields = std::move(outer);
    m_writer.endBox();
  }

  // The same content in a newer and an older form: the first one is enough.
  void readAlternatives() {
    bool hasChosen = false;
    while (!m_writer.isFull() && m_xml.nextChild()) {
      if (std::exchange(hasChosen, true))
        m_xml.skip();
      else
        readChildren();
    }
  }

  // Separators between text and notes are notes of a special kind.
  void readNote() {
    const QString kind = m_xml.attribute(u"type");
    if (kind.isEmpty() || kind == u"normal") return readChildren();
    m_xml.skip();
  }

  XmlCursor m_xml;
  const DocxPart& m_part;
  FlowWriter m_writer;
  DocxContent m_content;
  DocxFields m_fields;
  DocxLook m_paragraphLook;
  std::optional<DocxLook> m_runLook;
  QSizeF m_extent;  // of the drawing whose picture comes next
};

void demoteLongHeadings(std::vector<FlowBlock>& blocks) {
  for (FlowBlock& block : blocks)
    if (block.kind == BlockKind::Heading && block.lines.front().text.size() > LongestStyledHeading) {
      block.kind = BlockKind::Paragraph;
      block.level = 0;
    }
}

}  // namespace

Result<DocxContent> readDocxPart(const DocxPart& part, const reading::Limits& limits) {
  auto content = PartReader(part, limits).read();
  if (content) demoteLongHeadings(content->flow.blocks);
  return content;
}

}  // namespace candor::formats
