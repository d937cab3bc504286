#include "cli/report_file.h"

#include "base/saved_file.h"
#include "report/shown.h"

#include <QFileInfo>
#include <QStringList>

namespace candor::cli {

using namespace Qt::StringLiterals;

const report::Format* formatFor(const QString& name, const QString& path) {
  return report::format(name.isEmpty() ? QFileInfo(path).suffix().toLower() : name);
}

QString formatNames() {
  QStringList names;
  for (const report::Format& format : report::formats()) names += format.name;
  return names.join(u", "_s);
}

Result<qint64> writeReport(const report::Format& format, const QString& path, const report::Report& report) {
  const auto content = foreground(
      [&](const Worker& worker) { return format.make(worker, report::Press(report::installedPress()), report); });
  if (!content) return content.error();
  if (const auto saved = saveFile(path, *content); !saved) return saved.error();
  return content->size();
}

Exit writeReports(const Call& call, Console& console, const report::Report& report) {
  Exit exit = Exit::Ok;
  for (const report::Format& format : report::formats()) {
    if (!call.has(format.name)) continue;
    const QString path = call.value(format.name);
    const auto written = writeReport(format, path, report);
    if (written) {
      console.say(u"the report is in "_s + report::shownOnOneLine(path));
    } else {
      console.say(path, written.error());
      exit = Exit::Failed;
    }
  }
  return exit;
}

}  // namespace candor::cli
