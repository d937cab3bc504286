// Analysis as the JSON of `candor-cli match` (docs/cli.md); offsets in Unicode code points of the resume's text.
#pragma once

#include "match/analysis.h"

#include <QJsonObject>

namespace candor::match {

[[nodiscard]] QJsonObject toJson(const Analysis& analysis, QStringView resumeText);

}  // namespace candor::match
