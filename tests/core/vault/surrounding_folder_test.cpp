#include "vault/surrounding_folder.h"

#include "support/test.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr quint32 Ext4 = 0xEF53;

// A computer that is made up: one file system, and files by their folders.
class MadeUpProbe final : public FolderProbe {
 public:
  explicit MadeUpProbe(quint32 fileSystem, const QString& mark = {}) : m_fileSystem(fileSystem), m_mark(mark) {}

  [[nodiscard]] std::optional<quint32> fileSystemOf(const QString&) const override { return m_fileSystem; }
  [[nodiscard]] bool holds(const QString& folder, const QString& pattern) const override {
    return QDir::match(pattern, m_mark.section(u'/', -1)) && folder == m_mark.section(u'/', 0, -2);
  }

 private:
  quint32 m_fileSystem;
  QString m_mark;  // the path of one file
};

}  // namespace

class SurroundingFolderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void plainDiskIsNone() {
    QCOMPARE(surroundingOf(u"/srv/me/vault"_s, MadeUpProbe(Ext4)), FolderFinding());
    QCOMPARE(surroundingOf(u"/srv/me/vault"_s, MadeUpProbe(Ext4, u"/srv/me/other/.dropbox"_s)), FolderFinding());
    QCOMPARE(surroundingOf(u"/srv/Dropbox papers/vault"_s, MadeUpProbe(Ext4)), FolderFinding());
  }

  void networkIsARisk_data() {
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("by");
    QTest::newRow("nfs") << 0x6969U << u"NFS"_s;
    QTest::newRow("smb2") << 0xFE534D42U << u"SMB"_s;
    QTest::newRow("cifs") << 0xFF534D42U << u"CIFS"_s;
    QTest::newRow("fuse") << 0x65735546U << u"FUSE"_s;
  }
  void networkIsARisk() {
    QFETCH(const quint32, number);
    QFETCH(const QString, by);
    QCOMPARE(surroundingOf(u"/srv/me/vault"_s, MadeUpProbe(number)),
             (FolderFinding{.risk = FolderRisk::NetworkDisk, .by = by}));
  }

  void synchronisedFolderIsARisk_data() {
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("by");
    QTest::newRow("dropbox") << u"/srv/me/.dropbox"_s << u"Dropbox"_s;
    QTest::newRow("onedrive") << u"/srv/.849C9593-D756-4E56-8D6E-42412F2A707B"_s << u"OneDrive"_s;
    QTest::newRow("nextcloud") << u"/srv/me/.sync_1a2b3c.db"_s << u"Nextcloud"_s;
    QTest::newRow("syncthing") << u"/srv/me/vault/.stfolder"_s << u"Syncthing"_s;
    QTest::newRow("at the root") << u"/.tmp.driveupload"_s << u"Google Drive"_s;
  }
  void synchronisedFolderIsARisk() {
    QFETCH(const QString, mark);
    QFETCH(const QString, by);
    // The root's own path is "/", which a path without its name does not show.
    const QString shown = mark.count(u'/') == 1 ? u"/"_s + mark : mark;
    QCOMPARE(surroundingOf(u"/srv/me/vault"_s, MadeUpProbe(Ext4, shown)),
             (FolderFinding{.risk = FolderRisk::Synchronised, .by = by}));
  }

  void folderThatSaysSoIsARisk() {
    QCOMPARE(surroundingOf(u"/srv/OneDrive - Northern Timber/vault"_s, MadeUpProbe(Ext4)),
             (FolderFinding{.risk = FolderRisk::Synchronised, .by = u"OneDrive"_s}));
  }

  void systemIsAsked() {
    const QTemporaryDir folder;
    const QString vault = folder.filePath(u"vault"_s);
    QVERIFY(QDir().mkpath(vault));
    const SystemFolderProbe probe;
#ifdef Q_OS_LINUX
    QVERIFY(probe.fileSystemOf(vault));
#endif
    QFile mark(folder.filePath(u".sync_0.db"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));

    QVERIFY(probe.holds(folder.path(), u".sync_*.db"_s));
    QVERIFY(!probe.holds(vault, u".sync_*.db"_s));
    QVERIFY(!probe.fileSystemOf(folder.filePath(u"nowhere"_s)));
  }
};

CANDOR_TEST(SurroundingFolderTest)

}  // namespace candor::vault

#include "surrounding_folder_test.moc"
