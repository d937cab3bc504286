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

constexpr int DeepestHeading = 10;
constexpr int DeepestItem = 10;
constexpr int MostSpaces = 64;  // of one text:s

enum class Tag {
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

struct TagName {
  QStringView name;
  Tag tag;
};

// By local names, which do not clash among the namespaces that hold text.
constexpr std::array Tags{
    TagName{u"p", Tag::Paragraph},
    TagName{u"h", Tag::Heading},
    TagName{u"span", Tag::Span},
    TagName{u"a", Tag::Link},
    TagName{u"s", Tag::Space},
    TagName{u"tab", Tag::Tab},
    TagName{u"line-break", Tag::Break},
    TagName{u"list", Tag::List},
    TagName{u"list-item", Tag::Item},
    TagName{u"section", Tag::Section},
    TagName{u"table", Tag::Table},
    TagName{u"table-row", Tag::Row},
    TagName{u"table-cell", Tag::Cell},
    TagName{u"text-box", Tag::Box},
    TagName{u"custom-shape", Tag::Box},
    TagName{u"rect", Tag::Box},
    TagName{u"ellipse", Tag::Box},
    TagName{u"image", Tag::Image},
    TagName{u"style", Tag::Style},
    TagName{u"default-style", Tag::Style},
    TagName{u"header", Tag::Header},
    TagName{u"header-first", Tag::Header},
    TagName{u"footer", Tag::Footer},
    TagName{u"footer-first", Tag::Footer},
    TagName{u"note", Tag::Note},
    TagName{u"note-citation", Tag::Dropped},
    TagName{u"tracked-changes", Tag::Dropped},
    TagName{u"annotation", Tag::Dropped},
    TagName{u"ruby-text", Tag::Dropped},
    TagName{u"page-number", Tag::Dropped},
    TagName{u"page-count", Tag::Dropped},
    TagName{u"desc", Tag::Dropped},
    TagName{u"title", Tag::Dropped},
    TagName{u"forms", Tag::Dropped},
    TagName{u"scripts", Tag::Dropped},
    TagName{u"list-style", Tag::Dropped},
    TagName{u"outline-style", Tag::Dropped},
    TagName{u"sequence-decls", Tag::Dropped},
    TagName{u"hidden-text", Tag::Dropped},
    TagName{u"hidden-paragraph", Tag::Dropped},
    TagName{u"covered-table-cell", Tag::Dropped},
    TagName{u"header-left", Tag::Dropped},
    TagName{u"footer-left", Tag::Dropped},
};

Tag tagOf(const XmlCursor& xml) {
  for (const TagName& known : Tags)
    if (known.name == xml.name()) return known.tag;
  return Tag::Other;
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
    switch (tagOf(m_xml)) {
      case Tag::Paragraph: return readParagraph(0);
      case Tag::Heading: return readParagraph(std::clamp(m_xml.attribute(u"outline-level").toInt(), 1, DeepestHeading));
      case Tag::Span: return readSpan();
      case Tag::Link: return readLink();
      case Tag::Space: addText(QString(std::clamp(m_xml.attribute(u"c").toInt(), 1, MostSpaces), u' ')); break;
      case Tag::Tab: addText(u"\t"_s); break;
      case Tag::Break: writer().breakLine(); break;
      case Tag::List: return readList();
      case Tag::Item: m_isNewItem = true; return readChildren();
      case Tag::Section: return readSection();
      case Tag::Table: return readTable();
      case Tag::Row: writer().nextRow(); return readChildren();
      case Tag::Cell: return readCell();
      case Tag::Box: return readBox();
      case Tag::Image: ++writer().layout().images; break;
      case Tag::Style: return m_content.styles.readStyle(m_xml);
      case Tag::Header: return readInto(m_headers);
      case Tag::Footer: return readInto(m_footers);
      case Tag::Note: return readNote();
      case Tag::Dropped: break;
      case Tag::Other: return readChildren();
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
      writer().beginBlock(BlockKind::ListItem, std::min(m_listDepth, DeepestItem));
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
