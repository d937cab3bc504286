#include "cli/commands.h"
#include "cli/console.h"
#include "cli/rows.h"

#include <QJsonObject>

namespace candor::cli {

using namespace Qt::StringLiterals;

Exit runVersion(const Call& call, Console& console) {
  const QString version = QStringLiteral(CANDOR_VERSION);
  if (formOf(call) == Form::Page)
    console.print(u"candor-cli "_s + version + u'\n');
  else
    console.printLine(QJsonObject{{u"version"_s, version}});
  return Exit::Ok;
}

}  // namespace candor::cli
