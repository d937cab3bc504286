#include "documents/bin_table.h"

#include "core/documents/room.h"
#include "support/decrypted_pages.h"
#include "support/statements.h"
#include "support/test.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::documents;
using tests::posting;
using tests::resume;

class BinTableTest : public QObject {
  Q_OBJECT

  static QStringList ledger(tests::DocumentsRoom& room) {
    const auto entries =
        foreground([&](const Worker& worker) { return audit::Ledger(room.database()).newest(worker, 100); });
    QStringList lines;
    for (const audit::Entry& entry : *entries)
      lines.append(QString::fromUtf8(audit::key(entry.act).data()) + u' ' + entry.subject);
    return lines;
  }

  // How often the text is in the pages, in the encodings a page may have it in.
  static qsizetype remnants(tests::DocumentsRoom& room, const QString& text) {
    const QByteArray pages = tests::decryptedPages(room.path(), tests::DocumentsRoom::key());
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    return pages.count(text.toUtf8()) + pages.count(text.toLower().toUtf8()) + pages.count(utf16);
  }

 private Q_SLOTS:
  void theBinIsAnotherList() {
    tests::DocumentsRoom room;
    const auto gone = room.add(resume(u"A"_s, u"quagga"_s));
    QVERIFY(room.add(resume(u"B"_s, u"zebra"_s)));

    QVERIFY(room.bin(gone->id));

    QCOMPARE(room.resumes().size(), std::size_t(1));
    QCOMPARE(room.resumes(Where::InBin).size(), std::size_t(1));
    QCOMPARE(room.resumes(Where::InBin).front().binned.value(), room.clock().now());
    QVERIFY(room.found(u"quagga"_s).empty());
    QCOMPARE(ledger(room), QStringList({u"binned resume 1"_s}));
  }

  void binningTwiceKeepsTheFirstTime() {
    tests::DocumentsRoom room;
    const auto gone = room.add(posting({}, u"quagga"_s));
    const QDateTime first = room.clock().now();
    QVERIFY(room.bin(gone->id));
    room.clock().advance(3600);

    QVERIFY(room.bin(gone->id));

    QCOMPARE(room.postings(Where::InBin).front().binned.value(), first);
    QCOMPARE(ledger(room).size(), 1);
  }

  void restoringUndoesBinning() {
    QRandomGenerator chance(3);
    tests::DocumentsRoom room;
    std::vector<ResumeId> resumes;
    std::vector<PostingId> postings;
    for (int i = 0; i < 10; ++i) {
      resumes.push_back(room.add(resume(u"R%1"_s.arg(i), u"word%1 common"_s.arg(i), u"Person"_s)).value().id);
      postings.push_back(room.add(posting({}, u"job%1 common"_s.arg(i))).value().id);
    }
    const auto listed = room.resumes();
    const auto jobs = room.postings();
    const auto found = room.found(u"common"_s, 50);
    for (int round = 0; round < 40; ++round) {
      const auto which = std::size_t(chance.bounded(10));
      QVERIFY(room.bin(resumes[which]));
      QVERIFY(room.bin(postings[which]));
      QCOMPARE(room.found(u"common"_s, 50).size(), std::size_t(18));
      QVERIFY(room.restore(resumes[which]));
      QVERIFY(room.restore(postings[which]));
    }

    QVERIFY(room.resumes() == listed);
    QVERIFY(room.postings() == jobs);
    QCOMPARE(room.found(u"common"_s, 50).size(), found.size());
    QCOMPARE(room.found(u"word7"_s).size(), std::size_t(1));
  }

