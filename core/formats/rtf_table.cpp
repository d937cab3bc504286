#include "formats/rtf_table.h"

#include <utility>

namespace candor::formats {

void RtfTable::enter(FlowWriter& writer, bool isInTable) {
  if (!isInTable) {
    if (std::exchange(m_isOpen, false)) writer.endTable();
    endRow();
    return;
  }
  if (!std::exchange(m_isOpen, true)) {
    writer.beginTable();
    endRow();
  }
  if (!std::exchange(m_isRowOpen, true)) writer.nextRow();
  if (!std::exchange(m_isCellOpen, true)) writer.nextCell();
}

}  // namespace candor::formats
