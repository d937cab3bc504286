#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/in_order.h"
#include "cli/json_bytes.h"
#include "cli/knowledge.h"
#include "cli/profile_page.h"
#include "cli/recognised.h"
#include "cli/rows.h"
#include "cli/services.h"
#include "profile/profile_json.h"
#include "profile/read_profile.h"
#include "report/shown.h"

#include <QElapsedTimer>

#include <cmath>

namespace candor::cli {
namespace {

using namespace Qt::StringLiterals;

struct Reading {
  profile::Profile profile;
  reading::Layout layout;
  double milliseconds = 0;  // from the file to its fields
};

Result<Reading> readOne(const Worker& worker, Services& services, const Arguments& files, std::size_t index,
                        const ontology::Ontology& ontology) {
  QElapsedTimer timer;
  timer.start();
  const auto document = files.read(worker, services.reader(), index);
  if (!document) return document.error();
  profile::Profile profile = profile::readProfile(*document, ontology);
  const double milliseconds = std::round(double(timer.nsecsElapsed()) / 1e5) / 10;
  return Reading{.profile = std::move(profile), .layout = document->layout, .milliseconds = milliseconds};
}

QJsonObject rowOf(const QString& file, const Result<Reading>& reading) {
  QJsonObject row = reading ? profile::toJson(reading->profile) : QJsonObject();
  row[u"file"_s] = file;
  row[u"ocr"_s] = reading && reading->layout.certainty;
  if (reading && reading->layout.certainty) row[u"ocr_certainty"_s] = *reading->layout.certainty;
  if (reading) row[u"ms"_s] = reading->milliseconds;
  row[u"error"_s] = reading ? QJsonValue(QJsonValue::Null) : QJsonValue(errorJson(reading.error()));
  return row;
}

}  // namespace

Exit runProfile(const Call& call, Console& console) {
  Services services;
  const auto ontology = loadOntology(console);
  if (!ontology) {
    console.say(u"ontology"_s, ontology.error());
    return Exit::Failed;
  }
  const Arguments files(call.arguments());
  services.reader().expect(qint64(files.size()));
  const Form form = formOf(call);
  Rows rows(console, form, files.size() > 1 ? Shape::Array : Shape::Single);
  Exit exit = Exit::Ok;

  const auto ending = inOrder(
      services.pool(), services.ahead(), files.size(),
      [&](const Worker& worker, std::size_t index) { return readOne(worker, services, files, index, *ontology); },
      [&](std::size_t index, const Result<Reading>& reading) {
        const QString& file = files.name(index);
        if (!reading) {
          exit = Exit::Failed;
          console.say(file, reading.error());
        }
        if (reading && reading->layout.certainty)
          console.say(report::shownOnOneLine(file) + u": "_s + recognisedNote(reading->layout));
        if (form != Form::Page)
          rows.add(rowOf(file, reading));
        else if (reading)
          console.print(profilePage(reading->profile, console.width(), console.ink()));
        console.showProgress(u"Reading"_s, qsizetype(index + 1), qsizetype(files.size()));
      },
      scannedPagesOn(console));
  if (ending == Ending::Interrupted) return Exit::Failed;
  rows.end();
  return exit;
}

}  // namespace candor::cli
