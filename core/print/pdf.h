// A report as a paged document to hand to somebody: A4, numbered pages, text that can be selected, fonts embedded,
// bookmarks, links both ways between a requirement and its proof. The same report gives the same bytes.
#pragma once

#include "base/result.h"
#include "report/report.h"

#include <QByteArray>

namespace candor::print {

// Needs a QGuiApplication, for its fonts; takes time. Fault::Internal when the pages could not be put together.
[[nodiscard]] Result<QByteArray> toPdf(const report::Report& report);

}  // namespace candor::print
