// What is left of a vault's secrets in a program's memory when it has closed the vault: nothing.
#include "faults/child_process.h"
#include "faults/scratch.h"
#include "support/test.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::faults {

class MemoryTest : public QObject {
  Q_OBJECT

 private:
  static QList<QByteArray> said(const QList<QByteArray>& lines, const QByteArray& when) {
    QList<QByteArray> said;
    for (const QByteArray& line : lines) {
      if (line.startsWith(when + ": ")) said += line.mid(when.size() + 2);
    }
    return said;
  }

 private Q_SLOTS:
  void closedVaultLeavesNoSecret() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer's shadow of the memory is too large to search, and it keeps what was freed.");
#endif
    const QTemporaryDir folder(scratch());
    ChildProcess child(childIn(u"memory"_s, {folder.path()}));
    child.say("seven owls argue over the marzipan lighthouse");
    const QList<QByteArray> lines = child.hearOut().trimmed().split('\n');
    const QList<QByteArray> open = said(lines, "open");
    const QList<QByteArray> closed = said(lines, "closed");
    const QByteArray all = lines.join(" | ");

    QVERIFY2(!open.isEmpty() && open[0].startsWith("searched "), all.constData());
    QVERIFY2(open.contains("passphrase"), all.constData());
    QVERIFY2(open.contains("vault's key"), all.constData());
    QVERIFY2(open.contains("database's key"), all.constData());
    QVERIFY2(closed.size() == 1 && closed[0].startsWith("searched "), all.constData());
    qInfo("open: %d places in %s bytes; closed: %d in %s", int(open.size() - 1), open[0].mid(9).constData(),
          int(closed.size() - 1), closed[0].mid(9).constData());
  }
};

CANDOR_TEST(MemoryTest)

}  // namespace candor::faults

#include "memory_test.moc"
