// A vault's rooms on disks as a power cut may leave them: each opens and is exactly what it was after some act, none
// earlier than the last that was acknowledged. Without durability the same cuts do lose, or this test could not see.
#include "audit/ledger.h"
#include "audit/schema.h"
#include "documents/documents.h"
#include "documents/schema.h"
#include "faults/made_resume.h"
#include "faults/scratch.h"
#include "faults/tally.h"
#include "faults/vault_state.h"
#include "storage/database.h"
#include "support/fixed_clock.h"
#include "support/recording_vfs.h"
#include "support/secrets.h"
#include "support/test.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr int Images = 1000;
constexpr int ControlImages = 150;
constexpr int Acts = 40;

using Titles = QStringList;  // ascending

struct Shelf {
  Titles inUse;
  Titles inBin;

  friend bool operator==(const Shelf&, const Shelf&) = default;
};

struct Verdict {
  int lost = 0;
  int corrupt = 0;
  int neverWas = 0;
};

Result<std::unique_ptr<storage::Database>> openedAt(const storage::Location& location, storage::Durability durability) {
  const std::vector<storage::Schema> rooms{audit::schema(), documents::schema()};
  const Secret key = tests::secretOf(QByteArray(32, 'k'));
  return foreground([&](const Worker& worker) {
    return storage::Database::open(worker, {.location = location,
                                            .key = key,
                                            .schemas = rooms,
                                            .whenAbsent = storage::WhenAbsent::Create,
                                            .durability = durability});
  });
}

// The rooms under test, and what a user can see of them.
class Rooms {
 public:
  explicit Rooms(storage::Database& database) : m_database(database), m_documents(database, m_clock) {}

  [[nodiscard]] Shelf shelf() { return {titles(documents::Where::InUse), titles(documents::Where::InBin)}; }

  // Adds, bins and erases in a fixed order that leaves some of each behind.
  Result<void> act(int number) {
    return foreground([&](const Worker& worker) -> Result<void> {
      const auto resumes = m_documents.resumes(worker);
      if (!resumes) return resumes.error();
      if (number % 5 == 3) return m_documents.bin(worker, resumes->back().id);
      if (number % 5 == 4) return m_documents.erase(worker, resumes->front().id);
      const auto added = m_documents.add(worker, madeResume(number));
      return added ? Result<void>() : added.error();
    });
  }

  [[nodiscard]] bool isSound() {
    return foreground([&](const Worker& worker) {
      const auto findings = m_database.check(worker, storage::Thoroughness::Thorough);
      const auto ledger = audit::Ledger(m_database).verify(worker, std::nullopt);
      return findings && findings->isSound() && ledger && ledger->isSound() && halvesIn(m_database).isEmpty();
    });
  }

 private:
  [[nodiscard]] Titles titles(documents::Where where) {
    const auto resumes = foreground([&](const Worker& worker) { return m_documents.resumes(worker, where); });
    if (!resumes) return {u"unreadable"_s};
    Titles titles;
    for (const documents::ListedResume& resume : *resumes) titles += resume.title;
    titles.sort();
    return titles;
  }

  storage::Database& m_database;
  tests::FixedClock m_clock;
  documents::Documents m_documents;
};

}  // namespace

class PowerCutTest : public QObject {
  Q_OBJECT

 private:
  // Marks each act with its number when it is done; returns the shelf after each, the empty one first.
  static std::vector<Shelf> record(tests::RecordingVfs& vfs, const QString& path, storage::Durability durability) {
    std::vector<Shelf> shelves;
    auto database = openedAt({.path = path, .vfs = vfs.name()}, durability);
    if (!database) return shelves;
    Rooms rooms(**database);
    shelves.push_back(rooms.shelf());
    vfs.mark(0);
    for (int number = 1; number <= Acts; ++number) {
      if (!rooms.act(number - 1)) return {};
      vfs.mark(number);
      shelves.push_back(rooms.shelf());
    }
    return shelves;
  }

  static void judge(const QString& path, const std::vector<Shelf>& shelves, std::size_t acknowledged,
                    Verdict& verdict) {
    auto database = openedAt({.path = path}, storage::Durability::None);
    if (!database) {
      ++verdict.corrupt;
      return;
    }
    Rooms rooms(**database);
    const Shelf found = rooms.shelf();
    if (!rooms.isSound()) {
      ++verdict.corrupt;
    } else if (std::find(shelves.begin() + std::ptrdiff_t(acknowledged), shelves.end(), found) == shelves.end()) {
      const bool once = std::find(shelves.begin(), shelves.end(), found) != shelves.end();
      ++(once ? verdict.lost : verdict.neverWas);
    }
  }

  static Verdict cut(storage::Durability durability, int images) {
    const QTemporaryDir folder(scratch());
    const QString live = folder.filePath(u"live"_s);
    const QString after = folder.filePath(u"after"_s);
    QDir().mkpath(live);
    tests::RecordingVfs vfs("recording rooms");
    const std::vector<Shelf> shelves = record(vfs, live + u"/vault.db"_s, durability);
    if (shelves.size() != std::size_t(Acts) + 1) return {.corrupt = images};

    std::size_t made = 1;
    while (vfs.lastMark(made) < 0) ++made;
    std::mt19937 random(1);
    std::uniform_int_distribution<std::size_t> place(made, vfs.size());
    Verdict verdict;
    for (int i = 0; i < images; ++i) {
      const std::size_t at = place(random);
      QDir(after).removeRecursively();
      QDir().mkpath(after);
      tests::layOut(vfs.afterPowerCut(at, quint32(i)), live, after);
      judge(after + u"/vault.db"_s, shelves, std::size_t(vfs.lastMark(at)), verdict);
    }
    qInfo("%d images of %d acts in %zu writes: %d corrupt, %d acknowledged lost, %d that never were", images, Acts,
          vfs.size(), verdict.corrupt, verdict.lost, verdict.neverWas);
    return verdict;
  }

 private Q_SLOTS:
  void nothingAcknowledgedIsLost() {
    const Verdict verdict = cut(storage::Durability::Full, Images * timesMore());
    note({.fault = "power cut",
          .act = "write, bin, erase",
          .times = Images * timesMore(),
          .corrupt = verdict.corrupt,
          .lost = verdict.lost + verdict.neverWas});

    QCOMPARE(verdict.lost, 0);
    QCOMPARE(verdict.corrupt, 0);
    QCOMPARE(verdict.neverWas, 0);
  }

  void withoutDurabilityTheSameCutsLose() {
    const Verdict verdict = cut(storage::Durability::None, ControlImages);
    note({.fault = "power cut, nothing synced",
          .act = "write, bin, erase",
          .times = ControlImages,
          .corrupt = verdict.corrupt,
          .lost = verdict.lost + verdict.neverWas});

    QVERIFY2(verdict.lost + verdict.neverWas > 0, qPrintable(QString::number(verdict.lost)));
    QVERIFY2(verdict.corrupt > 0, qPrintable(QString::number(verdict.corrupt)));
  }
};

CANDOR_TEST(PowerCutTest)

}  // namespace candor::faults

#include "power_cut_test.moc"
