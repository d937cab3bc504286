// 500 disks as a power cut may leave them: each opens, is sound, holds all that was acknowledged and nothing in part.
// Without durability the same cuts do lose, or this test could not see.
#include "core/storage/notes.h"
#include "support/recording_vfs.h"
#include "support/test.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;

namespace candor::storage {

namespace {

constexpr int Images = 500;
constexpr int ControlImages = 150;
constexpr int Commits = 50;

constexpr Query<Columns<QString, qint64>> Books(
    "SELECT book.name, count(note.id) FROM book LEFT JOIN note ON note.book = book.id GROUP BY book.id ORDER BY "
    "book.id");

struct Verdict {
  int lost = 0;
  int corrupt = 0;
  int partial = 0;
};

}  // namespace

class PowerCutTest : public QObject {
  Q_OBJECT

 private:
  // Commits that each make one book of three notes, some of them large, with a checkpoint on the way.
  static void record(tests::RecordingVfs& vfs, const QString& path, Durability durability) {
    foreground([&](const Worker& worker) {
      auto database = notes::open(worker, {.path = path, .vfs = vfs.name()}, notes::Schemas, durability);
      QVERIFY_RESULT(database);
      vfs.mark(0);
      for (int i = 1; i <= Commits; ++i) {
        QVERIFY_RESULT(notes::fill(worker, **database, QString::number(i), 3, i % 5 == 0 ? 30'000 : 300));
        vfs.mark(i);
        if (i % 20 == 0) QVERIFY_RESULT((*database)->checkpoint(worker));
      }
    });
  }

  // Books 1, 2 … of three notes each.
  static Result<qint64> countOf(const Worker& worker, Database& database, Verdict& verdict) {
    return database.read(worker, [&](Read& read) -> Result<qint64> {
      const auto books = read.rows(Books);
      if (!books) return books.error();
      qint64 number = 0;
      for (const auto& [name, count] : *books) {
        if (name != QString::number(++number) || count != 3) ++verdict.partial;
      }
      return number;
    });
  }

  static void judge(const QString& path, qint64 acknowledged, Verdict& verdict) {
    foreground([&](const Worker& worker) {
      auto database = notes::open(worker, {.path = path}, notes::Schemas, Durability::None);
      if (!database) {
        ++verdict.corrupt;
        return;
      }
      const auto findings = (*database)->check(worker, Thoroughness::Thorough);
      if (!findings || !findings->isSound()) ++verdict.corrupt;
      const auto books = countOf(worker, **database, verdict);
      if (!books || *books < acknowledged) ++verdict.lost;
    });
  }

  static Verdict cut(Durability durability, int images) {
    const QTemporaryDir folder;
    const QString live = folder.filePath(u"live"_s);
    const QString after = folder.filePath(u"after"_s);
    QDir().mkpath(live);
    tests::RecordingVfs vfs("recording");
    record(vfs, live + u"/notes.db"_s, durability);

    Verdict verdict;
    std::mt19937 random(1);
    if (vfs.lastMark(vfs.size()) != Commits) return {.corrupt = images};
    std::size_t made = 1;
    while (vfs.lastMark(made) < 0) ++made;
    std::uniform_int_distribution<std::size_t> place(made, vfs.size());
    for (int i = 0; i < images; ++i) {
      const std::size_t at = place(random);
      QDir(after).removeRecursively();
      QDir().mkpath(after);
      tests::layOut(vfs.afterPowerCut(at, quint32(i)), live, after);
      judge(after + u"/notes.db"_s, vfs.lastMark(at), verdict);
    }
    return verdict;
  }

 private Q_SLOTS:
  void nothingAcknowledgedIsLost() {
    const Verdict verdict = cut(Durability::Full, Images);

    QCOMPARE(verdict.lost, 0);
    QCOMPARE(verdict.corrupt, 0);
    QCOMPARE(verdict.partial, 0);
  }

  void withoutDurabilityTheSameCutsLose() {
    const Verdict verdict = cut(Durability::None, ControlImages);

    QVERIFY2(verdict.lost > ControlImages / 4, qPrintable(QString::number(verdict.lost)));
    QVERIFY2(verdict.corrupt > ControlImages / 10, qPrintable(QString::number(verdict.corrupt)));
  }
};

CANDOR_TEST(PowerCutTest)

}  // namespace candor::storage

#include "power_cut_test.moc"
