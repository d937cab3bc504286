#include "crypto/age.h"
#include "crypto/age_header.h"
#include "support/secrets.h"
#include "support/test.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::crypto {

namespace {

constexpr int QuickLogN = 15;

QByteArray payloadOf(qsizetype size) {
  QByteArray payload(size, '\0');
  for (qsizetype i = 0; i < size; ++i) payload[i] = char(i * 7 + i / 251);
  return payload;
}

Result<QByteArray> written(Result<std::unique_ptr<AgeWriter>> writer, QBuffer& file, const QByteArray& payload) {
  if (!writer) return writer.error();
  for (qsizetype at = 0; at < payload.size(); at += 1000) {
    if (auto put =
            (*writer)->write(QByteArrayView(payload).sliced(at).first(std::min(payload.size() - at, qsizetype(1000))));
        !put)
      return put.error();
  }
  if (auto finished = (*writer)->finish(); !finished) return finished.error();
  return file.buffer();
}

Result<QByteArray> allOf(const Result<std::unique_ptr<AgeReader>>& reader) {
  if (!reader) return reader.error();
  QByteArray all;
  for (;;) {
    const auto next = (*reader)->read();
    if (!next) return next;
    if (next->isEmpty()) return all;
    all += *next;
  }
}

Result<QByteArray> sealedFor(const AgeRecipient& recipient, const QByteArray& payload) {
  QBuffer file;
  file.open(QIODevice::WriteOnly);
  return written(AgeWriter::forRecipients(file, std::array{recipient}), file, payload);
}

Result<QByteArray> openedBy(const AgeIdentity& identity, QByteArray file) {
  QBuffer device(&file);
  device.open(QIODevice::ReadOnly);
  return allOf(AgeReader::withIdentity(device, identity));
}

Result<QByteArray> openedWith(const QByteArray& words, QByteArray file) {
  QBuffer device(&file);
  device.open(QIODevice::ReadOnly);
  return foreground(
      [&](const Worker& worker) { return allOf(AgeReader::withPassphrase(worker, device, tests::secretOf(words))); });
}

Result<QByteArray> sealedWith(const QByteArray& words, const QByteArray& payload, int logN = QuickLogN) {
  QBuffer file;
  file.open(QIODevice::WriteOnly);
  return foreground([&](const Worker& worker) {
    return written(AgeWriter::forPassphrase(worker, file, tests::secretOf(words), logN), file, payload);
  });
}

}  // namespace

class AgeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyLengthComesBack() {
    const auto identity = newAgeIdentity();
    QVERIFY_RESULT(identity);
    for (const qsizetype size : {qsizetype(0), qsizetype(1), AgeChunkSize - 1, AgeChunkSize, AgeChunkSize + 1,
                                 2 * AgeChunkSize, 3 * AgeChunkSize + 17}) {
      const auto file = sealedFor(identity->recipient, payloadOf(size));
      QVERIFY_RESULT(file);
      const auto opened = openedBy(*identity, *file);
      QVERIFY_RESULT(opened);
      QCOMPARE(*opened, payloadOf(size));
    }
  }

  void passphraseOpensAndAnotherDoesNot() {
    const auto file = sealedWith("words", payloadOf(100));
    QVERIFY_RESULT(file);
    QVERIFY_RESULT(openedWith("words", *file));
    QCOMPARE(openedWith("Words", *file).error().fault, Fault::WrongKey);
  }

  void costIsBoundedBeforeAnythingIsAllocated() {
    QCOMPARE(sealedWith("words", {}, 21).error().fault, Fault::Invalid);
    auto file = sealedWith("words", payloadOf(100));
    QVERIFY_RESULT(file);
    file->replace(" 15\n", " 30\n");
    QCOMPARE(openedWith("words", *file).error().fault, Fault::Invalid);
  }

  void everyChangedBitOfTheHeaderIsNoticed() {
    const auto identity = newAgeIdentity();
    const auto file = sealedFor(identity->recipient, payloadOf(10));
    QVERIFY_RESULT(file);
    for (qsizetype at = 0; at < file->size(); ++at) {
      for (int bit = 0; bit < 8; ++bit) {
        QByteArray changed = *file;
        changed[at] = char(changed[at] ^ (1 << bit));
        QVERIFY2(!openedBy(*identity, changed), qPrintable(u"byte %1 bit %2"_s.arg(at).arg(bit)));
      }
    }
  }

  void cutOffAnywhereIsNoticed() {
    const auto identity = newAgeIdentity();
    const auto file = sealedFor(identity->recipient, payloadOf(3 * AgeChunkSize));
    QVERIFY_RESULT(file);
    const auto header = parseAgeHeader(*file);
    QVERIFY_RESULT(header);
    constexpr qsizetype Whole = AgeChunkSize + AgeTagSize;
    const qsizetype payload = header->size + 16;
    for (const qsizetype size : {qsizetype(0), qsizetype(20), header->size, payload, payload + 1, payload + Whole - 1,
                                 payload + Whole, payload + Whole + 1, payload + 2 * Whole, file->size() - 1}) {
      QVERIFY2(!openedBy(*identity, file->first(size)), qPrintable(QString::number(size)));
    }
    QVERIFY(!openedBy(*identity, *file + 'x'));
    // Two chunks change places.
    QByteArray moved = file->first(payload) + file->mid(payload + Whole, Whole) + file->mid(payload, Whole) +
                       file->mid(payload + 2 * Whole);
    QVERIFY(!openedBy(*identity, moved));
  }

  void keysAreSpelledOneWay() {
    // The identity and recipient of age's own documentation.
    const QByteArray spelled = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    const auto identity = ageIdentityIn(tests::secretOf("# a remark\r\n" + spelled + "\n"));
    QVERIFY_RESULT(identity);
    QCOMPARE(tests::bytesOf(identity->privateKey), QByteArray(32, '\x42'));
    QCOMPARE(tests::bytesOf(textOf(*identity)), spelled);
    QCOMPARE(textOf(identity->recipient), u"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"_s);
    QCOMPARE(*ageRecipientIn(textOf(identity->recipient)), identity->recipient);
    QCOMPARE(ageRecipientIn(u"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwk"_s).error().fault,
             Fault::Invalid);
    QCOMPARE(ageRecipientIn(u"age1"_s).error().fault, Fault::Invalid);
  }

  void ageOpensOursAndWeOpenAges() {
    const QString age = QStandardPaths::findExecutable(u"age"_s);
    if (age.isEmpty()) QSKIP("Debian's age is not installed: apt-get install age");
    const QTemporaryDir folder;
    const auto identity = newAgeIdentity();
    QVERIFY_RESULT(identity);
    const auto save = [&](const QString& name, const QByteArray& content) {
      QFile file(folder.filePath(name));
      return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const auto run = [&](const QStringList& arguments) {
      QProcess process;
      process.setWorkingDirectory(folder.path());
      process.start(age, arguments);
      return process.waitForFinished() && process.exitCode() == 0;
    };
    const auto content = [&](const QString& name) {
      QFile file(folder.filePath(name));
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const qsizetype size : {qsizetype(0), qsizetype(100), AgeChunkSize, 2 * AgeChunkSize + 5}) {
      const QByteArray payload = payloadOf(size);
      const auto ours = sealedFor(identity->recipient, payload);
      QVERIFY_RESULT(ours);
      QVERIFY(save(u"key"_s, tests::bytesOf(textOf(*identity)) + '\n') && save(u"ours.age"_s, *ours));
      QVERIFY(run({u"-d"_s, u"-i"_s, u"key"_s, u"-o"_s, u"opened"_s, u"ours.age"_s}));
      QCOMPARE(content(u"opened"_s), payload);

      QVERIFY(save(u"plain"_s, payload));
      QVERIFY(run({u"-r"_s, textOf(identity->recipient), u"-o"_s, u"theirs.age"_s, u"plain"_s}));
      const auto opened = openedBy(*identity, content(u"theirs.age"_s));
      QVERIFY_RESULT(opened);
      QCOMPARE(*opened, payload);
    }
  }
};

CANDOR_TEST(AgeTest)

}  // namespace candor::crypto

#include "age_test.moc"
