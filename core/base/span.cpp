#include "base/span.h"

#include <algorithm>

namespace candor {

CodePoints::CodePoints(QStringView text) {
  for (qsizetype i = 1; i < text.size(); ++i)
    if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate()) m_pairs.push_back(i);
}

qsizetype CodePoints::at(qsizetype utf16Offset) const {
  const auto pairsBefore = std::lower_bound(m_pairs.begin(), m_pairs.end(), utf16Offset) - m_pairs.begin();
  return utf16Offset - pairsBefore;
}

}  // namespace candor
