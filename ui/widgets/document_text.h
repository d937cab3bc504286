// DocumentText: a text as it is shown beside its proofs: what part each stretch of it is. Offsets on the screen are
// those of the text, whether its lines are kept or flow together.
#pragma once

#include "base/span.h"

#include <QString>

#include <vector>

class QTextDocument;

namespace candor::widgets {

enum class DocumentPart { Name, Heading, Body, Faint };
enum class DocumentFlow { Paragraphs, Lines };  // lines of a block joined, or kept and numbered

struct DocumentBlock {
  Span span;
  DocumentPart part = DocumentPart::Body;
};

struct DocumentText {
  QString text;
  std::vector<DocumentBlock> blocks;  // in the order of text, without overlap
  std::vector<Span> strong;           // set bold
};

// Fills the document, with the fonts of the look in use. Its positions are the offsets of `text`.
void lay(const DocumentText& text, DocumentFlow flow, Qt::LayoutDirection direction, QTextDocument& document);

}  // namespace candor::widgets
