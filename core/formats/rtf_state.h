// What an RTF reader remembers of a group and forgets at its end.
#pragma once

#include "formats/flow_writer.h"

#include <map>

namespace candor::formats {

// Where the text of a group goes.
enum class RtfPlace { Text, Nowhere, FontTable, StyleSheet, Title, Author, Instruction };

struct RtfGroup {
  RtfPlace place = RtfPlace::Text;
  FlowWriter* writer = nullptr;  // body, header or footer
  FlowLook look = {.size = 12};
  bool isHidden = false;
  int font = 0;
  int unicodeSkip = 1;  // bytes that stand in for a \u sign
  bool isBox = false;   // ends a box, note or link with it
  bool isLink = false;
};

struct RtfParagraph {
  bool isInTable = false;
  bool isItem = false;
  int headingLevel = 0;
};

// Headings of the style sheet by style number.
using RtfHeadings = std::map<int, int>;

}  // namespace candor::formats
