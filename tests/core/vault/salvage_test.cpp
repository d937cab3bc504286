// Damaged vaults, and what is brought back of them.
#include "vault/salvage.h"
#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_upkeep.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

constexpr qsizetype PageBytes = 4096;
constexpr int Notes = 2000;

// Two tables, so that damage in one says something of the other.
constexpr std::array WideSteps{storage::Migration{.number = 1, .sql = R"(
  CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE other (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  CREATE TABLE part (id INTEGER PRIMARY KEY, note INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE) STRICT;
  CREATE VIRTUAL TABLE search USING fts5 (text, content = 'note', content_rowid = 'id');
  CREATE TRIGGER note_found AFTER INSERT ON note BEGIN INSERT INTO search (rowid, text) VALUES (new.id, new.text); END;
  CREATE INDEX note_text ON note (text))"}};
constexpr std::array WideRooms{storage::Schema{.module = "notes", .migrations = WideSteps}};
constexpr storage::Sql<QString> AddNote("INSERT INTO note (text) VALUES (?)");
constexpr storage::Sql<QString> AddOther("INSERT INTO other (text) VALUES (?)");
constexpr storage::Sql<qint64> AddPart("INSERT INTO part (note) VALUES (?)");
constexpr storage::Query<storage::Columns<qint64, qint64, qint64, qint64>> Counts(
    "SELECT (SELECT count(*) FROM note), (SELECT count(*) FROM other), (SELECT count(*) FROM part), (SELECT count(*) "
    "FROM search WHERE search MATCH 'shared')");

}  // namespace

class SalvageTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] static Key key() { return SystemKeychain{}; }
  [[nodiscard]] QString database() const { return m_sample->place().database(); }

  Result<std::unique_ptr<Vault>> open() { return m_sample->open(key(), WideRooms); }

  void fill() {
    const auto created = foreground([&](const Worker& worker) {
      return Vault::create(worker, {.folder = m_sample->folder(), .keychainSlot = KeychainSlot::Add},
                           m_sample->surroundings(), WideRooms);
    });
    QVERIFY_RESULT(created);
    Vault& vault = *created->vault;
    const auto filled = foreground([&](const Worker& worker) {
      return vault.database().write(worker, [](storage::Write& write) -> Result<void> {
        for (int i = 0; i < Notes; ++i) {
          const QString text = u"shared word and number %1 "_s.arg(i) + QString(200, u'x');
          const auto note = write.insert(AddNote, text);
          if (!note) return note.error();
          if (auto other = write.insert(AddOther, text); !other) return other.error();
          if (auto part = write.insert(AddPart, *note); !part) return part.error();
        }
        return {};
      });
    });
    QVERIFY_RESULT(filled);
    QVERIFY_RESULT(foreground([&](const Worker& worker) { return vault.database().checkpoint(worker); }));
  }

  Result<RescuePlan> plan() {
    return foreground(
        [&](const Worker& worker) { return planRescue(worker, m_sample->folder(), key(), m_sample->surroundings()); });
  }
  Result<RescuedVault> rescued(RescueWay way) {
    return foreground([&](const Worker& worker) {
      return rescue(worker, m_sample->folder(), way, key(), m_sample->surroundings(), WideRooms);
    });
  }
  std::array<qint64, 4> counts() {
    const auto vault = open();
    if (!vault) return {-1, -1, -1, -1};
    const auto row = foreground([&](const Worker& worker) {
      return (*vault)->database().read(worker, [](storage::Read& read) { return read.row(Counts); });
    });
    if (!row || !*row) return {-2, -2, -2, -2};
    const auto [notes, others, parts, found] = **row;
    const auto soundness = foreground([&](const Worker& worker) { return (*vault)->check(worker); });
    if (!soundness || !soundness->faults.isEmpty()) return {-3, -3, -3, -3};
    return {notes, others, parts, found};
  }

 private Q_SLOTS:
  void init() {
    m_sample = std::make_unique<tests::SampleVault>();
    fill();
  }

  void wholeVaultNeedsNoRescue() {
    const auto found = plan();
    QVERIFY_RESULT(found);
    QCOMPARE(found->best, RescueWay::None);
    QVERIFY(found->pages > 100);
    QCOMPARE(rescued(RescueWay::None).error().fault, Fault::Invalid);
  }

  // Pages all over the file, one at a time, zeroed or with one bit flipped: each is found, and but for the page itself
  // and what it led to, everything comes back.
  void damagedPagesAreSalvagedAround() {
    const QByteArray whole = tests::contentOf(database());
    const qint64 pages = whole.size() / PageBytes;
    int lostTables = 0;
    qint64 rows = 0;
    int cases = 0;
    for (qint64 page = 3; page < pages; page += pages / 12) {
      QByteArray damaged = whole;
      if (cases % 2 == 0)
        damaged.replace(page * PageBytes, PageBytes, QByteArray(PageBytes, '\0'));
      else
        damaged[page * PageBytes + 77] = char(damaged[page * PageBytes + 77] ^ 4);
      QDir(m_sample->folder()).remove(u"vault.db-wal"_s);
      tests::overwrite(database(), damaged);
      const auto found = plan();
      QVERIFY_RESULT(found);
      QCOMPARE(found->best, RescueWay::Salvage);
      QVERIFY(found->canSalvage);

      const auto saved = rescued(RescueWay::Salvage);
      QVERIFY_RESULT(saved);
      QVERIFY(saved->damagedTables.size() <= 2);
      const auto [notes, others, parts, searched] = counts();
      QVERIFY2(notes >= 0, qPrintable(QString::number(notes)));
      QCOMPARE(searched, notes);
      if (!saved->damagedTables.contains(u"other"_s)) QCOMPARE(others, qint64(Notes));
      if (!saved->damagedTables.contains(u"note"_s)) QCOMPARE(notes, qint64(Notes));
      if (saved->damagedTables.isEmpty()) QCOMPARE(parts, qint64(Notes));
      lostTables += int(saved->damagedTables.size());
      rows += notes + others + parts;
      ++cases;
      QVERIFY(QDir(saved->damaged).exists());
      QVERIFY(QDir(saved->damaged).removeRecursively());
    }
    qInfo("%d damages, %d tables lost rows, %.2f %% of all rows salvaged", cases, lostTables,
          100.0 * double(rows) / (3.0 * Notes * cases));
    QVERIFY(double(rows) > 0.9 * 3.0 * Notes * cases);
  }

  void truncatedFileGivesWhatIsLeft() {
    QFile file(database());
    QVERIFY(file.resize(file.size() / 2 / PageBytes * PageBytes));
    file.close();
    const auto found = plan();
    QVERIFY_RESULT(found);
    QCOMPARE(found->best, RescueWay::Salvage);

    const auto saved = rescued(RescueWay::Salvage);
    QVERIFY_RESULT(saved);
    QVERIFY2(saved->rows > Notes, qPrintable(QString::number(saved->rows)));
    QVERIFY(counts()[0] >= 0);
  }

  void backupAndJournalComeBeforeSalvage() {
    {
      const auto vault = open();
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(foreground([&](const Worker& worker) { return Upkeep(**vault).run(worker); }));
      QVERIFY_RESULT(tests::addNote(**vault, u"shared after the backup"_s));
    }
    QByteArray damaged = tests::contentOf(database());
    damaged.replace(0, PageBytes, QByteArray(PageBytes, '\0'));
    tests::overwrite(database(), damaged);
    const auto found = plan();
    QVERIFY_RESULT(found);
    QCOMPARE(found->best, RescueWay::Restore);
    QVERIFY(!found->canSalvage);
    QVERIFY(found->restore->changes > 0);

    const auto saved = rescued(RescueWay::Restore);
    QVERIFY_RESULT(saved);
    QVERIFY(QFile::exists(Place{saved->damaged}.database()));
    QCOMPARE(counts(), (std::array<qint64, 4>{Notes + 1, Notes, Notes, Notes + 1}));
  }
};

CANDOR_TEST(SalvageTest)

}  // namespace candor::vault

#include "salvage_test.moc"
