// Score: what the ring and the list of addends show: the sum and its lines. Nothing is computed here but the sentence
// that tells it.
#pragma once

#include "style/tokens.h"

#include <QString>

#include <optional>
#include <vector>

namespace candor::widgets {

struct ScoreAddend {
  QString label;
  double points = 0;
  double most = 0;
  QString facts = {};
};

enum class Firmness { Firm, Provisional };

struct Score {
  std::optional<double> points;  // nothing: there is no score, which is not 0
  Firmness firmness = Firmness::Firm;
  std::vector<ScoreAddend> addends = {};
};

[[nodiscard]] QString shownPoints(double points);  // "68", "67.5"
// Always with its tenths, so that they stand below each other.
[[nodiscard]] QString pointsInColumn(double points);
[[nodiscard]] QString scoreInColumn(double points, Firmness firmness);  // "67.0"; "about 67"
[[nodiscard]] QString signedPoints(double gain);                        // "+5.2", "−3.0", "±0.0"
[[nodiscard]] QColor style::Tokens::*gainInk(double gain);              // of won, lost and kept points
[[nodiscard]] QString spoken(const Score& score);                       // the whole sum, for a screen reader

}  // namespace candor::widgets
