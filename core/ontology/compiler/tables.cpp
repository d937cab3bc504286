#include "ontology/compiler/tables.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <optional>

namespace candor::ontology {

using namespace Qt::StringLiterals;

namespace {

std::optional<Table> tableOf(const QString& fileName) {
  if (fileName.startsWith(u"skills_"_s)) return Table::Skills;
  if (fileName.startsWith(u"occupations_"_s)) return Table::Occupations;
  if (fileName.startsWith(u"credentials"_s)) return Table::Credentials;
  if (fileName.startsWith(u"languages"_s)) return Table::Languages;
  if (fileName.startsWith(u"general_words"_s)) return Table::GeneralWords;
  if (fileName.startsWith(u"study_fields"_s)) return Table::StudyFields;
  return std::nullopt;
}

QStringList columnsOf(Table table) {
  switch (table) {
    case Table::Skills: return {u"name"_s, u"kind"_s, u"aliases"_s, u"implies"_s, u"related"_s, u"rule"_s};
    case Table::Occupations: return {u"name"_s, u"titles"_s, u"skills"_s, u"vocabulary"_s, u"related"_s};
    case Table::Credentials: return {u"name"_s, u"kind"_s, u"level"_s, u"aliases"_s, u"rule"_s};
    case Table::Languages: return {u"name"_s, u"aliases"_s};
    case Table::GeneralWords: return {u"word"_s, u"band"_s};
    case Table::StudyFields: return {u"name"_s, u"aliases"_s, u"implies"_s, u"related"_s, u"degrees"_s, u"regulated"_s};
  }
  return {};
}

QStringList several(const QString& cell) { return cell.isEmpty() ? QStringList() : cell.split(u'|'); }

Row rowOf(Table table, const QHash<QString, QString>& cells) {
  const QString rule = cells.value(u"rule"_s);
  return {.table = table,
          .place = {},
          .name = cells.value(u"name"_s),
          .kind = cells.value(u"kind"_s),
          .level = cells.value(u"level"_s).toInt(),
          .aliases = several(table == Table::Occupations ? cells.value(u"titles"_s) : cells.value(u"aliases"_s)),
          .implies = several(cells.value(u"implies"_s)),
          .related = several(cells.value(u"related"_s)),
          .skills = several(cells.value(u"skills"_s)),
          .vocabulary = several(cells.value(u"vocabulary"_s)),
          .caseMatters = rule.contains(u"case"_s),
          .needsContext = rule.contains(u"context"_s)};
}

StudyField studyFieldOf(const QString& place, const QHash<QString, QString>& cells) {
  return {.place = place,
          .name = cells.value(u"name"_s),
          .aliases = several(cells.value(u"aliases"_s)),
          .implies = several(cells.value(u"implies"_s)),
          .related = several(cells.value(u"related"_s)),
          .degrees = several(cells.value(u"degrees"_s)),
          .regulated = cells.value(u"regulated"_s)};
}

void take(Table table, const QString& place, const QHash<QString, QString>& cells, Tables& tables) {
  if (table == Table::GeneralWords) {
    tables.generalWords.push_back({cells.value(u"word"_s), cells.value(u"band"_s).toInt()});
  } else if (table == Table::StudyFields) {
    tables.studyFields.push_back(studyFieldOf(place, cells));
  } else {
    tables.rows.push_back(rowOf(table, cells));
    tables.rows.back().place = place;
  }
}

void readTable(const QString& path, Table table, Tables& tables) {
  QFile file(path);
  const QString name = path.section(u'/', -1);
  if (!file.open(QIODevice::ReadOnly)) {
    tables.problems << name + u": cannot be read"_s;
    return;
  }
  const QStringList columns = columnsOf(table);
  bool sawHeader = false;
  int number = 0;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
    const QString place = u"%1:%2"_s.arg(name).arg(++number);
    if (line.isEmpty() || line.startsWith(u'#')) continue;
    const QStringList cells = line.split(u'\t');
    if (!sawHeader) {
      sawHeader = true;
      if (cells != columns) tables.problems << place + u": the columns must be "_s + columns.join(u' ');
      continue;
    }
    if (cells.size() != columns.size()) {
      tables.problems << u"%1: %2 cells instead of %3"_s.arg(place).arg(cells.size()).arg(columns.size());
      continue;
    }
    QHash<QString, QString> byColumn;
    for (qsizetype i = 0; i < cells.size(); ++i) byColumn.insert(columns[i], cells[i]);
    take(table, place, byColumn, tables);
  }
}

}  // namespace

Tables readTables(const QString& folder) {
  Tables tables;
  for (const QString& name : QDir(folder).entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
    if (const auto table = tableOf(name))
      readTable(folder + u'/' + name, *table, tables);
    else
      tables.problems << name + u": no table has this name"_s;
  }
  return tables;
}

}  // namespace candor::ontology
