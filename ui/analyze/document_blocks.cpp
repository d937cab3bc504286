#include "analyze/document_blocks.h"

#include "report/paragraphs.h"
#include "report/shown.h"

#include <utility>
#include <vector>

namespace candor::analyze {

namespace {

using widgets::DocumentBlock;
using widgets::DocumentPart;

constexpr qsizetype LongestHeading = 48;
constexpr qsizetype LongestTitle = 96;

// What a report would drop becomes a space here, because the offsets must stay.
QString safe(const QString& text) {
  QString result = text;
  for (qsizetype i = 0; i < result.size(); ++i) {
    const QChar unit = result[i];
    const bool isPair = unit.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate();
    const char32_t character = isPair ? QChar::surrogateToUcs4(unit, result[i + 1]) : unit.unicode();
    if (!report::isShown(character)) {
      result[i] = u' ';
      if (isPair) result[i + 1] = u' ';
    }
    if (isPair) ++i;
  }
  return result;
}

DocumentPart partOf(const report::Flow& flow) {
  switch (flow.kind) {
    case reading::BlockKind::Heading: return DocumentPart::Heading;
    case reading::BlockKind::PageHeader:
    case reading::BlockKind::PageFooter: return DocumentPart::Faint;
    case reading::BlockKind::Paragraph:
    case reading::BlockKind::ListItem:
    case reading::BlockKind::TableRow: return DocumentPart::Body;
  }
  return DocumentPart::Body;
}

Span whole(const std::vector<Span>& lines) {
  return {.start = lines.front().start, .length = lines.back().end() - lines.front().start};
}

bool isListed(QStringView line) { return line.size() > 1 && QStringView(u"-–•*·").contains(line.front()); }

// A short line without an end of a sentence that begins a stretch of lines.
bool isPostingHeading(const std::vector<QStringView>& stretch) {
  const QStringView line = stretch.front();
  return stretch.size() > 1 && line.size() <= LongestHeading && line.front().isLetter() &&
         !QStringView(u".,;").contains(line.back()) && !stretch[1].front().isLower();
}

// The lines of a posting as a document without layout: stretches between empty lines, each item a block of its own, and
// the first line of a stretch when it is a heading.
class PostingSheet {
 public:
  explicit PostingSheet(const QString& text) { m_document.text = text; }

  reading::Document document() {
    const QStringView text = m_document.text;
    for (qsizetype start = 0; start <= text.size();) {
      const qsizetype found = text.indexOf(u'\n', start);
      const qsizetype end = found < 0 ? text.size() : found;
      text.mid(start, end - start).trimmed().isEmpty() ? endStretch() : m_stretch.push_back({start, end - start});
      start = end + 1;
    }
    endStretch();
    return std::move(m_document);
  }

 private:
  void endStretch() {
    if (m_stretch.empty()) return;
    std::vector<QStringView> lines;
    for (const Span& line : m_stretch) lines.push_back(line.in(m_document.text).trimmed());
    const bool isFirst = m_document.blocks.empty();
    const bool hasHeading = isFirst || isPostingHeading(lines);
    for (std::size_t i = 0; i < m_stretch.size(); ++i) {
      const bool begins = i == 0 || isListed(lines[i]) || (i == 1 && hasHeading);
      const auto kind = i == 0 && hasHeading ? reading::BlockKind::Heading : reading::BlockKind::Paragraph;
      m_document.lines.push_back({.span = m_stretch[i], .box = {}});
      if (begins)
        m_document.blocks.push_back({.span = m_stretch[i], .kind = kind, .box = {}});
      else
        m_document.blocks.back().span.length = m_stretch[i].end() - m_document.blocks.back().span.start;
    }
    m_stretch.clear();
  }

  reading::Document m_document;
  std::vector<Span> m_stretch;
};

}  // namespace

widgets::DocumentText resumeText(const reading::Document& document, const QString& name) {
  widgets::DocumentText result{.text = safe(document.text), .blocks = {}, .strong = {}};
  bool hasName = name.isEmpty();
  for (const report::Flow& flow : report::flow(document)) {
    for (const std::vector<Span>& row : flow.rows) {
      const Span span = whole(row);
      const bool isName = !hasName && span.in(document.text).trimmed() == name;
      hasName = hasName || isName;
      result.blocks.push_back({.span = span, .part = isName ? DocumentPart::Name : partOf(flow)});
    }
  }
  for (const reading::Line& line : document.lines)
    if (line.isBold) result.strong.push_back(line.span);
  return result;
}

widgets::DocumentText postingText(const QString& text) {
  widgets::DocumentText result = resumeText(PostingSheet(text).document(), {});
  if (!result.blocks.empty() && result.blocks.front().span.length <= LongestTitle)
    result.blocks.front().part = DocumentPart::Name;
  return result;
}

}  // namespace candor::analyze
