// Report files: an analysis written to a file the user named, in one of the formats of report::formats().
#pragma once

#include "cli/command.h"
#include "cli/console.h"
#include "report/formats/formats.h"

#include <QString>

namespace candor::cli {

// The format by its name, else by the ending of the file; null when neither names one.
[[nodiscard]] const report::Format* formatFor(const QString& name, const QString& path);

// "html, pdf"
[[nodiscard]] QString formatNames();

// Makes the file and says nothing. The bytes written, or why there is no file.
[[nodiscard]] Result<qint64> writeReport(const report::Format& format, const QString& path,
                                         const report::Report& report);

// For each option named like a format: the file it asks for, and a word about it. Failed when one could not be written.
[[nodiscard]] Exit writeReports(const Call& call, Console& console, const report::Report& report);

}  // namespace candor::cli
