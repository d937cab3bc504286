// A filled vault's file looks like chance to whoever has no key.
#include "faults/handed_key.h"
#include "faults/made_resume.h"
#include "faults/scratch.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr qsizetype WindowBytes = qsizetype(64) << 10;
constexpr double LeastBits = 7.99;  // chance gives 7.9972 with a deviation of 0.0001

// Bits a byte.
double entropyOf(QByteArrayView bytes) {
  std::array<int, 256> counts{};
  for (const char byte : bytes) ++counts[static_cast<unsigned char>(byte)];
  double bits = 0;
  for (const int count : counts) {
    const double share = double(count) / double(bytes.size());
    if (count > 0) bits -= share * std::log2(share);
  }
  return bits;
}

double leastEntropyOf(const QByteArray& bytes) {
  double least = 8;
  for (qsizetype at = 0; at + WindowBytes <= bytes.size(); at += WindowBytes)
    least = std::min(least, entropyOf(QByteArrayView(bytes).sliced(at, WindowBytes)));
  return least;
}

QByteArray bytesIn(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class SealedFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textIsSeenNotToBeChance() {
    const QByteArray text = QString(textOf(4).repeated(100)).toUtf8().first(WindowBytes);

    QVERIFY(entropyOf(text) < 5);
  }

  void filledVaultIsChanceToOthers() {
    const QTemporaryDir folder(scratch());
    HandedKey key(folder.filePath(u"vault"_s));
    const vault::Place set{folder.filePath(u"set"_s)};
    {
      const auto session = key.create();
      QVERIFY_RESULT(session);
      for (int number = 1; number <= 60; ++number) {
        QVERIFY_RESULT(foreground(
            [&](const Worker& worker) { return (*session)->documents().add(worker, madeResume(4 * number)); }));
      }
      QVERIFY_RESULT(foreground([&](const Worker& worker) { return (*session)->vault().backUp(worker, set.folder); }));
    }

    for (const QString& path : {key.place().database(), set.backupDatabase()}) {
      const QByteArray bytes = bytesIn(path);
      const double least = leastEntropyOf(bytes);
      QVERIFY(bytes.size() > 10 * WindowBytes);
      QVERIFY(!bytes.startsWith("SQLite"));
      QVERIFY2(least >= LeastBits, qPrintable(QString::number(least)));
      qInfo("%lld KiB, at least %.4f bits a byte in each 64 KiB", qint64(bytes.size() / 1024), least);
    }
  }
};

CANDOR_TEST(SealedFileTest)

}  // namespace candor::faults

#include "sealed_file_test.moc"
