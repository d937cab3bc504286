#include "formats/document_text.h"

#include <QString>

#include <algorithm>

namespace candor::formats {

namespace {

using reading::Block;
using reading::BlockKind;
using reading::Document;

bool isRun(BlockKind kind) { return kind == BlockKind::ListItem || kind == BlockKind::TableRow; }

void write(Document& document, const LineBlock& source) {
  Block block{.span = {.start = document.text.size()},
              .kind = source.kind,
              .page = source.lines.front().page,
              .box = source.lines.front().box,
              .level = source.level,
              .column = source.lines.front().column};
  for (const PageLine& line : source.lines) {
    if (&line != &source.lines.front()) document.text += u'\n';
    const QString text = line.text();
    document.lines.push_back(reading::Line{.span = {document.text.size(), text.size()},
                                           .page = line.page,
                                           .box = line.box,
                                           .size = line.size,
                                           .isBold = line.isBold,
                                           .column = line.column});
    document.text += text;
    block.box = block.box.united(line.box);
  }
  block.span.length = document.text.size() - block.span.start;
  document.blocks.push_back(block);
}

bool isRunning(BlockKind kind) { return kind == BlockKind::PageHeader || kind == BlockKind::PageFooter; }

}  // namespace

bool hasTextInHeadersOnly(const Document& document) {
  QString body;
  for (const Block& block : document.blocks)
    if (!isRunning(block.kind)) body += block.span.in(document.text).toString() + u'\n';
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const Block& block) {
    if (!isRunning(block.kind)) return false;
    const QStringView text = block.span.in(document.text);
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return letters > 6 && !body.contains(text);
  });
}

Document documentText(const std::vector<LineBlock>& blocks) {
  Document document;
  BlockKind before = BlockKind::Paragraph;
  for (const LineBlock& block : blocks) {
    if (!document.text.isEmpty()) {
      const bool goesOn = isRun(block.kind) && block.kind == before;
      document.text += goesOn ? QStringLiteral("\n") : QStringLiteral("\n\n");
    }
    if (block.kind == BlockKind::TableRow && before != BlockKind::TableRow) ++document.layout.tables;
    write(document, block);
    before = block.kind;
  }
  document.layout.hasHeaderText = hasTextInHeadersOnly(document);
  return document;
}

}  // namespace candor::formats
