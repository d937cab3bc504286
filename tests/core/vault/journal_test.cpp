// The changes of a vault as its journal keeps them: any moment is made again from a backup and them.
#include "core/vault/sample_vault.h"
#include "support/test.h"
#include "vault/backup_upkeep.h"
#include "vault/journal_segment.h"
#include "vault/restore.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace Qt::StringLiterals;

namespace candor::vault {

class JournalTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<tests::SampleVault> m_sample;

  [[nodiscard]] static Key key() { return SystemKeychain{}; }
  [[nodiscard]] QString beside(const QString& name) const { return m_sample->root() + u'/' + name; }

  Result<RestoredVault> restoreTo(const QString& folder, const std::optional<QDateTime>& at) {
    return foreground([&](const Worker& worker) {
      return restoreVault(worker, {.from = m_sample->folder(), .to = folder, .at = at}, key(), m_sample->surroundings(),
                          tests::noteRooms());
    });
  }
  QStringList notesIn(const QString& folder) {
    const auto vault = foreground([&](const Worker& worker) {
      return Vault::open(worker, folder, key(), m_sample->surroundings(), tests::noteRooms());
    });
    return vault ? tests::notesOf(**vault) : QStringList{u"fault %1"_s.arg(int(vault.error().fault))};
  }
  static Result<UpkeepDone> upkeep(Vault& vault) {
    return foreground([&](const Worker& worker) { return Upkeep(vault).run(worker); });
  }

 private Q_SLOTS:
  void init() { m_sample = std::make_unique<tests::SampleVault>(); }

  // A week of changes, a backup every day of it, and a hundred moments in it.
  void anyMomentOfTheLastWeekIsMadeAgain() {
    struct Moment {
      QDateTime time;
      qsizetype notes;
    };
    std::vector<Moment> moments;
    const QDateTime begin = m_sample->clock.now();
    {
      const auto vault = m_sample->create(KeychainSlot::Add);
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(upkeep(**vault));
      for (int i = 0; i < 140; ++i) {
        m_sample->clock.advance(4000);
        QVERIFY_RESULT(tests::addNote(**vault, u"note %1"_s.arg(i)));
        moments.push_back({m_sample->clock.now(), i + 1});
        if (i % 20 == 19) QVERIFY_RESULT(upkeep(**vault));
      }
    }
    std::mt19937 random(5);
    std::uniform_int_distribution<qint64> second(0, begin.secsTo(m_sample->clock.now()));
    for (int i = 0; i < 100; ++i) {
      const QDateTime at = begin.addSecs(second(random));
      const QString folder = beside(u"made again"_s);
      QDir(folder).removeRecursively();
      const auto restored = restoreTo(folder, at);
      QVERIFY_RESULT(restored);
      qsizetype expected = 0;
      for (const Moment& moment : moments) {
        if (moment.time <= at) expected = moment.notes;
      }
      QCOMPARE(notesIn(folder).size(), expected);
      QVERIFY(restored->made <= at);
      QVERIFY(!restored->upTo.isValid() || restored->upTo <= at);
    }
  }

  void nothingAcknowledgedIsLostWithTheDatabase() {
    {
      const auto vault = m_sample->create(KeychainSlot::Add);
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(upkeep(**vault));
      for (int i = 0; i < 30; ++i) QVERIFY_RESULT(tests::addNote(**vault, u"note %1"_s.arg(i)));
    }
    QVERIFY(QFile::remove(m_sample->place().database()));
    const auto restored = restoreTo(beside(u"new"_s), std::nullopt);

    QVERIFY_RESULT(restored);
    QVERIFY(restored->changes >= 30);
    QCOMPARE(notesIn(beside(u"new"_s)).size(), 30);
  }

  void restoredVaultGoesOnWithItsJournal() {
    {
      const auto vault = m_sample->create(KeychainSlot::Add);
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(upkeep(**vault));
      QVERIFY_RESULT(tests::addNote(**vault, u"first"_s));
      m_sample->clock.advance(100);
      QVERIFY_RESULT(tests::addNote(**vault, u"undone"_s));
    }
    QVERIFY_RESULT(restoreTo(m_sample->folder(), m_sample->clock.now().addSecs(-50)));
    {
      const auto vault = m_sample->open(key());
      QVERIFY_RESULT(vault);
      QCOMPARE(tests::notesOf(**vault), QStringList{u"first"_s});
      m_sample->clock.advance(100);
      QVERIFY_RESULT(upkeep(**vault));
      QVERIFY_RESULT(tests::addNote(**vault, u"after"_s));
    }

    QVERIFY_RESULT(restoreTo(beside(u"newest"_s), std::nullopt));
    QCOMPARE(notesIn(beside(u"newest"_s)), (QStringList{u"first"_s, u"after"_s}));
    QVERIFY_RESULT(restoreTo(beside(u"undone"_s), m_sample->clock.now().addSecs(-100)));
    QCOMPARE(notesIn(beside(u"undone"_s)), (QStringList{u"first"_s, u"undone"_s}));
  }

  void recordCutOffHarmsNothingBeforeIt() {
    {
      const auto vault = m_sample->create(KeychainSlot::Add);
      QVERIFY_RESULT(vault);
      QVERIFY_RESULT(upkeep(**vault));
      QVERIFY_RESULT(tests::addNote(**vault, u"kept"_s));
      QVERIFY_RESULT(tests::addNote(**vault, u"cut off"_s));
    }
    const QString segment = segmentsIn(m_sample->place().journal()).back().path;
    QFile file(segment);
    QVERIFY(file.resize(file.size() - 1));

    QVERIFY_RESULT(restoreTo(beside(u"new"_s), std::nullopt));
    QCOMPARE(notesIn(beside(u"new"_s)), QStringList{u"kept"_s});
    // The vault itself has both, notices what the journal lacks, and makes a new backup.
    const auto vault = m_sample->open(key());
    QVERIFY_RESULT(vault);
    const auto done = upkeep(**vault);
    QVERIFY_RESULT(done);
    QVERIFY(done->backedUp.has_value());
    QCOMPARE(tests::notesOf(**vault).size(), 2);
  }

  void journalIsNoPlainText() {
    const auto vault = m_sample->create(KeychainSlot::Add);
    QVERIFY_RESULT(vault);
    QVERIFY_RESULT(tests::addNote(**vault, u"a very plain canary"_s));

    const QByteArray content = tests::contentOf(segmentsIn(m_sample->place().journal()).back().path);
    QVERIFY(content.size() > 100);
    QVERIFY(!content.contains("canary"));
  }
};

CANDOR_TEST(JournalTest)

}  // namespace candor::vault

#include "journal_test.moc"
