// Adding documents to the vault: read ahead on all threads, stored one by one in the order of the arguments. A row is
// told when its document is on the disk; a file that fails costs its own row alone.
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/in_order.h"
#include "cli/json_bytes.h"
#include "cli/knowledge.h"
#include "cli/opened_vault.h"
#include "cli/recognised.h"
#include "cli/rows.h"
#include "cli/services.h"
#include "report/shown.h"

#include <QJsonObject>

namespace candor::cli {

// What one document became: its row, and what a page says of it.
struct Added {
  QJsonObject row;
  QString sentence;
};

// read(const Worker&, const session::ReadingDesk&, const session::FileBytes&) → Result<T> on the pool's threads;
// store(const Worker&, session::Session&, T&&) → Result<Added> on the calling thread.
template <class Read, class Store>
Exit addDocuments(const Call& call, Console& console, Read read, Store store) {
  using Qt::StringLiterals::operator""_s;
  const OpenedVault vault(call, console);
  if (!vault) return Exit::Failed;
  Services services;
  const auto ontology = loadOntology(console);
  if (!ontology) return refuseVault(call, console, u"ontology"_s, ontology.error());
  const Arguments files(call.arguments());
  const session::ReadingDesk desk{.reader = services.reader(), .ontology = *ontology};
  const Form form = formOf(call);
  Rows rows(console, form, files.size() > 1 ? Shape::Array : Shape::Single);
  Exit exit = Exit::Ok;

  const auto readOne = [&](const Worker& worker, std::size_t index) {
    return files.load(index).and_then([&](session::FileBytes&& file) { return read(worker, desk, file); });
  };
  const auto ending = inOrder(
      services.pool(), services.ahead(), files.size(), readOne,
      [&](std::size_t index, auto done) {
        const QString& file = files.name(index);
        const Result<Added> added =
            done ? foreground([&](const Worker& worker) { return store(worker, *vault, *std::move(done)); })
                 : Result<Added>(done.error());
        if (!added) {
          exit = Exit::Failed;
          console.say(file, added.error());
        }
        if (form != Form::Page) {
          QJsonObject row = added ? added->row : QJsonObject();
          row[u"file"_s] = file;
          row[u"error"_s] = added ? QJsonValue(QJsonValue::Null) : QJsonValue(errorJson(added.error()));
          rows.add(row);
        } else if (added) {
          console.print(report::shownOnOneLine(file) + u": "_s + added->sentence + u'\n');
        }
        console.showProgress(u"Adding"_s, qsizetype(index + 1), qsizetype(files.size()));
      },
      scannedPagesOn(console));
  if (ending == Ending::Interrupted) return Exit::Failed;
  rows.end();
  return exit;
}

// Says that an option is for one file, when several are named.
[[nodiscard]] bool namesSeveralWith(const Call& call, Console& console,
                                    std::initializer_list<QLatin1StringView> options);

// "added" or "already_there".
[[nodiscard]] QString outcomeName(documents::Outcome outcome);

}  // namespace candor::cli
