#include "formats/markdown.h"

#include "formats/flow_document.h"
#include "formats/flow_headings.h"
#include "formats/flow_writer.h"
#include "formats/front_matter.h"
#include "formats/html_text.h"
#include "reading/text_encoding.h"

#include <QList>
#include <QString>

#include <md4c.h>

#include <algorithm>
#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;
using reading::BlockKind;

constexpr int DeepestMarkdownItem = 10;
constexpr qsizetype WrappedLength = 50;  // a longer line was broken for want of room, a shorter one on purpose
constexpr int GoOn = 0;
constexpr int Stop = -1;  // the parser goes on after positive values

QString textOf(const MD_ATTRIBUTE& attribute) {
  QString text;
  for (qsizetype part = 0; attribute.size > 0 && attribute.substr_offsets[part] < attribute.size; ++part) {
    const MD_OFFSET start = attribute.substr_offsets[part];
    const MD_OFFSET end = attribute.substr_offsets[part + 1];
    const QString piece = QString::fromUtf8(attribute.text + start, qsizetype(end - start));
    text += attribute.substr_types[part] == MD_TEXT_ENTITY ? entityText(piece) : piece;
  }
  return text;
}

// Takes the parser's events. Each method tells whether to go on.
class MarkdownReader {
 public:
  explicit MarkdownReader(const reading::Limits& limits) : m_limits(limits), m_writer(limits) {}

