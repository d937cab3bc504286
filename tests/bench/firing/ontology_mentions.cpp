// ontology-mentions FOLDER: what the tables of FOLDER recognise in the texts of standard input, one JSON string a line.
// First a line with all rows, [[name, kind], …]; then for each text [[row, start, length, how], …], places in UTF-16.
#include "ontology/compiler/build.h"
#include "ontology/compiler/lint.h"
#include "ontology/compiler/tables.h"
#include "ontology/ontology.h"
#include "ontology/token.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace candor;

namespace {

void print(const QJsonArray& line) {
  const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
  std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

QJsonArray rowsOf(const ontology::Ontology& ontology) {
  QJsonArray rows;
  for (quint32 i = 0; i < ontology.size(); ++i) {
    const ontology::ConceptId id{i};
    rows.append(QJsonArray{ontology.name(id), int(ontology.kind(id))});
  }
  return rows;
}

QJsonArray mentionsIn(const ontology::Ontology& ontology, const QString& text) {
  QJsonArray mentions;
  for (const ontology::Mention& mention : ontology.find(text, ontology::tokenise(text)))
    mentions.append(
        QJsonArray{int(mention.concept_), int(mention.span.start), int(mention.span.length), int(mention.how)});
  return mentions;
}

}  // namespace

int main(int argc, char** argv) {
  QTextStream err(stderr);
  if (argc != 2) {
    err << "usage: ontology-mentions FOLDER < TEXTS\n";
    return 2;
  }
  const ontology::Tables tables = ontology::readTables(QString::fromLocal8Bit(argv[1]));
  const QStringList problems = tables.problems + ontology::lint(tables.rows);
  for (const QString& problem : problems) err << problem << '\n';
  if (!problems.isEmpty()) return 1;
  const QByteArray data = ontology::build(tables, {.year = 2000, .month = 1});
  const auto ontology = ontology::Ontology::over(data);
  if (!ontology) return 1;
  print(rowsOf(*ontology));
  QFile in;
  if (!in.open(stdin, QIODevice::ReadOnly)) return 1;
  while (!in.atEnd()) print(mentionsIn(*ontology, QJsonDocument::fromJson('[' + in.readLine() + ']')[0].toString()));
  return 0;
}
