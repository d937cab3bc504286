#include "widgets/document_text.h"

#include "style/look.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace candor::widgets {

namespace {

using style::Face;
using style::Step;
using style::Weight;

// Characters QTextDocument gives a meaning of its own become the replacement character, one for one.
bool isTaken(QChar character) {
  return character == u'\r' || character == QChar(0xfdd0) || character == QChar(0xfdd1) ||
         character == QChar::ParagraphSeparator || character == QChar::ObjectReplacementCharacter;
}

QString shownText(const DocumentText& text, DocumentFlow flow) {
  QString shown = text.text;
  std::replace_if(shown.begin(), shown.end(), isTaken, QChar(QChar::ReplacementCharacter));
  if (flow == DocumentFlow::Lines) return shown;
  for (const DocumentBlock& block : text.blocks) {
    const auto from = shown.begin() + std::clamp<qsizetype>(block.span.start, 0, shown.size());
    const auto to = shown.begin() + std::clamp<qsizetype>(block.span.end(), 0, shown.size());
    if (from < to) std::replace(from, to, QChar(u'\n'), QChar(u' '));
  }
  return shown;
}

struct PartLook {
  QTextBlockFormat block;
  QTextCharFormat letters;
};

PartLook lookOf(DocumentPart part, DocumentFlow flow) {
  const style::Type& type = style::type();
  const Step step = part == DocumentPart::Name ? Step::Page : Step::Body;
  const bool isStrong = part == DocumentPart::Name || part == DocumentPart::Heading;
  PartLook look;
  look.block.setLineHeight(type.lineHeight(step, Face::Document), QTextBlockFormat::FixedHeight);
  look.letters.setFont(type.font(step, isStrong ? Weight::Strong : Weight::Regular, Face::Document));
  if (part == DocumentPart::Heading && flow == DocumentFlow::Paragraphs) look.block.setTopMargin(type.px(4));
  if (part == DocumentPart::Faint) look.letters.setForeground(style::tokens().text2);
  return look;
}

void setEmptyLine(QTextCursor& cursor) {
  QTextBlockFormat format;
  format.setLineHeight(style::type().px(6), QTextBlockFormat::FixedHeight);
  QTextCharFormat letters;
  letters.setFontPointSize(1);
  cursor.setBlockFormat(format);
  cursor.setBlockCharFormat(letters);
}

void setMargins(Qt::LayoutDirection direction, QTextDocument& document) {
  QTextFrameFormat frame = document.rootFrame()->frameFormat();
  frame.setMargin(0);
  frame.setTopMargin(style::type().px(14));
  frame.setBottomMargin(style::type().px(16));
  const int end = style::type().px(22);
  direction == Qt::RightToLeft ? frame.setLeftMargin(end) : frame.setRightMargin(end);
  document.rootFrame()->setFrameFormat(frame);
}

DocumentPart partAt(const DocumentText& text, int position) {
  const auto after = std::upper_bound(text.blocks.begin(), text.blocks.end(), position,
                                      [](int at, const DocumentBlock& block) { return at < block.span.start; });
  if (after == text.blocks.begin()) return DocumentPart::Body;
  const DocumentBlock& block = *std::prev(after);
  return position < block.span.end() ? block.part : DocumentPart::Body;
}

}  // namespace

void lay(const DocumentText& text, DocumentFlow flow, Qt::LayoutDirection direction, QTextDocument& document) {
  document.setUndoRedoEnabled(false);
  document.setDefaultFont(style::type().font(Step::Body, Weight::Regular, Face::Document));
  document.setPlainText(shownText(text, flow));
  QTextCursor cursor(&document);
  cursor.beginEditBlock();
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    cursor.setPosition(block.position());
    if (block.length() <= 1) {
      setEmptyLine(cursor);
      continue;
    }
    const PartLook look = lookOf(partAt(text, block.position()), flow);
    cursor.setBlockFormat(look.block);
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
    cursor.setCharFormat(look.letters);
  }
  for (const Span& span : text.strong) {
    QTextCharFormat bold;
    bold.setFontWeight(int(Weight::Strong));
    const int last = document.characterCount() - 1;
    cursor.setPosition(std::clamp(int(span.start), 0, last));
    cursor.setPosition(std::clamp(int(span.end()), 0, last), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(bold);
  }
  cursor.endEditBlock();
  setMargins(direction, document);
}

}  // namespace candor::widgets
