#include "cli/vault_folder.h"

#include "app/cli/sample_commands.h"
#include "cli/command_line.h"
#include "support/test.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using candor::cli::Call;
using candor::cli::vaultFolder;

class VaultFolderTest : public QObject {
  Q_OBJECT

 private:
  static QString folderFor(const QStringList& words) {
    return vaultFolder(std::get<Call>(candor::cli::parse(candor::tests::sampleCommands(), words)));
  }

 private Q_SLOTS:
  void namedFolderIsTakenAsItIs() {
    QCOMPARE(folderFor({u"vault"_s, u"info"_s, u"--vault"_s, u"some/folder"_s}), u"some/folder"_s);
  }

  void otherwiseItLiesInTheFolderForData() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);

    QVERIFY(!data.isEmpty());
    QCOMPARE(folderFor({u"vault"_s, u"info"_s}), data + u"/candor/vault"_s);
  }
};

CANDOR_TEST(VaultFolderTest)
#include "vault_folder_test.moc"
