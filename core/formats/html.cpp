#include "formats/html.h"

#include "formats/clean_text.h"
#include "formats/flow_document.h"
#include "formats/flow_headings.h"
#include "formats/flow_writer.h"
#include "formats/html_elements.h"
#include "formats/html_text.h"

#include <QList>
#include <QString>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

constexpr int DeepestHtmlItem = 10;
constexpr qsizetype LongestTitle = 4096;

QString textOf(const xmlChar* text) { return QString::fromUtf8(reinterpret_cast<const char*>(text)); }

// The attributes of one element, as the parser hands them out.
class Attributes {
 public:
  explicit Attributes(const xmlChar** pairs) : m_pairs(pairs) {}

  [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
  [[nodiscard]] QString value(std::string_view name) const {
    const xmlChar** found = find(name);
    return found && found[1] ? textOf(found[1]) : QString();
  }

 private:
  [[nodiscard]] const xmlChar** find(std::string_view name) const {
    for (const xmlChar** pair = m_pairs; pair && pair[0]; pair += 2)
      if (name == reinterpret_cast<const char*>(pair[0])) return pair;
    return nullptr;
  }

  const xmlChar** m_pairs;
};

QString styleOf(const Attributes& attributes) { return attributes.value("style").toLower().remove(u' '); }

bool isHiddenStyle(const QString& style) {
  return style.contains(u"display:none") || style.contains(u"visibility:hidden") || style.contains(u"font-size:0;");
}

bool isBoldStyle(const QString& style) {
  const qsizetype at = style.indexOf(u"font-weight:");
  if (at < 0) return false;
  const QStringView weight = QStringView(style).mid(at + 12);
  return weight.startsWith(u"bold") || weight.left(3).toInt() >= 600;
}

bool isAddress(const QString& target) {
  return !target.isEmpty() && !target.startsWith(u'#') && !target.startsWith(u"javascript:", Qt::CaseInsensitive) &&
         !target.startsWith(u"data:", Qt::CaseInsensitive);
}

struct Element {
  HtmlMeaning meaning;
  bool isHidden = false;
  bool isBold = false;
  bool isPreformatted = false;
  int headingLevel = 0;
};

// Takes the parser's events; the parser closes what the page left open.
class PageReader {
 public:
  explicit PageReader(const reading::Limits& limits) : m_limits(limits), m_writer(limits) {}

  [[nodiscard]] bool isOver() const { return m_isTooDeep || m_writer.isFull(); }

  void start(std::string_view name, const Attributes& attributes) {
    Element element = m_elements.empty() ? Element{} : m_elements.back();
    element.meaning = htmlMeaning(name);
    const QString style = styleOf(attributes);
    const HtmlKind kind = element.meaning.kind;
    if (kind == HtmlKind::Hidden || kind == HtmlKind::Head || attributes.has("hidden") || isHiddenStyle(style))
      element.isHidden = true;
    if (kind == HtmlKind::Bold || isBoldStyle(style)) element.isBold = true;
    if (kind == HtmlKind::Preformatted) element.isPreformatted = true;
    if (kind == HtmlKind::Heading) element.headingLevel = element.meaning.level;
    m_elements.push_back(element);
    if (int(m_elements.size()) > m_limits.depth) m_isTooDeep = true;
    startMeaning(element, attributes);
  }

  void end() {
    if (m_elements.empty()) return;
    const Element element = m_elements.back();
    m_elements.pop_back();
    if (!element.isHidden) endMeaning(element.meaning.kind);
  }

  void characters(const QString& text) {
    if (m_elements.empty()) return addText(text, {});
    const Element& element = m_elements.back();
    if (element.meaning.kind == HtmlKind::Title && m_title.size() < LongestTitle) m_title += text;
    if (!element.isHidden) addText(text, element);
  }

  Result<reading::Document> finish() {
    if (m_writer.isFull()) return Error{Fault::TooLarge, u"too much text"_s};
    if (m_isTooDeep) return Error{Fault::TooLarge, u"nested too deeply"_s};
    Flow flow = std::move(m_writer).finish();
    flow.blocks = withStructureFromLooks(std::move(flow.blocks));
    auto document = flowDocument(std::move(flow), m_limits);
    if (!document) return document;
    document->title = cleanName(m_title);
    document->author = m_author;
    document->language = m_language;
    return document;
  }

 private:
  void startMeaning(const Element& element, const Attributes& attributes) {
    if (element.meaning.kind == HtmlKind::Meta) return takeMeta(attributes);
    if (element.meaning.kind == HtmlKind::Root) m_language = cleanName(attributes.value("lang"));
    if (element.isHidden) return;
    switch (element.meaning.kind) {
      case HtmlKind::Block:
      case HtmlKind::Heading:
      case HtmlKind::Preformatted: m_writer.endBlock(); break;
      case HtmlKind::List:
        m_writer.endBlock();
        if (++m_listDepth == 1) m_writer.endRun();
        break;
      case HtmlKind::Item:
        m_writer.endBlock();
        m_isNewItem = true;
        break;
      case HtmlKind::Table: m_writer.beginTable(); break;
      case HtmlKind::Row: m_writer.nextRow(); break;
      case HtmlKind::Cell: m_writer.nextCell(); break;
      case HtmlKind::Break: m_writer.breakLine(); break;
      case HtmlKind::Image: ++m_writer.layout().images; break;
      case HtmlKind::Link:
        if (const QString target = attributes.value("href"); isAddress(target)) m_writer.beginLink(target);
        break;
      case HtmlKind::Inline:
      case HtmlKind::Bold:
      case HtmlKind::Title:
      case HtmlKind::Hidden:
      case HtmlKind::Head:
      case HtmlKind::Root:
      case HtmlKind::Meta: break;
    }
  }

