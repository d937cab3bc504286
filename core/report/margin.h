// Margin: which numbers stand beside the resume, and where: each requirement where its evidence begins. Pieces are
// asked for in the order of the text.
#pragma once

#include "report/report.h"

#include <vector>

namespace candor::report {

struct MarginNumber {
  int number = 0;
  bool isFirst = false;  // the place its requirement leads to

  friend bool operator==(const MarginNumber&, const MarginNumber&) = default;
};

class Margin {
 public:
  explicit Margin(const match::Analysis& analysis) : m_stands(analysis.requirements.size() + 1) {}

  [[nodiscard]] std::vector<MarginNumber> beside(const Piece& piece);

 private:
  std::vector<bool> m_stands;  // by requirement number
};

}  // namespace candor::report
