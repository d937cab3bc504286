// The rows of resources/ontology as they are written, one struct for all kinds; README.md there says what the columns
// mean.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace candor::ontology {

enum class Table { Skills, Occupations, Credentials, Languages, GeneralWords, StudyFields };

struct Row {
  Table table{};
  QString place;  // "skills_health.tsv:17", for messages
  QString name;
  QString kind;   // skills and credentials
  int level = 0;  // degrees
  QStringList aliases;
  QStringList implies;
  QStringList related;
  QStringList skills;      // occupations
  QStringList vocabulary;  // occupations
  bool caseMatters = false;
  bool needsContext = false;
};

struct GeneralWord {
  QString word;
  int band = 1;
};

struct StudyField {
  QString place;
  QString name;
  QStringList aliases;
  QStringList implies;  // broader fields
  QStringList related;
  QStringList degrees;  // that are of this field by their name
  QString regulated;    // "yes" or empty
};

struct Tables {
  std::vector<Row> rows;  // concepts: files in the order of their names, rows in the order of the file
  std::vector<GeneralWord> generalWords;
  std::vector<StudyField> studyFields;
  QStringList problems;  // what could not be read, a sentence each
};

[[nodiscard]] Tables readTables(const QString& folder);

}  // namespace candor::ontology