  void endMeaning(HtmlKind kind) {
    switch (kind) {
      case HtmlKind::Block:
      case HtmlKind::Heading:
      case HtmlKind::Preformatted: m_writer.endBlock(); break;
      case HtmlKind::Item:
        m_writer.endBlock();
        m_isNewItem = false;
        break;
      case HtmlKind::List:
        m_writer.endBlock();
        m_listDepth = std::max(m_listDepth - 1, 0);
        break;
      case HtmlKind::Table: m_writer.endTable(); break;
      case HtmlKind::Link: m_writer.endLink(); break;
      case HtmlKind::Inline:
      case HtmlKind::Row:
      case HtmlKind::Cell:
      case HtmlKind::Break:
      case HtmlKind::Bold:
      case HtmlKind::Image:
      case HtmlKind::Title:
      case HtmlKind::Hidden:
      case HtmlKind::Head:
      case HtmlKind::Root:
      case HtmlKind::Meta: break;
    }
  }

  void takeMeta(const Attributes& attributes) {
    if (attributes.value("name").compare(u"author", Qt::CaseInsensitive) == 0)
      m_author = cleanName(attributes.value("content"));
  }

  void addText(const QString& text, const Element& element) {
    const FlowLook look{.isBold = element.isBold};
    if (element.isPreformatted) return addLines(text, element);
    const QString collapsed = collapsedText(text);
    if (collapsed.trimmed().isEmpty() && !m_writer.hasOpenText()) return;
    openBlock(element);
    m_writer.addText(collapsed, look);
  }

  void addLines(const QString& text, const Element& element) {
    const FlowLook look{.isBold = element.isBold};
    bool isFirst = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
      if (!std::exchange(isFirst, false)) m_writer.breakLine();
      if (line.trimmed().isEmpty() && !m_writer.hasOpenText()) continue;
      openBlock(element);
      m_writer.addText(line, look);
    }
  }

  // Text says what a block is, as the element that tells it may hold others before any text.
  void openBlock(const Element& element) {
    if (m_writer.hasOpenText()) return;
    if (element.headingLevel > 0)
      m_writer.changeBlock(BlockKind::Heading, element.headingLevel);
    else if (std::exchange(m_isNewItem, false))
      m_writer.changeBlock(BlockKind::ListItem, std::clamp(m_listDepth, 1, DeepestHtmlItem));
    else
      m_writer.changeBlock(BlockKind::Paragraph);
  }

  const reading::Limits& m_limits;
  FlowWriter m_writer;
  std::vector<Element> m_elements;
  QString m_title;
  QString m_author;
  QString m_language;
  int m_listDepth = 0;
  bool m_isNewItem = false;
  bool m_isTooDeep = false;
};

// What the parser calls, with itself as context, so that it can be stopped.
PageReader& readerOf(void* context) {
  return *static_cast<PageReader*>(static_cast<htmlParserCtxtPtr>(context)->_private);
}

void stopWhenOver(void* context) {
  if (readerOf(context).isOver()) xmlStopParser(static_cast<htmlParserCtxtPtr>(context));
}

void onStart(void* context, const xmlChar* name, const xmlChar** attributes) {
  if (readerOf(context).isOver()) return;
  readerOf(context).start(reinterpret_cast<const char*>(name), Attributes(attributes));
  stopWhenOver(context);
}

void onEnd(void* context, const xmlChar*) { readerOf(context).end(); }

void onCharacters(void* context, const xmlChar* text, int length) {
  if (readerOf(context).isOver()) return;
  readerOf(context).characters(QString::fromUtf8(reinterpret_cast<const char*>(text), length));
  stopWhenOver(context);
}

struct FreeParser {
  void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

Result<reading::Document> readHtml(const QByteArray& content, const reading::Limits& limits) {
  const QByteArray utf8 = decodeHtml(content).replace(QChar(u'\0'), QChar(u' ')).toUtf8();
  if (utf8.trimmed().isEmpty()) return Error{Fault::NoText, {}};
  const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
      htmlCreateMemoryParserCtxt(utf8.constData(), int(utf8.size())));
  if (!parser) return Error{Fault::Internal, u"no HTML parser"_s};
  htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
  parser->input->encoding = xmlStrdup(reinterpret_cast<const xmlChar*>("UTF-8"));  // so that no meta element counts

  PageReader reader(limits);
  *parser->sax = {};
  parser->sax->startElement = onStart;
  parser->sax->endElement = onEnd;
  parser->sax->characters = onCharacters;
  parser->sax->ignorableWhitespace = onCharacters;
  parser->userData = parser.get();
  parser->_private = &reader;
  htmlParseDocument(parser.get());
  return reader.finish();
}

}  // namespace candor::formats
