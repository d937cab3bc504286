#include "analyze/document_blocks.h"

#include "report/paragraphs.h"
#include "report/shown.h"

#include <algorithm>

namespace candor::analyze {

namespace {

using widgets::DocumentBlock;
using widgets::DocumentPart;

constexpr qsizetype LongestHeading = 48;

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

// A short line without an end of a sentence that begins a stretch of lines.
bool isPostingHeading(QStringView line, bool followsEmpty, bool isFollowed) {
  if (!followsEmpty || !isFollowed || line.size() > LongestHeading || line.isEmpty()) return false;
  return line.front().isLetter() && !QStringView(u".,;").contains(line.back());
}

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
  widgets::DocumentText result{.text = safe(text), .blocks = {}, .strong = {}};
  bool followsEmpty = true;
  for (qsizetype start = 0; start < text.size();) {
    const qsizetype found = text.indexOf(u'\n', start);
    const qsizetype end = found < 0 ? text.size() : found;
    const QStringView line = QStringView(text).mid(start, end - start).trimmed();
    const bool isFollowed = end + 1 < text.size() && text[end + 1] != u'\n';
    const bool isFirst = !line.isEmpty() && result.blocks.empty();
    const bool isHeading = isPostingHeading(line, followsEmpty, isFollowed);
    if (!line.isEmpty())
      result.blocks.push_back({.span = {start, end - start},
                               .part = isFirst && line.size() <= 2 * LongestHeading ? DocumentPart::Name
                                       : isHeading                                  ? DocumentPart::Heading
                                                                                    : DocumentPart::Body});
    followsEmpty = line.isEmpty();
    start = end + 1;
  }
  return result;
}

}  // namespace candor::analyze
