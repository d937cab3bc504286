// What differs between two analyses, as a page and as JSON.
#pragma once

#include "cli/ink.h"
#include "history/comparison.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace candor::cli {

enum class Unchanged { Counted, Listed };

// How a page tells the sides apart: "before" and "now", "A" and "B".
struct Sides {
  QString before;
  QString after;
  QStringList about;  // lines below the score
  Unchanged unchanged = Unchanged::Counted;
};
[[nodiscard]] Sides keptSides(const history::Inputs& inputs);  // of two kept analyses

[[nodiscard]] QString comparisonPage(const history::Comparison& comparison, const Sides& sides, int width,
                                     const Ink& ink);
[[nodiscard]] QJsonObject comparisonJson(const history::Comparison& comparison);

}  // namespace candor::cli
