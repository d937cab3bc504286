// The control words of RTF that bear on text; all others are passed over.
#pragma once

#include <string_view>

namespace candor::formats {

enum class RtfWord {
  Unknown,
  // Text and its breaks
  Sign,
  Unicode,
  UnicodeSkip,
  Paragraph,
  Line,
  Tab,
  Cell,
  Row,
  NestedCell,
  NestedRow,
  // Looks
  Plain,
  Bold,
  Size,
  Capitals,
  Hidden,
  Deleted,
  Font,
  ParagraphDefaults,
  OutlineLevel,
  Style,
  InTable,
  Columns,
  // Destinations
  Ignorable,
  Skipped,
  Neutral,
  FontTable,
  Charset,
  StyleSheet,
  Title,
  Author,
  Picture,
  ListMark,
  Header,
  Footer,
  Box,
  Note,
  Field,
  FieldInstruction,
  FieldResult,
  Info,
  // The document
  CodePage,
  MacCharset,
  Pages
};

struct RtfMeaning {
  RtfWord word = RtfWord::Unknown;
  char16_t sign = 0;  // of RtfWord::Sign
};

[[nodiscard]] RtfMeaning rtfMeaning(std::string_view word);

}  // namespace candor::formats
