#include "report/margin.h"

#include <algorithm>

namespace candor::report {

// Evidence may begin outside the lines: then its first piece is the place.
std::vector<MarginNumber> Margin::beside(const Piece& piece) {
  std::vector<MarginNumber> result;
  for (const int number : piece.numbers) {
    const bool isFirst = !m_stands[std::size_t(number)];
    const bool begins = std::find(piece.begins.begin(), piece.begins.end(), number) != piece.begins.end();
    if (!isFirst && !begins) continue;
    m_stands[std::size_t(number)] = true;
    result.push_back({.number = number, .isFirst = isFirst});
  }
  return result;
}

}  // namespace candor::report
