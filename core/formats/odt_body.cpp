#include "formats/odt_body.h"

#include "formats/clean_text.h"
#include "formats/flow_writer.h"
#include "formats/xml_cursor.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

constexpr int DeepestOdtHeading = 10;
constexpr int DeepestOdtItem = 10;
constexpr int MostSpaces = 64;  // of one text:s

enum class OdtTag {
  Other,
  Paragraph,
  Heading,
  Span,
  Link,
  Space,
  Tab,
  Break,
  List,
  Item,
  Section,
  Table,
  Row,
  Cell,
  Box,
  Image,
  Style,
  Header,
  Footer,
  Note,
  Dropped
};

struct OdtTagName {
  QStringView name;
  OdtTag tag;
};

// By local names, which do not clash among the namespaces that hold text.
constexpr std::array OdtTags{
    OdtTagName{u"p", OdtTag::Paragraph},
    OdtTagName{u"h", OdtTag::Heading},
    OdtTagName{u"span", OdtTag::Span},
    OdtTagName{u"a", OdtTag::Link},
    OdtTagName{u"s", OdtTag::Space},
    OdtTagName{u"tab", OdtTag::Tab},
    OdtTagName{u"line-break", OdtTag::Break},
    OdtTagName{u"list", OdtTag::List},
    OdtTagName{u"list-item", OdtTag::Item},
    OdtTagName{u"section", OdtTag::Section},
    OdtTagName{u"table", OdtTag::Table},
    OdtTagName{u"table-row", OdtTag::Row},
    OdtTagName{u"table-cell", OdtTag::Cell},
    OdtTagName{u"text-box", OdtTag::Box},
    OdtTagName{u"custom-shape", OdtTag::Box},
    OdtTagName{u"rect", OdtTag::Box},
    OdtTagName{u"ellipse", OdtTag::Box},
    OdtTagName{u"image", OdtTag::Image},
    OdtTagName{u"style", OdtTag::Style},
    OdtTagName{u"default-style", OdtTag::Style},
    OdtTagName{u"header", OdtTag::Header},
    OdtTagName{u"header-first", OdtTag::Header},
    OdtTagName{u"footer", OdtTag::Footer},
    OdtTagName{u"footer-first", OdtTag::Footer},
    OdtTagName{u"note", OdtTag::Note},
    OdtTagName{u"note-citation", OdtTag::Dropped},
    OdtTagName{u"tracked-changes", OdtTag::Dropped},
    OdtTagName{u"annotation", OdtTag::Dropped},
    OdtTagName{u"ruby-text", OdtTag::Dropped},
    OdtTagName{u"page-number", OdtTag::Dropped},
    OdtTagName{u"page-count", OdtTag::Dropped},
    OdtTagName{u"desc", OdtTag::Dropped},
    OdtTagName{u"title", OdtTag::Dropped},
    OdtTagName{u"forms", OdtTag::Dropped},
    OdtTagName{u"scripts", OdtTag::Dropped},
    OdtTagName{u"list-style", OdtTag::Dropped},
    OdtTagName{u"outline-style", OdtTag::Dropped},
    OdtTagName{u"sequence-decls", OdtTag::Dropped},
    OdtTagName{u"hidden-text", OdtTag::Dropped},
    OdtTagName{u"hidden-paragraph", OdtTag::Dropped},
    OdtTagName{u"covered-table-cell", OdtTag::Dropped},
    OdtTagName{u"header-left", OdtTag::Dropped},
    OdtTagName{u"footer-left", OdtTag::Dropped},
};

OdtTag odtTagOf(const XmlCursor& xml) {
  for (const OdtTagName& known : OdtTags)
    if (known.name == xml.name()) return known.tag;
  return OdtTag::Other;
}

class OdtReader {
 public:
  OdtReader(const QByteArray& bytes, const OdtStyles& styles, const reading::Limits& limits)
      : m_xml(bytes, limits), m_writer(limits), m_headers(limits), m_footers(limits) {
    m_content.styles = styles;
  }

  Result<OdtContent> read() && {
    if (m_xml.nextChild()) readChildren();
    if (m_writer.isFull() || m_headers.isFull() || m_footers.isFull())
      return Error{Fault::TooLarge, u"too much text"_s};
    if (const auto sound = m_xml.check(); !sound) return sound.error();
    m_content.body = std::move(m_writer).finish();
    m_content.headers = std::move(m_headers).finish();
    m_content.footers = std::move(m_footers).finish();
    return std::move(m_content);
  }

 private:
  FlowWriter& writer() { return *m_at; }

  void readChildren() {
    for (;;) {
      if (writer().isFull()) return;
      const XmlCursor::Step step = m_xml.next();
      if (step == XmlCursor::Step::End) return;
      if (step == XmlCursor::Step::Element) readElement();
      if (step == XmlCursor::Step::Text && m_isInParagraph) addText(collapsedText(m_xml.characters()));
    }
  }

