// DocxTag: the elements of a Word document that its reader tells apart.
#pragma once

namespace candor::formats {

class XmlCursor;

enum class DocxTag {
  Other,
  Paragraph,
  Run,
  Text,
  Tab,
  Break,
  Hyphen,
  Symbol,
  Link,
  FieldMark,
  Instruction,
  SimpleField,
  Table,
  Row,
  Cell,
  Box,
  Alternatives,
  Picture,
  Extent,
  Section,
  PageTurn,
  Note,
  Dropped
};

// Of the element entered last.
[[nodiscard]] DocxTag docxTagOf(const XmlCursor& xml);

}  // namespace candor::formats
