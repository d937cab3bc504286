// The formats a report can be written in: one file and one row for each. Command lines, dialogs and file names are made
// from the rows.
#pragma once

#include "base/worker.h"
#include "report/press.h"
#include "report/report.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <span>

namespace candor::report {

struct Format {
  QLatin1StringView name;  // of the format on a command line, and the ending of its files
  Phrase title = {};       // a few words for people
  Result<QByteArray> (*make)(const Worker& worker, const Press& press, const Report& report) = nullptr;
};

[[nodiscard]] std::span<const Format> formats();

// Null when there is none of that name.
[[nodiscard]] const Format* format(const QString& name);

}  // namespace candor::report
