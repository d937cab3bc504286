#include "cli/commands.h"
#include "cli/console.h"
#include "cli/json_bytes.h"
#include "cli/knowledge.h"
#include "cli/listing.h"
#include "cli/page_writer.h"
#include "cli/rows.h"
#include "cli/services.h"
#include "cli/usage.h"
#include "knowledge/importing.h"
#include "knowledge/shelf.h"
#include "report/shown.h"
#include "words/knowledge.h"

#include <QDate>
#include <QJsonObject>

namespace candor::cli {

using namespace Qt::StringLiterals;
using knowledge::Publisher;
using knowledge::Shelf;

Result<ontology::Ontology> loadOntology(Console& console) {
  const auto ours = ontology::Ontology::load();
  if (!ours) return ours;
  knowledge::Loaded loaded = Shelf(Shelf::usualFolder()).load(*ours);
  if (loaded.trouble)
    console.say(
        u"The imported knowledge cannot be used, and is left out. Import it again, or take it out: candor-cli "
        "knowledge remove"_s);
  return std::move(loaded.ontology);
}

namespace {

QJsonObject rowOf(const knowledge::Import& import) {
  const knowledge::PublisherFacts& facts = knowledge::factsOf(import.publisher);
  return {{u"publisher"_s, facts.id},
          {u"name"_s, facts.name.toString()},
          {u"by"_s, facts.by},
          {u"version"_s, import.version},
          {u"date"_s, import.date},
          {u"imported"_s, import.imported.toString(Qt::ISODate)},
          {u"licence"_s, facts.licence},
          {u"attribution"_s, knowledge::attributionOf(import.publisher, import.version)},
          {u"skills"_s, import.counts.skills},
          {u"occupations"_s, import.counts.occupations},
          {u"names"_s, import.counts.names},
          {u"linked"_s, import.counts.linked},
          {u"left_out"_s, import.counts.leftOut}};
}

QString sentenceOf(const knowledge::Import& import) {
  const knowledge::Counts& counts = import.counts;
  return u"%1: %2 skills and %3 occupations beside our own, %4 names. %5 rows mean what was known already, %6 are "
         "left out because their names would be found where they are not meant.\n"_s
             .arg(knowledge::titleOf(import.publisher, report::shownOnOneLine(import.version)))
             .arg(counts.skills)
             .arg(counts.occupations)
             .arg(counts.names)
             .arg(counts.linked)
             .arg(counts.leftOut);
}

// One import, from the files' names to what is printed.
Exit runImport(const Call& call, Console& console, Publisher publisher) {
  Services services;
  const auto ours = ontology::Ontology::load();
  const Shelf shelf(Shelf::usualFolder());
  const auto imported = foreground([&](const Worker& worker) -> Result<knowledge::Import> {
    if (!ours) return ours.error();
    const auto rows = knowledge::readFiles(worker, services.reader(), publisher, call.arguments());
    if (!rows) return rows.error();
    const QDate today = QDate::currentDate();
    return call.has("dry-run"_L1) ? shelf.tryOut(worker, *ours, publisher, *rows, today)
                                  : shelf.put(worker, *ours, publisher, *rows, today);
  });
  const bool isPage = formOf(call) == Form::Page;
  if (!imported) {
    const QString why = words::whyNotImported(imported.error(), publisher);
    console.say(report::shownOnOneLine(call.arguments().join(u", "_s)) + u": "_s + why);
    QJsonObject error = errorJson(imported.error());
    error[u"message"_s] = why;
    if (!isPage) console.printLine(QJsonObject{{u"error"_s, error}});
    return Exit::Failed;
  }
  if (isPage)
    console.print(sentenceOf(*imported) + knowledge::attributionOf(publisher, imported->version) + u'\n');
  else
    console.printLine(rowOf(*imported));
  return Exit::Ok;
}

Exit refuse(const Call& call, Console& console, const QString& subject, const Error& error) {
  console.say(subject, error);
  if (formOf(call) != Form::Page) console.printLine(QJsonObject{{u"error"_s, errorJson(error)}});
  return Exit::Failed;
}

}  // namespace

Exit runImportOnet(const Call& call, Console& console) { return runImport(call, console, Publisher::Onet); }
Exit runImportEsco(const Call& call, Console& console) { return runImport(call, console, Publisher::Esco); }

Exit runKnowledgeList(const Call& call, Console& console) {
  const auto imports = Shelf(Shelf::usualFolder()).list();
  if (!imports) return refuse(call, console, u"knowledge"_s, imports.error());
  Listing listing(call, console,
                  {{.title = u"PUBLISHER"_s, .cells = Cells::Whole},
                   {.title = u"VERSION"_s, .cells = Cells::Whole},
                   {.title = u"DATE"_s, .cells = Cells::Whole},
                   {.title = u"IMPORTED"_s, .cells = Cells::Whole},
                   {.title = u"SKILLS"_s, .cells = Cells::Number},
                   {.title = u"OCCUPATIONS"_s, .cells = Cells::Number},
                   {.title = u"NAMES"_s, .cells = Cells::Number},
                   {.title = u"LICENCE"_s, .cells = Cells::Whole}});
  QString attributions;
  for (const knowledge::Import& import : *imports) {
    const knowledge::PublisherFacts& facts = knowledge::factsOf(import.publisher);
    listing.add({facts.id, import.version, import.date, import.imported.toString(Qt::ISODate),
                 QString::number(import.counts.skills), QString::number(import.counts.occupations),
                 QString::number(import.counts.names), facts.licence},
                rowOf(import));
    attributions += u'\n' + knowledge::attributionOf(import.publisher, import.version) + u'\n';
  }
  listing.end(u"Nothing was imported: Candor works with its own tables alone."_s);
  if (formOf(call) == Form::Page) console.print(attributions);
  return Exit::Ok;
}

Exit runKnowledgeRemove(const Call& call, Console& console) {
  const auto publisher = knowledge::publisherOf(call.arguments().first());
  if (!publisher) {
    console.say(u"knowledge remove: there is no such publisher: "_s + report::shownOnOneLine(call.arguments().first()) +
                u"\nUsage: "_s + usageLine(call.command()));
    return Exit::Usage;
  }
  const auto ours = ontology::Ontology::load();
  const auto removed = foreground([&](const Worker& worker) {
    return ours ? Shelf(Shelf::usualFolder()).remove(worker, *ours, *publisher) : Result<void>(ours.error());
  });
  const QLatin1StringView id = knowledge::factsOf(*publisher).id;
  if (!removed && removed.error().fault == Fault::NotFound) {
    console.say(id + u": nothing of it was imported."_s);
    if (formOf(call) != Form::Page) console.printLine(QJsonObject{{u"error"_s, errorJson(removed.error())}});
    return Exit::Failed;
  }
  if (!removed) return refuse(call, console, id, removed.error());
  if (formOf(call) == Form::Page)
    console.print(u"%1 is taken out.\n"_s.arg(knowledge::factsOf(*publisher).name));
  else
    console.printLine(QJsonObject{{u"publisher"_s, id}, {u"removed"_s, true}});
  return Exit::Ok;
}

}  // namespace candor::cli
