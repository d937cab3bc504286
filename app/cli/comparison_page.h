// What differs between two kept analyses, as a page and as JSON.
#pragma once

#include "cli/ink.h"
#include "history/comparison.h"

#include <QJsonObject>
#include <QString>

namespace candor::cli {

[[nodiscard]] QString comparisonPage(const history::Comparison& comparison, int width, const Ink& ink);
[[nodiscard]] QJsonObject comparisonJson(const history::Comparison& comparison);

}  // namespace candor::cli
