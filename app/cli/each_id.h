// The same act on each thing whose id the command line names. One that fails costs its own row alone.
#pragma once

#include "cli/command.h"
#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/opened_vault.h"
#include "cli/rows.h"

#include <QJsonObject>

namespace candor::cli {

// act(const Worker&, session::Session&, IdType) → Result<…>. `done` is said of each on a page: "in the bin".
template <class IdType, class Act>
Exit forEachId(const Call& call, Console& console, const QString& done, Act act) {
  using Qt::StringLiterals::operator""_s;
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  const std::vector<qint64> ids = call.ids();
  const Form form = formOf(call);
  Rows rows(console, form, ids.size() > 1 ? Shape::Array : Shape::Single);
  Exit exit = Exit::Ok;
  for (const qint64 id : ids) {
    const auto outcome = foreground([&](const Worker& worker) { return act(worker, *vault, IdType(id)); });
    if (!outcome) {
      exit = Exit::Failed;
      console.say(QString::number(id), outcome.error());
    }
    if (form != Form::Page)
      rows.add({{u"id"_s, id},
                {u"error"_s, outcome ? QJsonValue(QJsonValue::Null) : QJsonValue(errorJson(outcome.error()))}});
    else if (outcome)
      console.print(u"%1: %2\n"_s.arg(id).arg(done));
  }
  rows.end();
  return exit;
}

}  // namespace candor::cli
