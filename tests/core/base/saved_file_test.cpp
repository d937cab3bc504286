#include "base/saved_file.h"

#include "support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace candor {

class SavedFileTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  static QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void replacesWhatIsThere() {
    const QString path = m_folder.filePath(u"page.html"_s);
    QVERIFY_RESULT(saveFile(path, "a long first content"));
    QVERIFY_RESULT(saveFile(path, "second"));
    QCOMPARE(content(path), QByteArray("second"));
  }

  void newFileIsTheOwnersAloneAndReplacesNothing() {
    const QString path = m_folder.filePath(u"resume.pdf"_s);
    QVERIFY_RESULT(saveNewFile(path, "first"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(saveNewFile(path, "second").error().fault, Fault::AlreadyThere);
    QCOMPARE(content(path), QByteArray("first"));
  }

  void folderThatIsNotThereIsAFault() {
    QCOMPARE(saveFile(m_folder.filePath(u"no/page.html"_s), "x").error().fault, Fault::NotWritable);
  }
};

CANDOR_TEST(SavedFileTest)

}  // namespace candor

#include "saved_file_test.moc"
