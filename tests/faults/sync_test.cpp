// What is said to be done is safe from a power cut: each file was synced after its last change, each name in its folder
// too, and nothing got its name before that.
#include "faults/disk_calls.h"
#include "faults/scratch.h"
#include "faults/stage.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::faults {

class SyncTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsNotSyncedIsSeen() {
    const QTemporaryDir folder(scratch());
    DiskCalls disk(folder.path());
    QDir().mkpath(folder.filePath(u"set"_s));
    disk.watch();
    QFile file(folder.filePath(u"set/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("content"), 7);
    file.close();
    QVERIFY(QDir().rename(folder.filePath(u"set"_s), folder.filePath(u"whole"_s)));
    disk.letPass();

    const QByteArray all = disk.unsafe().join('\n');
    QVERIFY2(all.contains("set/file got the name"), all.constData());
    QVERIFY2(all.contains("not synced: " + folder.filePath(u"whole/file"_s).toUtf8()), all.constData());
    QVERIFY2(all.contains("its folder is not synced: " + folder.filePath(u"whole"_s).toUtf8()), all.constData());
  }

  void whatIsDoneIsSafe_data() {
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Act& act : acts()) QTest::newRow(act.name) << number++;
  }

  void whatIsDoneIsSafe() {
    QFETCH(int, number);
    const Act& act = acts()[std::size_t(number)];
    Stage stage;
    QVERIFY_RESULT(stage.make());
    stage.layOut();
    DiskCalls disk(stage.disk());
    disk.watch();
    const auto done = act.perform(stage);
    disk.letPass();

    QVERIFY_RESULT(done);
    QCOMPARE(disk.unsafe().join('\n'), QByteArray());
  }
};

CANDOR_TEST(SyncTest)

}  // namespace candor::faults

#include "sync_test.moc"