  void readElement() {
    switch (odtTagOf(m_xml)) {
      case OdtTag::Paragraph: return readParagraph(0);
      case OdtTag::Heading:
        return readParagraph(std::clamp(m_xml.attribute(u"outline-level").toInt(), 1, DeepestOdtHeading));
      case OdtTag::Span: return readSpan();
      case OdtTag::Link: return readLink();
      case OdtTag::Space: addText(QString(std::clamp(m_xml.attribute(u"c").toInt(), 1, MostSpaces), u' ')); break;
      case OdtTag::Tab: addText(u"\t"_s); break;
      case OdtTag::Break: writer().breakLine(); break;
      case OdtTag::List: return readList();
      case OdtTag::Item: m_isNewItem = true; return readChildren();
      case OdtTag::Section: return readSection();
      case OdtTag::Table: return readTable();
      case OdtTag::Row: writer().nextRow(); return readChildren();
      case OdtTag::Cell: return readCell();
      case OdtTag::Box: return readBox();
      case OdtTag::Image: ++writer().layout().images; break;
      case OdtTag::Style: return m_content.styles.readStyle(m_xml);
      case OdtTag::Header: return readInto(m_headers);
      case OdtTag::Footer: return readInto(m_footers);
      case OdtTag::Note: return readNote();
      case OdtTag::Dropped: break;
      case OdtTag::Other: return readChildren();
    }
    m_xml.skip();
  }

  // The first paragraph of a list's item is the item, its others are paragraphs of their own.
  void readParagraph(int outlineLevel) {
    const OdtStyle style = m_content.styles.style(u"paragraph", m_xml.attribute(u"style-name"));
    const OdtStyle before = std::exchange(m_style, style);
    const bool wasInParagraph = std::exchange(m_isInParagraph, true);
    const int level = outlineLevel > 0 ? outlineLevel : style.headingLevel.value_or(0);
    if (level > 0)
      writer().beginBlock(BlockKind::Heading, level);
    else if (m_listDepth > 0 && std::exchange(m_isNewItem, false))
      writer().beginBlock(BlockKind::ListItem, std::min(m_listDepth, DeepestOdtItem));
    else
      writer().beginBlock(BlockKind::Paragraph);
    readChildren();
    writer().endBlock();
    m_isInParagraph = wasInParagraph;
    m_style = before;
  }

  void readSpan() {
    const OdtStyle before = m_style;
    m_style = m_content.styles.style(u"text", m_xml.attribute(u"style-name")).over(m_style);
    readChildren();
    m_style = before;
  }

  void addText(const QString& text) {
    if (m_style.isHidden.value_or(false)) return;
    writer().addText(text, {.size = m_style.size.value_or(12),
                            .isBold = m_style.isBold.value_or(false),
                            .isCapitals = m_style.isCapitals.value_or(false)});
  }

  void readLink() {
    writer().beginLink(m_xml.attribute(u"href"));
    readChildren();
    writer().endLink();
  }

  void readList() {
    ++m_listDepth;
    if (m_listDepth == 1) writer().endRun();
    readChildren();
    --m_listDepth;
  }

  void readSection() {
    if (m_xml.attribute(u"display") == u"none") return m_xml.skip();
    const OdtStyle style = m_content.styles.style(u"section", m_xml.attribute(u"style-name"));
    writer().layout().columns = std::max(writer().layout().columns, style.columns.value_or(1));
    readChildren();
  }

  void readTable() {
    const int depth = std::exchange(m_listDepth, 0);
    writer().beginTable();
    readChildren();
    writer().endTable();
    m_listDepth = depth;
  }

  void readCell() {
    const bool wasInParagraph = std::exchange(m_isInParagraph, false);
    writer().nextCell();
    readChildren();
    m_isInParagraph = wasInParagraph;
  }

  void readBox() {
    const bool wasInParagraph = std::exchange(m_isInParagraph, false);
    const int depth = std::exchange(m_listDepth, 0);
    writer().beginBox();
    readChildren();
    writer().endBox();
    m_listDepth = depth;
    m_isInParagraph = wasInParagraph;
  }

  // Notes follow the paragraph that cites them, as boxes do, but are none.
  void readNote() {
    readBox();
    --writer().layout().textBoxes;
  }

  void readInto(FlowWriter& other) {
    FlowWriter* before = std::exchange(m_at, &other);
    readChildren();
    m_at = before;
  }

  XmlCursor m_xml;
  FlowWriter m_writer;
  FlowWriter m_headers;
  FlowWriter m_footers;
  FlowWriter* m_at = &m_writer;
  OdtContent m_content;
  OdtStyle m_style;
  bool m_isInParagraph = false;
  bool m_isNewItem = false;
  int m_listDepth = 0;
};

}  // namespace

Result<OdtContent> readOdtContent(const QByteArray& xml, const OdtStyles& styles, const reading::Limits& limits) {
  return OdtReader(xml, styles, limits).read();
}

Result<OdtContent> readOdtStyles(const QByteArray& xml, const reading::Limits& limits) {
  return OdtReader(xml, {}, limits).read();
}

}  // namespace candor::formats
