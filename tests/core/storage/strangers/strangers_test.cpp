// One process holds everything that might bring an SQLite of its own: Qt, poppler (whose NSS loads one) and the
// system's libsqlite3, linked. Ours stays ours, theirs stays theirs.
#include "core/storage/notes.h"
#include "storage/settings.h"
#include "support/test.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <dlfcn.h>
#include <poppler-document.h>
#include <poppler-version.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace candor::storage {

namespace {

// What the dynamic linker finds under this name; null when nobody exports it.
template <class Function>
Function* exported(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

struct Theirs;  // sqlite3 of the system's library

}  // namespace

class StrangersTest : public QObject {
  Q_OBJECT

 private:
  static Result<qint64> countAfterFilling(const QString& path) {
    return foreground([&](const Worker& worker) -> Result<qint64> {
      const auto database = notes::open(worker, {.path = path});
      if (!database) return database.error();
      if (const auto filled = notes::fill(worker, **database, u"diary"_s, 3); !filled) return filled.error();
      return notes::count(worker, **database);
    });
  }

 private Q_SLOTS:
  void systemsLibraryIsLoadedAndAnotherOne() {
    const auto version = exported<const char*()>("sqlite3_libversion");

    QVERIFY(version);
    QVERIFY2(std::strcmp(version(), "3.51.3") != 0, version());
    QVERIFY(!exported<int(Theirs*, const void*, int)>("sqlite3_key"));
  }

  void oursIsUsedBesideThem() {
    QTemporaryDir folder;
    QVERIFY_RESULT(checkVersions());
    QCOMPARE(countAfterFilling(folder.filePath(u"a.db"_s)).value(), 3);

    // Poppler at work, as its libraries load more when they are needed.
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data("%PDF-1.4\n", 9));
    QVERIFY(!document);
    QVERIFY(!poppler::version_string().empty());
    dlopen("libsoftokn3.so", RTLD_NOW | RTLD_GLOBAL);

    QCOMPARE(countAfterFilling(folder.filePath(u"b.db"_s)).value(), 3);
    QVERIFY_RESULT(checkVersions());
  }

  void theirsOpensADatabaseBesideOurs() {
    const auto open = exported<int(const char*, Theirs**)>("sqlite3_open");
    const auto execute = exported<int(Theirs*, const char*, void*, void*, void*)>("sqlite3_exec");
    const auto close = exported<int(Theirs*)>("sqlite3_close");
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"theirs.db"_s).toUtf8();
    Theirs* theirs = nullptr;

    QCOMPARE(open(path.constData(), &theirs), 0);
    QCOMPARE(execute(theirs, "CREATE TABLE t (a); INSERT INTO t VALUES (1)", nullptr, nullptr, nullptr), 0);
    QCOMPARE(close(theirs), 0);

    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(15), QByteArray("SQLite format 3"));
  }

  void noSymbolOfOursIsExported() {
    const QString nm = QStandardPaths::findExecutable(u"nm"_s);
    if (nm.isEmpty()) QSKIP("nm is not installed");
    QProcess process;
    process.start(nm, {u"-D"_s, u"--defined-only"_s, QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);

    QVERIFY(!process.readAllStandardOutput().contains("sqlite3_"));
  }
};

CANDOR_TEST(StrangersTest)

}  // namespace candor::storage

#include "strangers_test.moc"
