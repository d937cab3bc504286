#include "session/vaults.h"

#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::session {

class VaultsTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  [[nodiscard]] QString first() const { return m_folder.filePath(u"vault"_s); }
  void make(const QString& folder) {
    QVERIFY(QDir().mkpath(folder));
    QFile header(folder + u"/vault.cnd"_s);
    QVERIFY(header.open(QIODevice::WriteOnly));
  }

 private Q_SLOTS:
  void cleanup() { QVERIFY(QDir(m_folder.filePath(u"vaults"_s)).removeRecursively()); }

  void firstOneIsAlwaysNamed() {
    QCOMPARE(vaultsBeside(first()), (std::vector<NamedVault>{{.name = {}, .folder = first()}}));
  }

  void othersHaveNamesAndFolders() {
    const auto wanted = newVaultBeside(first(), u"  Ana   Sofía "_s);
    QVERIFY_RESULT(wanted);
    QCOMPARE(wanted->name, u"Ana Sofía"_s);
    QCOMPARE(vaultsBeside(first()).size(), std::size_t(1));

    make(wanted->folder);

    QCOMPARE(vaultsBeside(first()).size(), std::size_t(2));
    QVERIFY(vaultsBeside(first()).back() == *wanted);
  }

  void folderWithoutAVaultIsNone() {
    QVERIFY(QDir().mkpath(m_folder.filePath(u"vaults/empty"_s)));
    QCOMPARE(vaultsBeside(first()).size(), std::size_t(1));
  }

  void nameThatIsThereIsRefusedWhateverItsCase() {
    make(newVaultBeside(first(), u"Ana"_s)->folder);
    QCOMPARE(newVaultBeside(first(), u"ANA"_s).error().fault, Fault::AlreadyThere);
  }

  void nameThatWouldLeaveItsFolderIsRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << u"  "_s;
    QTest::newRow("parent") << u".."_s;
    QTest::newRow("path") << u"a/b"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("too long") << QString(LongestVaultName + 1, u'a');
  }
  void nameThatWouldLeaveItsFolderIsRefused() {
    QFETCH(const QString, name);
    QCOMPARE(newVaultBeside(first(), name).error().fault, Fault::Invalid);
  }
};

CANDOR_TEST(VaultsTest)

}  // namespace candor::session

#include "vaults_test.moc"
