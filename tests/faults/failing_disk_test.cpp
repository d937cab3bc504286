// The k-th change of a file fails, for k = 1 … 100, in what a user does to a vault: the fault is named, nothing is half
// done, and once the disk works again so does the vault.
#include "documents/schema.h"
#include "faults/handed_key.h"
#include "faults/made_resume.h"
#include "faults/scratch.h"
#include "faults/vault_state.h"
#include "history/schema.h"
#include "storage/schema.h"
#include "support/failing_vfs.h"
#include "support/stored_room.h"
#include "support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

using tests::Changes;
using tests::Failure;

constexpr int MostCalls = 100;
constexpr qsizetype ManyPages = 300'000;

struct Kind {
  int code;
  Failure::Lasts lasts;
  Fault fault;
};

constexpr std::array Kinds = {
    Kind{SQLITE_FULL, Failure::Lasts::Once, Fault::DiskFull},
    Kind{SQLITE_FULL, Failure::Lasts::Forever, Fault::DiskFull},
    Kind{SQLITE_IOERR_FSYNC, Failure::Lasts::Forever, Fault::NotWritable},
};

// A later program's tables: one of them is rewritten, and a room is new.
std::vector<storage::Schema> laterRooms() {
  static const std::array steps = {
      documents::schema().migrations.front(),
      storage::Migration{2,
                         "ALTER TABLE resume ADD COLUMN colour TEXT; UPDATE resume SET colour = 'red';"
                         "CREATE TABLE picture (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;"
                         "INSERT INTO picture (bytes) VALUES (randomblob(300000))"}};
  return {storage::Schema{.module = "documents", .migrations = steps}, history::schema()};
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

}  // namespace

class FailingDiskTest : public QObject {
  Q_OBJECT

 private:
  tests::FailingVfs m_disk{"failing disk"};
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<HandedKey> m_key;

  static auto add(session::Session& session, const documents::NewResume& resume) {
    return foreground([&](const Worker& worker) { return session.documents().add(worker, resume); });
  }

  [[nodiscard]] Result<void> fill(int count) {
    const auto session = m_key->create();
    if (!session) return session.error();
    for (int number = 1; number <= count; ++number) {
      if (const auto added = add(**session, madeResume(number)); !added) return added.error();
    }
    return {};
  }

  // Whether each set in the vault's own backups is whole.
  [[nodiscard]] bool hasWholeBackups() const {
    const QDir backups(m_key->place().backups());
    const QStringList sets = backups.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return std::all_of(sets.begin(), sets.end(), [&](const QString& name) {
      const vault::Place set{backups.filePath(name)};
      return !name.startsWith(u'.') && QFile::exists(set.header()) && QFile::exists(set.manifest()) &&
             QFile::exists(set.backupDatabase());
    });
  }

