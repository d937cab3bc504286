#include "storage/fault.h"

#include "support/test.h"

#include <sqlite3.h>

#include <cerrno>

namespace candor::storage {

class FaultTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void codesHaveMeanings_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("full") << SQLITE_FULL << 0 << Fault::DiskFull;
    QTest::newRow("limit of the file's size") << SQLITE_IOERR_WRITE << EFBIG << Fault::DiskFull;
    QTest::newRow("log's index finds no room") << SQLITE_IOERR_SHMSIZE << 0 << Fault::DiskFull;
    QTest::newRow("sync finds no room") << SQLITE_IOERR_FSYNC << ENOSPC << Fault::DiskFull;
    QTest::newRow("sync fails") << SQLITE_IOERR_FSYNC << EIO << Fault::NotWritable;
    QTest::newRow("read fails") << SQLITE_IOERR_READ << EIO << Fault::NotReadable;
    QTest::newRow("read-only folder") << SQLITE_READONLY_DIRECTORY << 0 << Fault::NotWritable;
    QTest::newRow("disk that refuses") << SQLITE_IOERR_WRITE << EIO << Fault::NotWritable;
    QTest::newRow("no room for a new file") << SQLITE_CANTOPEN << ENOSPC << Fault::DiskFull;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << EACCES << Fault::NotWritable;
    QTest::newRow("busy") << SQLITE_BUSY_RECOVERY << 0 << Fault::InUse;
    QTest::newRow("corrupt") << SQLITE_CORRUPT_VTAB << 0 << Fault::VaultDamaged;
    QTest::newRow("not a database") << SQLITE_NOTADB << 0 << Fault::VaultDamaged;
    QTest::newRow("interrupted") << SQLITE_INTERRUPT << 0 << Fault::Cancelled;
    QTest::newRow("unique") << SQLITE_CONSTRAINT_UNIQUE << 0 << Fault::AlreadyThere;
    QTest::newRow("primary key") << SQLITE_CONSTRAINT_PRIMARYKEY << 0 << Fault::AlreadyThere;
    QTest::newRow("reference") << SQLITE_CONSTRAINT_FOREIGNKEY << 0 << Fault::Invalid;
    QTest::newRow("too big") << SQLITE_TOOBIG << 0 << Fault::TooLarge;
    QTest::newRow("out of memory") << SQLITE_NOMEM << 0 << Fault::Internal;
    QTest::newRow("misuse") << SQLITE_MISUSE << 0 << Fault::Internal;
  }

  void codesHaveMeanings() {
    QFETCH(int, code);
    QFETCH(int, systemError);
    QFETCH(Fault, fault);

    QCOMPARE(faultOf(code, systemError).fault, fault);
    QVERIFY(faultOf(code, systemError).detail.contains(QString::number(code)));
  }
};

CANDOR_TEST(FaultTest)

}  // namespace candor::storage

#include "fault_test.moc"
