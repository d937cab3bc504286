#include "faults/tally.h"

#include <QFile>
#include <QtGlobal>

#include <algorithm>

namespace candor::faults {

int timesMore() { return std::max(1, qEnvironmentVariableIntValue("CANDOR_FAULTS_TIMES")); }

void note(const Tally& tally) {
  qInfo("%s, %s: %d times, %d corrupt, %d lost", tally.fault, tally.act, tally.times, tally.corrupt, tally.lost);
  QFile table(qEnvironmentVariable("CANDOR_FAULTS_TABLE"));
  if (table.fileName().isEmpty() || !table.open(QIODevice::Append)) return;
  table.write(QByteArray(tally.fault) + '\t' + tally.act);
  for (const int number : {tally.times, tally.corrupt, tally.lost}) table.write('\t' + QByteArray::number(number));
  table.write("\n");
}

}  // namespace candor::faults
