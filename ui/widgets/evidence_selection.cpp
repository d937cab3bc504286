#include "widgets/evidence_selection.h"

namespace candor::widgets {

void EvidenceSelection::select(int number) {
  if (number == m_number) return;
  m_number = number;
  Q_EMIT changed(number);
}

}  // namespace candor::widgets

#include "moc_evidence_selection.cpp"
