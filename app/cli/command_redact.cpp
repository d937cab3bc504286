#include "base/saved_file.h"
#include "cli/adding.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/in_order.h"
#include "cli/json_bytes.h"
#include "cli/knowledge.h"
#include "cli/recognised.h"
#include "cli/redaction.h"
#include "cli/rows.h"
#include "cli/services.h"
#include "redact/mask_table.h"
#include "report/shown.h"

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

void addRow(Rows& rows, const QString& file, QJsonObject row, const std::optional<Error>& error) {
  row[u"file"_s] = file;
  row[u"error"_s] = error ? QJsonValue(errorJson(*error)) : QJsonValue(QJsonValue::Null);
  rows.add(row);
}

Result<Redaction> redactOne(const Worker& worker, Services& services, const Arguments& files, std::size_t index,
                            const ontology::Ontology& ontology) {
  const auto document = files.read(worker, services.reader(), index);
  if (!document) return document.error();
  return redacted(*document, ontology);
}

// What stands in the file, and not what a reader makes of it: the words of a letter keep their lines.
Result<QString> restored(const Arguments& files, const QString& table) {
  const auto masks =
      session::loadFile(table).and_then([](const session::FileBytes& file) { return redact::masksOf(file.bytes); });
  if (!masks) return masks.error();
  const auto text = files.load(0);
  if (!text) return text.error();
  return redact::unmask(QString::fromUtf8(text->bytes), *masks);
}

Exit restore(const Call& call, Console& console, const Arguments& files, Form form) {
  const Result<QString> text = restored(files, call.value("restore"_L1));
  if (!text) console.say(files.name(0), text.error());
  if (form != Form::Page) {
    Rows rows(console, form, Shape::Single);
    addRow(rows, files.name(0), text ? QJsonObject{{u"text"_s, *text}} : QJsonObject(),
           text ? std::nullopt : std::optional(text.error()));
    rows.end();
  } else if (text) {
    console.print(report::shown(*text));
  }
  return text ? Exit::Ok : Exit::Failed;
}

Result<void> keepMasks(const Call& call, const Redaction& redaction) {
  if (!call.has("masks"_L1)) return {};
  return saveNewFile(call.value("masks"_L1), redact::tableOf(redaction.masked.masks));
}

}  // namespace

Exit runRedact(const Call& call, Console& console) {
  if (namesSeveralWith(call, console, {"masks"_L1, "restore"_L1})) return Exit::Usage;
  const Arguments files(call.arguments());
  const Form form = formOf(call);
  if (call.has("restore"_L1)) return restore(call, console, files, form);
  Services services;
  const auto ontology = loadOntology(console);
  if (!ontology) {
    console.say(u"ontology"_s, ontology.error());
    return Exit::Failed;
  }
  Rows rows(console, form, files.size() > 1 ? Shape::Array : Shape::Single);
  Exit exit = Exit::Ok;
  const auto ending = inOrder(
      services.pool(), services.ahead(), files.size(),
      [&](const Worker& worker, std::size_t index) { return redactOne(worker, services, files, index, *ontology); },
      [&](std::size_t index, const Result<Redaction>& redaction) {
        const Result<void> done = redaction ? keepMasks(call, *redaction) : Result<void>(redaction.error());
        if (!done) {
          exit = Exit::Failed;
          console.say(files.name(index), done.error());
        }
        if (done && !redaction->photos.empty())
          console.say(u"%1: holds a photo of a person, as it looks; the text does not show it."_s.arg(
              report::shownOnOneLine(files.name(index))));
        if (form != Form::Page)
          addRow(rows, files.name(index), done ? toJson(*redaction) : QJsonObject(),
                 done ? std::nullopt : std::optional(done.error()));
        else if (done)
          console.print(report::shown(redaction->masked.text) + u'\n');
        console.showProgress(u"Redacting"_s, qsizetype(index + 1), qsizetype(files.size()));
      },
      scannedPagesOn(console));
  if (ending == Ending::Interrupted) return Exit::Failed;
  rows.end();
  return exit;
}

}  // namespace candor::cli
