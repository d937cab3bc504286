// FlowBlock: a block of a format whose text flows and has no places on a page. Readers of such formats collect them
// with FlowWriter; flowDocument makes the Document.
#pragma once

#include "base/span.h"
#include "reading/document.h"

#include <QString>

#include <vector>

namespace candor::formats {

// How letters look; what decides which lines are headings.
struct FlowLook {
  double size = 0;  // in points; 0 when unknown
  bool isBold = false;
  bool isCapitals = false;  // shown as capitals, whatever was typed

  friend bool operator==(const FlowLook&, const FlowLook&) = default;
};

struct FlowLine {
  QString text = {};  // cells and tab stops parted by one tab
  FlowLook look = {};
  std::vector<reading::Link> links = {};  // spans count from the line's start

  friend bool operator==(const FlowLine&, const FlowLine&) = default;
};

struct FlowBlock {
  reading::BlockKind kind = reading::BlockKind::Paragraph;
  int level = 0;
  std::vector<FlowLine> lines = {};  // none is empty
  bool startsRun = false;            // an item or row of another list or table than the block before

  friend bool operator==(const FlowBlock&, const FlowBlock&) = default;
};

// The blocks and what is known of the file besides.
struct Flow {
  std::vector<FlowBlock> blocks = {};
  reading::Layout layout = {};
};

}  // namespace candor::formats
