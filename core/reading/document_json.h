// Document as the JSON that `candor-cli read --json` prints (docs/cli.md); offsets in Unicode code points.
#pragma once

#include "reading/document.h"

#include <QJsonObject>

namespace candor::reading {

[[nodiscard]] QJsonObject toJson(const Document& document);

}  // namespace candor::reading
