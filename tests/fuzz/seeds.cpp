// Writes small samples of every format, and of publishers' tables, into the folder it is given: where the fuzzers
// begin, because chance alone finds neither a zip nor a PDF.
#include "core/formats/format_samples.h"
#include "support/published_tables.h"

#include <QDir>
#include <QFile>

#include <cstdio>

int main(int argc, char** argv) {
  constexpr qsizetype Most = 16 * 1024;
  if (argc != 2) return 2;
  const QDir folder(QFile::decodeName(argv[1]));
  int count = 0;
  QByteArrayList seeds{candor::tests::onetZip(), candor::tests::escoZip(), candor::tests::EscoSkills,
                       candor::tests::EscoRelations};
  for (const candor::tests::Sample& sample : candor::tests::formatSamples()) seeds += sample.content;
  for (const QByteArray& seed : seeds) {
    if (seed.isEmpty() || seed.size() > Most) continue;
    QFile file(folder.filePath(QString::number(count)));
    if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) {
      std::fprintf(stderr, "%s cannot be written\n", qPrintable(file.fileName()));
      return 1;
    }
    ++count;
  }
  return count > 0 ? 0 : 1;
}
