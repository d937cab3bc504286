#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/in_order.h"
#include "cli/json_bytes.h"
#include "cli/recognised.h"
#include "cli/rows.h"
#include "cli/services.h"
#include "reading/document_json.h"
#include "report/shown.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject rowOf(const QString& file, const Result<reading::Document>& document) {
  QJsonObject row = document ? reading::toJson(*document) : QJsonObject();
  row[u"file"_s] = file;
  row[u"error"_s] = document ? QJsonValue(QJsonValue::Null) : QJsonValue(errorJson(document.error()));
  return row;
}

QString pageOf(const QString& file, const reading::Document& document, std::size_t files) {
  const QString title = files > 1 ? u"==> "_s + report::shownOnOneLine(file) + u" <==\n"_s : QString();
  return title + report::shown(document.text) + (files > 1 ? u"\n\n"_s : u"\n"_s);
}

}  // namespace

Exit runRead(const Call& call, Console& console) {
  Services services;
  const Arguments files(call.arguments());
  services.reader().expect(qint64(files.size()));
  const Form form = formOf(call);
  Rows rows(console, form, files.size() > 1 ? Shape::Array : Shape::Single);
  Exit exit = Exit::Ok;

  const auto ending = inOrder(
      services.pool(), services.ahead(), files.size(),
      [&](const Worker& worker, std::size_t index) { return files.read(worker, services.reader(), index); },
      [&](std::size_t index, const Result<reading::Document>& document) {
        const QString& file = files.name(index);
        if (!document) {
          exit = Exit::Failed;
          console.say(file, document.error());
        }
        if (document && document->layout.certainty)
          console.say(report::shownOnOneLine(file) + u": "_s + recognisedNote(document->layout));
        if (form != Form::Page)
          rows.add(rowOf(file, document));
        else if (document)
          console.print(pageOf(file, *document, files.size()));
        console.showProgress(u"Reading"_s, qsizetype(index + 1), qsizetype(files.size()));
      },
      scannedPagesOn(console));
  if (ending == Ending::Interrupted) return Exit::Failed;
  rows.end();
  return exit;
}

}  // namespace candor::cli
