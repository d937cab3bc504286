// ontology-compiler FOLDER OUT: checks the tables of FOLDER and writes them as a C++ source (OUT ends in .cpp) or as
// bytes. Without OUT it only checks. Every problem is one line on stderr; exit 1 when there is one.
#include "ontology/compiler/build.h"
#include "ontology/compiler/fields.h"
#include "ontology/compiler/lint.h"
#include "ontology/compiler/tables.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace candor::ontology;

namespace {

QByteArray asSource(const QByteArray& data) {
  QByteArray source =
      "#include \"ontology/data.h\"\n\nnamespace candor::ontology {\n\nstatic const quint64 Data[] = {\n";
  for (qsizetype i = 0; i < data.size(); i += 8) {
    quint64 word = 0;
    std::memcpy(&word, data.constData() + i, size_t(std::min<qsizetype>(8, data.size() - i)));
    source += "0x" + QByteArray::number(word, 16) + (i % 64 == 56 ? "ULL,\n" : "ULL,");
  }
  source += "};\n\nQByteArrayView builtInData() { return {reinterpret_cast<const char*>(Data), " +
            QByteArray::number(data.size()) + "}; }\n\n}  // namespace candor::ontology\n";
  return source;
}

bool write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

int main(int argc, char** argv) {
  QTextStream err(stderr);
  if (argc < 2) {
    err << "usage: ontology-compiler FOLDER [OUT]\n";
    return 2;
  }
  const QString folder = QString::fromLocal8Bit(argv[1]);
  const Tables tables = readTables(folder);
  const QStringList problems = tables.problems + lint(tables.rows) + lintFields(tables);
  for (const QString& problem : problems) err << problem << '\n';
  if (!problems.isEmpty()) return 1;
  if (argc < 3) return 0;

  QFile monthFile(folder + u"/MONTH"_s);
  const QString month =
      monthFile.open(QIODevice::ReadOnly) ? QString::fromUtf8(monthFile.readAll()).trimmed() : QString();
  const DataMonth dataMonth{.year = month.section(u'-', 0, 0).toInt(), .month = month.section(u'-', 1).toInt()};
  if (dataMonth.year < 2000 || dataMonth.month < 1 || dataMonth.month > 12) {
    err << "MONTH: not a year and month\n";
    return 1;
  }
  const QString out = QString::fromLocal8Bit(argv[2]);
  const QByteArray data = build(tables, dataMonth);
  if (write(out, out.endsWith(u".cpp"_s) ? asSource(data) : data)) return 0;
  err << out << ": cannot be written\n";
  return 1;
}
