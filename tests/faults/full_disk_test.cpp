// Disks that are really full or cannot be written: it is said, and what was acknowledged is kept.
#include "faults/child_process.h"
#include "faults/handed_key.h"
#include "faults/scratch.h"
#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

QByteArray wordsOf(Fault fault) { return "fault " + QByteArray::number(int(fault)) + ' '; }

}  // namespace

class FullDiskTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatWasAcknowledgedIsKept_data() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("a limit of files' sizes") << u"file"_s;
    QTest::newRow("a disk of 6 MiB") << u"disk"_s;
  }

  void whatWasAcknowledgedIsKept() {
    QFETCH(QString, kind);
    const QTemporaryDir folder(scratch());
    ChildProcess child(childIn(u"fill"_s, {kind, folder.path()}));
    const QList<QByteArray> lines = child.hearOut().trimmed().split('\n');
    if (lines.value(0) == "cannot") QSKIP("This system lets nobody but root mount a disk.");
    const QByteArray all = lines.join(" | ");

    QVERIFY2(lines.size() == 7, all.constData());
    QVERIFY2(lines[0].startsWith(wordsOf(Fault::DiskFull)), all.constData());
    const int said = lines[1].mid(5).toInt();
    QVERIFY2(said > 10, all.constData());
    QCOMPARE(lines[2], "kept " + QByteArray::number(said));
    const bool isErased = lines[3] == "erased";
    // The ballast is room on a full disk; it is none where a file may not grow.
    QVERIFY2(isErased || kind == u"file"_s, all.constData());
    const bool isLeft = lines[3].startsWith(wordsOf(Fault::LeftInJournal));
    QVERIFY2(isErased || isLeft || lines[3].startsWith(wordsOf(Fault::DiskFull)), all.constData());
    const int left = lines[4].mid(5).toInt();
    QVERIFY2(left == (isErased || isLeft ? said - 1 : said), all.constData());
    QCOMPARE(lines[5], lines[4]);
    // A check that finds no room, either, says that and nothing else.
    QVERIFY2(lines[6] == "flaws" || lines[6] == "flaws check: fault " + QByteArray::number(int(Fault::DiskFull)),
             all.constData());
    qInfo("%d resumes kept; then %s", said, lines[3].constData());
  }

  void erasedWithoutRoomForItIsSaid() {
    const QTemporaryDir folder(scratch());
    ChildProcess child(childIn(u"erase"_s, {folder.path()}));
    const QList<QByteArray> lines = child.hearOut().trimmed().split('\n');
    const QByteArray all = lines.join(" | ");

    QVERIFY2(lines.size() == 7, all.constData());
    // The journal of changes comes first: without room for it nothing is erased.
    QVERIFY2(lines[0].startsWith(wordsOf(Fault::DiskFull)), all.constData());
    QCOMPARE(lines[1], QByteArray("kept 60"));
    QCOMPARE(lines[2], QByteArray("erased"));
    QCOMPARE(lines[3], QByteArray("kept 59"));
    QCOMPARE(lines[4], QByteArray("journal 0"));
    QCOMPARE(lines[5], QByteArray("kept 59"));
    QCOMPARE(lines[6], QByteArray("flaws"));
  }

  void folderThatCannotBeWrittenIsSaid() {
    const QTemporaryDir folder(scratch());
    HandedKey key(folder.filePath(u"vault"_s));
    QVERIFY_RESULT(key.create());
    ChildProcess child(childIn(u"read-only"_s, {key.folder()}));
    child.say(key.text());
    const QByteArray line = child.hear().value_or("silent");
    if (line == "cannot") QSKIP("This system lets nobody but root mount a disk.");

    QVERIFY2(line.startsWith(wordsOf(Fault::NotWritable)), line.constData());
    QFile::setPermissions(key.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY_RESULT(key.open());
  }
};

CANDOR_TEST(FullDiskTest)

}  // namespace candor::faults

#include "full_disk_test.moc"