  void whatIsErasedLeavesNothing() {
    tests::DocumentsRoom room;
    const QString canary = u"Xylocarpquaggamuffin"_s;
    for (int i = 0; i < 30; ++i)
      QVERIFY(room.add(resume(u"Other %1"_s.arg(i), u"other text %1 "_s.arg(i).repeated(200))));
    const auto gone = room.add(resume(canary, u"%1 and words. "_s.arg(canary).repeated(500), canary));
    QVERIFY(room.with([&](Documents& documents, const Worker& worker) {
      return documents.addVersion(worker, gone->id, tests::version(u"%1 again "_s.arg(canary).repeated(900)));
    }));
    const auto job = room.add(posting({.title = canary, .company = canary, .place = canary, .sourceUrl = canary},
                                      u"Wanted: %1. "_s.arg(canary).repeated(300)));
    for (int i = 0; i < 30; ++i)
      QVERIFY(room.add(resume(u"Next %1"_s.arg(i), u"next text %1 "_s.arg(i).repeated(200))));
    QVERIFY(remnants(room, canary) > 100);

    QVERIFY(room.erase(gone->id));
    QVERIFY(room.bin(job->id));
    QVERIFY(room.erase(job->id));

    QCOMPARE(remnants(room, canary), qsizetype(0));
    QCOMPARE(QFileInfo(room.path() + u"-wal"_s).size(), qint64(0));
    QVERIFY(room.found(canary).empty());
    QCOMPARE(ledger(room), QStringList({u"erased posting 1"_s, u"binned posting 1"_s, u"erased resume 31"_s}));
  }

  void whatLeftTheSearchLeavesNoWordInIt() {
    tests::DocumentsRoom room;
    const QString canary = u"Xylocarpquaggamuffin"_s;
    const auto gone = room.add(resume(u"A"_s, canary));
    const auto before = remnants(room, canary);
    QVERIFY(room.bin(gone->id));
    QVERIFY(foreground([&](const Worker& worker) { return room.database().checkpoint(worker); }));

    QVERIFY(before >= 2);
    const auto inIndex = foreground([&](const Worker& worker) {
      return room.database().read(worker, [&](storage::Read& read) {
        static constexpr storage::Query<storage::Columns<QByteArray>> Blocks("SELECT block FROM search_data");
        return read.rows(Blocks);
      });
    });
    for (const auto& [block] : *inIndex) QVERIFY(!block.contains(canary.toLower().toUtf8()));
  }

  void theBinIsPurgedAfterThirtyDays() {
    tests::DocumentsRoom room;
    const auto old = room.add(resume(u"Old"_s, u"old"_s));
    const auto young = room.add(posting({}, u"young"_s));
    QVERIFY(room.add(resume(u"Used"_s, u"used"_s)));
    const auto purge = [&] {
      return room.with([](Documents& documents, const Worker& worker) { return documents.purge(worker); }).value();
    };
    QVERIFY(room.bin(old->id));
    room.clock().advance(1);
    QVERIFY(room.bin(young->id));

    room.clock().advance(30 * 24 * 3600 - 1);
    QCOMPARE(purge(), 0);
    room.clock().advance(1);
    QCOMPARE(purge(), 1);

    QVERIFY(room.resumes(Where::InBin).empty());
    QCOMPARE(room.postings(Where::InBin).size(), std::size_t(1));
    QCOMPARE(room.resumes().size(), std::size_t(1));
  }

  void emptyingTheBinLeavesWhatIsInUse() {
    tests::DocumentsRoom room;
    const auto first = room.add(resume(u"A"_s, u"a"_s));
    const auto second = room.add(posting({}, u"b"_s));
    QVERIFY(room.add(resume(u"C"_s, u"c"_s)));
    QVERIFY(room.bin(first->id));
    QVERIFY(room.bin(second->id));

    const auto count = room.with([](Documents& documents, const Worker& worker) { return documents.emptyBin(worker); });

    QCOMPARE(count.value(), 2);
    QCOMPARE(room.resumes().size(), std::size_t(1));
    QCOMPARE(room.show(first->id).error().fault, Fault::NoEntry);
  }

  void everyStatementFitsTheTables() {
    tests::DocumentsRoom room;
    const auto statements = tests::statementsIn(QStringLiteral(CANDOR_SOURCE "/core/documents"));
    room.close();

    QVERIFY(statements.size() >= 25);
    QCOMPARE(tests::misfits(statements, room.path(), tests::DocumentsRoom::key()), QStringList());
  }
};

CANDOR_TEST(BinTableTest)
#include "bin_table_test.moc"