 private Q_SLOTS:
  // Whoever asks SQLite for the system's files from now on gets ours.
  void initTestCase() { QCOMPARE(sqlite3_vfs_register(sqlite3_vfs_find(m_disk.name().constData()), 1), SQLITE_OK); }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>(scratch());
    m_key = std::make_unique<HandedKey>(m_folder->filePath(u"vault"_s));
  }

  void cleanup() { m_disk.heal(); }

  void failedAddsLeaveNoHalfResume() {
    const auto session = m_key->create();
    QVERIFY_RESULT(session);
    int expected = 0;
    int failed = 0;
    for (const Kind& kind : Kinds) {
      for (int k = 1; k <= MostCalls; ++k) {
        const QString text = u"%1 %2 %3 "_s.arg(SharedWord).arg(kind.code).arg(k) + QString(ManyPages, u'x');
        m_disk.failAt(k, {.calls = Changes, .code = kind.code, .lasts = kind.lasts});
        const auto added = add(**session, tests::resume(u"Large"_s, text));
        m_disk.heal();

        QVERIFY2(!added, qPrintable(u"code %1, call %2"_s.arg(kind.code).arg(k)));
        QCOMPARE(added.error().fault, kind.fault);
        ++failed;
        QCOMPARE(halvesIn((*session)->vault().database()), QStringList());
        QVERIFY_RESULT(add(**session, madeResume(4 * ++expected + 1)));
        QCOMPARE(int(numbersIn(**session).size()), expected);
      }
      QCOMPARE(flawsOf(**session), QStringList());
    }
    qInfo("%d adds failed, as many went well after them", failed);
  }

  void failedMigrationsLeaveAWholeVault() {
    const std::array earlier = {documents::schema()};
    {
      auto created = foreground([&](const Worker& worker) {
        return vault::Vault::create(worker, {.folder = m_key->folder(), .keychainSlot = vault::KeychainSlot::Add},
                                    m_key->surroundings(), earlier);
      });
      QVERIFY_RESULT(created);
      documents::Documents documents(created->vault->database(), m_key->clock());
      for (int number = 1; number <= 4; ++number) {
        QVERIFY_RESULT(foreground([&](const Worker& worker) { return documents.add(worker, madeResume(number)); }));
      }
    }
    const QString database = m_key->place().database();
    const QByteArray before = contentOf(database);
    const std::vector<storage::Schema> later = laterRooms();
    const auto open = [&] {
      return foreground([&](const Worker& worker) {
        return vault::Vault::open(worker, m_key->folder(), vault::SystemKeychain{}, m_key->surroundings(), later);
      });
    };
    int failed = 0;
    for (int k = 1; k <= 2 * MostCalls; ++k) {
      const Kind& kind = Kinds[std::size_t(k > MostCalls ? 2 : k % 2)];
      QDir(m_key->place().backups()).removeRecursively();
      QVERIFY(overwrite(database, before));
      m_disk.failAt((k - 1) % MostCalls + 1, {.calls = Changes, .code = kind.code, .lasts = kind.lasts});
      auto migrated = open();
      m_disk.heal();

      // Some calls only tidy up: it went well without them.
      const bool hasFailed = !migrated;
      if (hasFailed) {
        QCOMPARE(migrated.error().fault, kind.fault);
        ++failed;
        QVERIFY(hasWholeBackups());
        migrated = open();
      }
      QVERIFY_RESULT(migrated);
      QCOMPARE(halvesIn((*migrated)->database()), QStringList());
      documents::Documents documents((*migrated)->database(), m_key->clock());
      const auto resumes = foreground([&](const Worker& worker) { return documents.resumes(worker); });
      QVERIFY_RESULT(resumes);
      QCOMPARE(resumes->size(), std::size_t(4));
      if (k % 10 == 0 || !hasFailed) {
        const auto soundness = foreground([&](const Worker& worker) { return (*migrated)->check(worker); });
        QVERIFY(soundness && soundness->isSound());
      }
    }
    QVERIFY2(failed > MostCalls, qPrintable(QString::number(failed)));
    qInfo("%d migrations failed, each went well afterwards", failed);
  }

  void failedBackupsLeaveNothing() {
    QVERIFY_RESULT(fill(80));  // more than MostCalls calls a backup
    const auto session = m_key->open();
    QVERIFY_RESULT(session);
    const QString set = m_folder->filePath(u"set"_s);
    const auto backUp = [&] {
      return foreground([&](const Worker& worker) { return (*session)->vault().backUp(worker, set); });
    };
    int failed = 0;
    for (const Kind& kind : Kinds) {
      for (int k = 1; k <= MostCalls; ++k) {
        m_disk.failAt(k, {.calls = Changes, .code = kind.code, .lasts = kind.lasts});
        const auto made = backUp();
        m_disk.heal();

        QVERIFY2(!made, qPrintable(u"code %1, call %2"_s.arg(kind.code).arg(k)));
        QCOMPARE(made.error().fault, kind.fault);
        ++failed;
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"vault"_s});
      }
    }
    QVERIFY_RESULT(backUp());
    QCOMPARE(flawsOf(**session), QStringList());
    qInfo("%d backups failed, the next one went well", failed);
  }
};

CANDOR_TEST(FailingDiskTest)

}  // namespace candor::faults

#include "failing_disk_test.moc"
