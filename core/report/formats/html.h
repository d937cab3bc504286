// A report as one HTML page that stands alone: no script, nothing loaded from anywhere, light and dark by the reader's
// system, and made to be printed. Deterministic to the byte.
#pragma once

#include "report/report.h"

#include <QByteArray>

namespace candor::report {

[[nodiscard]] QByteArray toHtml(const Report& report);

}  // namespace candor::report
