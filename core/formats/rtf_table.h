// The table an RTF reader stands in. Tables are told by their paragraphs alone: each says whether it stands in one.
#pragma once

#include "formats/flow_writer.h"

namespace candor::formats {

class RtfTable {
 public:
  // Before text: opens or closes table, row and cell as the text's paragraph wants it.
  void enter(FlowWriter& writer, bool isInTable);
  void endCell() { m_isCellOpen = false; }
  void endRow() { m_isRowOpen = m_isCellOpen = false; }
  // After a box or another part of the document, whose tables are not these.
  void resume(bool isOpen) { m_isOpen = isOpen; }

 private:
  bool m_isOpen = false;
  bool m_isRowOpen = false;
  bool m_isCellOpen = false;
};

}  // namespace candor::formats