  int startBlock(MD_BLOCKTYPE type, void* detail) {
    if (++m_depth > m_limits.depth) return Stop;
    switch (type) {
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        m_writer.endBlock();
        if (++m_listDepth == 1) m_writer.endRun();
        break;
      case MD_BLOCK_LI:
        m_writer.beginBlock(BlockKind::ListItem, std::min(m_listDepth, DeepestMarkdownItem));
        m_isNewItem = true;
        break;
      case MD_BLOCK_H:
        m_writer.beginBlock(BlockKind::Heading, int(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
        break;
      case MD_BLOCK_P: beginParagraph(); break;
      case MD_BLOCK_CODE:
      case MD_BLOCK_HTML:
        beginParagraph();
        m_isRaw = true;
        break;
      case MD_BLOCK_TABLE: m_writer.beginTable(); break;
      case MD_BLOCK_TR: m_writer.nextRow(); break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD: m_writer.nextCell(); break;
      case MD_BLOCK_DOC:
      case MD_BLOCK_QUOTE:
      case MD_BLOCK_HR:
      case MD_BLOCK_THEAD:
      case MD_BLOCK_TBODY: break;
    }
    m_lineStart = 0;
    return goOn();
  }

  int endBlock(MD_BLOCKTYPE type) {
    --m_depth;
    switch (type) {
      case MD_BLOCK_UL:
      case MD_BLOCK_OL: --m_listDepth; break;
      case MD_BLOCK_TABLE: m_writer.endTable(); break;
      case MD_BLOCK_CODE: addLines(std::exchange(m_raw, {})); break;
      case MD_BLOCK_HTML: addLines(withoutTags(std::exchange(m_raw, {}))); break;
      default: break;
    }
    if (type != MD_BLOCK_TH && type != MD_BLOCK_TD && type != MD_BLOCK_TR) m_writer.endBlock();
    return goOn();
  }

  int startSpan(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_STRONG) ++m_boldDepth;
    if (type == MD_SPAN_IMG) {
      ++m_writer.layout().images;
      ++m_imageDepth;
    }
    if (type == MD_SPAN_A) m_writer.beginLink(textOf(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
    return goOn();
  }

  int endSpan(MD_SPANTYPE type) {
    if (type == MD_SPAN_STRONG) --m_boldDepth;
    if (type == MD_SPAN_IMG) --m_imageDepth;
    if (type == MD_SPAN_A) m_writer.endLink();
    return goOn();
  }

  int text(MD_TEXTTYPE type, const QString& text) {
    if (m_imageDepth > 0) return GoOn;
    switch (type) {
      case MD_TEXT_NULLCHAR: break;
      case MD_TEXT_BR: breakLine(); break;
      case MD_TEXT_SOFTBR:
        if (m_lineStart < WrappedLength)
          breakLine();
        else
          add(u" "_s);
        m_lineStart = 0;
        break;
      case MD_TEXT_ENTITY: add(entityText(text)); break;
      case MD_TEXT_HTML: addHtml(text); break;
      case MD_TEXT_CODE:
        if (m_isRaw)
          m_raw += text;
        else
          add(text);
        break;
      case MD_TEXT_NORMAL:
      case MD_TEXT_LATEXMATH: add(text); break;
    }
    return goOn();
  }

  Result<reading::Document> finish(const FrontMatter& matter) && {
    Flow flow = std::move(m_writer).finish();
    flow.blocks = withStructureFromLooks(std::move(flow.blocks));
    auto document = flowDocument(std::move(flow), m_limits);
    if (!document) return document;
    document->title = matter.title;
    document->author = matter.author;
    document->language = matter.language;
    return document;
  }

 private:
  [[nodiscard]] int goOn() const { return m_writer.isFull() ? Stop : GoOn; }

  // The first paragraph of an item is the item.
  void beginParagraph() {
    if (!std::exchange(m_isNewItem, false)) m_writer.beginBlock(BlockKind::Paragraph);
  }

  void add(const QString& text) {
    m_lineStart += text.size();
    m_isNewItem = false;
    m_writer.addText(text, {.isBold = m_boldDepth > 0});
  }

  void breakLine() {
    m_writer.breakLine();
    m_lineStart = 0;
  }

  void addLines(const QString& text) {
    m_isRaw = false;
    for (const QString& line : text.split(u'\n')) {
      add(line);
      breakLine();
    }
  }

  void addHtml(const QString& html) {
    if (m_isRaw)
      m_raw += html;
    else if (html.startsWith(u"<br", Qt::CaseInsensitive))
      breakLine();
  }

  const reading::Limits& m_limits;
  FlowWriter m_writer;
  QString m_raw;  // of a block of code or HTML
  int m_depth = 0;
  int m_listDepth = 0;
  int m_boldDepth = 0;
  int m_imageDepth = 0;
  qsizetype m_lineStart = 0;
  bool m_isNewItem = false;
  bool m_isRaw = false;
};

MarkdownReader& readerOfMarkdown(void* context) { return *static_cast<MarkdownReader*>(context); }

}  // namespace

Result<reading::Document> readMarkdown(const QByteArray& content, const reading::Limits& limits) {
  const QString decoded = reading::decodeText(content);
  if (decoded.size() > limits.textUnits) return Error{Fault::TooLarge, u"%1 characters"_s.arg(decoded.size())};
  const FrontMatter matter = frontMatter(decoded);
  const QByteArray utf8 = QStringView(decoded).mid(matter.length).toUtf8();

  const MD_PARSER parser{
      .abi_version = 0,
      .flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS,
      .enter_block = [](MD_BLOCKTYPE type, void* detail,
                        void* reader) { return readerOfMarkdown(reader).startBlock(type, detail); },
      .leave_block = [](MD_BLOCKTYPE type, void*, void* reader) { return readerOfMarkdown(reader).endBlock(type); },
      .enter_span = [](MD_SPANTYPE type, void* detail,
                       void* reader) { return readerOfMarkdown(reader).startSpan(type, detail); },
      .leave_span = [](MD_SPANTYPE type, void*, void* reader) { return readerOfMarkdown(reader).endSpan(type); },
      .text =
          [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
            return readerOfMarkdown(reader).text(type, QString::fromUtf8(text, qsizetype(size)));
          },
      .debug_log = nullptr,
      .syntax = nullptr};
  MarkdownReader reader(limits);
  if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &reader) != GoOn)
    return Error{Fault::TooLarge, u"too much text or nested too deeply"_s};
  return std::move(reader).finish(matter);
}

}  // namespace candor::formats
