// The real program, with everything it may write to in one folder: none of the words given to it is found there
// afterwards, and what was erased is not even in the decrypted database.
#include "faults/canaries.h"
#include "faults/child_process.h"
#include "faults/everything_in.h"
#include "faults/scratch.h"
#include "keychain/store_in_memory.h"
#include "support/decrypted_pages.h"
#include "support/fixed_clock.h"
#include "support/secrets.h"
#include "support/test.h"
#include "vault/backup_list.h"
#include "vault/opening.h"
#include "vault/slots.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr const char* Words = "a lantern for the quiet harbour";
constexpr int Files = 10;  // resumes, and postings
constexpr int Named = 5;   // of each, anew

// The names of what is made in a folder, be it removed again.
class MadeIn {
 public:
  explicit MadeIn(const QString& folder) : m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
    ::inotify_add_watch(m_watch, QFile::encodeName(folder).constData(), IN_CREATE | IN_MOVED_TO);
  }
  ~MadeIn() { ::close(m_watch); }
  MadeIn(const MadeIn&) = delete;
  MadeIn& operator=(const MadeIn&) = delete;

  [[nodiscard]] QByteArray names() const {
    std::array<char, 4096> events{};
    const ssize_t size = ::read(m_watch, events.data(), events.size());
    return size > 0 ? QByteArray(events.data(), size) : QByteArray();
  }

 private:
  int m_watch;
};

bool save(const QString& path, const QString& text) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
         file.write(text.toUtf8()) > 0;
}

// Hands out the canaries, each once.
class Flock {
 public:
  [[nodiscard]] QString next(int count = 1) {
    QStringList words;
    for (int i = 0; i < count; ++i) words += canary(m_used++);
    return words.join(u' ');
  }
  [[nodiscard]] int used() const { return m_used; }

 private:
  int m_used = 0;
};

QString resumeWith(Flock& flock) {
  return u"Nadia Brandt\nSupply planning analyst\nLeeds\nnadia.brandt@example.org\n\nWork\n\nSupply Planning Analyst, "
         "%1 Dairy, Leeds\nMar 2021 - present\n- Prepared the monthly pack for three dairies and its summary.\n- Built "
         "a Power BI dashboard called %2 used by 40 planners and buyers.\n\nSkills\n\nExcel, Power BI, %3\n"_s.arg(
             flock.next(), flock.next(), flock.next());
}

QString postingWith(Flock& flock) {
  return u"Senior Supply Planner\n%1 Foods, Leeds\n\nAbout the job\nYou plan supply for %2 and its growers every "
         "week.\n\nRequirements\n- At least 4 years in supply planning\n- Excel, including Power Query\n- Experience "
         "with %3\n- Python is a plus\n"_s.arg(flock.next(), flock.next(), flock.next());
}

}  // namespace

class CanaryTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_given;  // what the program is given; not searched
  QString m_home;   // where it may write

  [[nodiscard]] QStringList surroundings() const {
    QStringList variables{u"LC_ALL=C.UTF-8"_s, u"PATH="_s + qEnvironmentVariable("PATH")};
    for (const auto& [name, below] : {std::pair(u"HOME"_s, u""_s),
                                      {u"XDG_DATA_HOME"_s, u"/data"_s},
                                      {u"XDG_CONFIG_HOME"_s, u"/config"_s},
                                      {u"XDG_CACHE_HOME"_s, u"/cache"_s},
                                      {u"XDG_STATE_HOME"_s, u"/state"_s},
                                      {u"XDG_RUNTIME_DIR"_s, u"/runtime"_s},
                                      {u"TMPDIR"_s, u"/temp"_s}})
      variables += name + u'=' + m_home + below;
    return variables;
  }

  struct Answer {
    int exit = 0;
    QByteArray text;
  };
  [[nodiscard]] Answer run(const QStringList& words) const {
    const QStringList command = QStringList{QStringLiteral(CANDOR_BIN) + u"/candor-cli"_s} + words +
                                QStringList{u"--passphrase-file"_s, m_given + u"/passphrase"_s};
    ChildProcess program(command, surroundings());
    program.endOfSpeech();
    const QByteArray text = program.hearOut();
    return {.exit = program.wait(), .text = text};
  }

  [[nodiscard]] bool isDone(const QStringList& words) const {
    const Answer answer = run(words);
    if (answer.exit != 0) qWarning("%s: %s", qPrintable(words.join(u' ')), answer.text.constData());
    return answer.exit == 0;
  }

  // Files whose names hold canaries, too.
  [[nodiscard]] QStringList filesWith(Flock& flock, QString (*text)(Flock& flock)) const {
    QStringList paths;
    for (int i = 0; i < Files; ++i) {
      const QString path = u"%1/%2.txt"_s.arg(m_given, flock.next());
      if (save(path, text(flock))) paths += path;
    }
    return paths;
  }

  // All that a user can give: files, their names, titles, corrections, addresses and notes.
  [[nodiscard]] bool isGiven(Flock& flock) const {
    bool isWell = isDone(QStringList{u"resume"_s, u"add"_s} + filesWith(flock, resumeWith)) &&
                  isDone(QStringList{u"job"_s, u"add"_s} + filesWith(flock, postingWith));
    for (int id = 1; id <= Named; ++id) {
      const QString number = QString::number(id);
      isWell =
          isWell && isDone({u"resume"_s, u"set"_s, number, u"--title"_s, flock.next(5)}) &&
          isDone({u"job"_s, u"set"_s, number, u"--title"_s, flock.next(3), u"--company"_s, flock.next(2), u"--place"_s,
                  flock.next(), u"--url"_s, u"https://"_s + flock.next() + u".example/"_s + flock.next()});
    }
    for (const QString& id : {u"1"_s, u"2"_s}) {
      isWell = isWell && isDone({u"analysis"_s, u"add"_s, u"--resume"_s, id, u"--job"_s, id}) &&
               isDone({u"analysis"_s, u"set"_s, id, u"--title"_s, flock.next(5), u"--note"_s,
                       flock.next(id == u"1" ? 20 : 25)});
    }
    return isWell;
  }

  // The vault's own sets and the one beside them.
  [[nodiscard]] std::vector<vault::BackupEntry> sets() const {
    std::vector<vault::BackupEntry> all = vault::backupsIn(place().backups());
    if (const auto set = vault::backupIn(m_home + u"/backup"_s)) all.push_back(*set);
    return all;
  }

  [[nodiscard]] vault::Place place() const { return {m_home + u"/data/candor/vault"_s}; }

  struct Keys {
    Secret database = {};
    Secret backups = {};
  };
  [[nodiscard]] Keys keys() const {
    keychain::StoreInMemory keychain;
    const tests::FixedClock clock;
    const auto opened = foreground([&](const Worker& worker) {
      return vault::openCopiedHeader(worker, place(), vault::Passphrase{tests::secretOf(Words)},
                                     {.clock = clock, .keychain = keychain});
    });
    if (!opened) return {};
    auto ofDatabase = vault::databaseKey(opened->key, opened->header.vaultId);
    auto ofBackups = vault::backupKey(opened->key, opened->header.vaultId);
    return ofDatabase && ofBackups ? Keys{*std::move(ofDatabase), *std::move(ofBackups)} : Keys();
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>(scratch());
    m_given = m_folder->filePath(u"given"_s);
    m_home = m_folder->filePath(u"home"_s);
    for (const QString& name : {u"given"_s, u"home/temp"_s, u"home/data"_s, u"home/runtime"_s})
      QVERIFY(QDir(m_folder->path()).mkpath(name));
    QVERIFY(save(m_given + u"/passphrase"_s, QString::fromUtf8(Words)));
  }

  void eachFormIsSeen() {
    const QString word = canary(7);
    QByteArray wide;
    for (const QChar c : word) wide += QByteArray(1, char(c.unicode())) + '\0';
    QVERIFY(holdsCanary("in " + word.toUtf8() + " it"));
    QVERIFY(holdsCanary("in " + wide));
    for (int before = 0; before < 3; ++before)
      QVERIFY(holdsCanary((QByteArray(before, '-') + word.toUtf8() + "end").toBase64()));
    QVERIFY(!holdsCanary("a canary"));
    QVERIFY(save(m_home + u"/temp/log"_s, u"failed: "_s + word));
    QCOMPARE(filesWithCanaries(m_home), QStringList{m_home + u"/temp/log"_s});
  }

  void nothingOfWhatIsGivenIsReadable() {
    const MadeIn temporary(m_home + u"/temp"_s);
    QVERIFY(isDone({u"vault"_s, u"create"_s, u"--kdf-cost"_s, u"15"_s}));
    Flock flock;
    QVERIFY(isGiven(flock));
    QCOMPARE(flock.used(), Canaries);
    QVERIFY(run({u"search"_s, canary(3)}).text.contains(canary(3).toUtf8()));
    QVERIFY(run({u"resume"_s, u"add"_s, m_given + u'/' + canary(1) + u".missing"_s}).exit != 0);
    QVERIFY(isDone({u"vault"_s, u"backup"_s, u"--out"_s, m_home + u"/backup"_s}));
    QVERIFY(isDone({u"vault"_s, u"archive"_s, u"--kdf-cost"_s, u"15"_s, u"--out"_s, m_home + u"/archive.age"_s}));
    for (const QString& part : {u"/backup/backup.db"_s, u"/archive.age"_s, u"/data/candor/vault/journal"_s})
      QVERIFY2(QFile::exists(m_home + part), qPrintable(part));

    QCOMPARE(filesWithCanaries(m_home), QStringList());
    const auto [key, ofBackups] = keys();
    QCOMPARE(canariesIn(everythingIn(place().database(), key)), Canaries);
    QCOMPARE(canariesIn(everythingIn(m_home + u"/backup/backup.db"_s, ofBackups)), Canaries);

    QStringList ids;
    for (int id = 1; id <= Files; ++id) ids += QString::number(id);
    QVERIFY(isDone({u"resume"_s, u"delete"_s, u"2"_s, u"3"_s}));
    QVERIFY(isDone(QStringList{u"resume"_s, u"erase"_s, u"--yes"_s} + ids));
    QVERIFY(isDone(QStringList{u"job"_s, u"erase"_s, u"--yes"_s} + ids));
    QVERIFY(isDone({u"vault"_s, u"check"_s}));

    QCOMPARE(filesWithCanaries(m_home), QStringList());
    for (const vault::BackupEntry& set : sets()) {
      const QByteArray kept = everythingIn(vault::Place{set.folder}.backupDatabase(), ofBackups);
      QVERIFY(!kept.isEmpty());
      QCOMPARE(canariesIn(kept), 0);
      const QByteArray pagesKept = tests::decryptedPages(vault::Place{set.folder}.backupDatabase(), ofBackups);
      QVERIFY(pagesKept.startsWith("SQLite format 3"));
      QCOMPARE(canariesIn(pagesKept), 0);
    }
    const QByteArray left = everythingIn(place().database(), key);
    QVERIFY(left.contains("erased"));  // the ledger
    QCOMPARE(canariesIn(left), 0);
    const QByteArray pages = tests::decryptedPages(place().database(), key);
    QVERIFY(pages.startsWith("SQLite format 3"));
    QCOMPARE(canariesIn(pages), 0);
    const FreePages free = freePagesIn(pages);
    QVERIFY(free.listed > 10);
    QVERIFY2(free.empty >= free.listed - 1, qPrintable(u"%1 of %2 are empty"_s.arg(free.empty).arg(free.listed)));
    QCOMPARE(temporary.names(), QByteArray());
    qInfo("%d canaries; %lld pages after erasing, %lld of them free and empty", Canaries,
          qint64(pages.size() / vault::PageSize), free.empty);
  }
};

CANDOR_TEST(CanaryTest)

}  // namespace candor::faults

#include "canary_test.moc"
