#include "documents/resumes.h"

#include "core/documents/room.h"
#include "profile/profile_json.h"
#include "support/test.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::documents;
using tests::resume;

class ResumesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatWasAddedIsShownAfterReopening() {
    tests::DocumentsRoom room;
    const NewResume added = resume(u"Planner, long"_s, u"Nadia Brandt\u2028plans 𝄞"_s, u"Nadia Brandt"_s);
    const auto id = room.add(added);
    QVERIFY_RESULT(id);

    room.open();
    const auto shown = room.show(id->id, Content::WithBytes);

    QVERIFY_RESULT(shown);
    QCOMPARE(shown->resume.title, u"Planner, long"_s);
    QCOMPARE(shown->resume.person, u"Nadia Brandt"_s);
    QCOMPARE(shown->resume.created, room.clock().now());
    QVERIFY(!shown->resume.binned);
    QVERIFY(shown->document == added.version.document);
    QCOMPARE(shown->profile, profile::toJson(added.version.profile));
    QCOMPARE(shown->bytes.value(), added.version.file.bytes);
    QCOMPARE(shown->version.sha256, QCryptographicHash::hash(added.version.file.bytes, QCryptographicHash::Sha256));
    QCOMPARE(shown->version.size, added.version.file.bytes.size());
    QCOMPARE(shown->version.fileName, u"resume.txt"_s);
    QCOMPARE(shown->version.format, u"txt"_s);
    QCOMPARE(shown->version.dataVersion, u"2026-11-0badcafe"_s);
    QVERIFY(shown->version == shown->resume.newest);
  }

  void bytesComeOnlyWhenAskedFor() {
    tests::DocumentsRoom room;
    const auto id = room.add(resume(u"A"_s, u"text"_s));

    QVERIFY(!room.show(id->id).value().bytes);
  }

  void aTitleIsMadeOfTheFilesName() {
    tests::DocumentsRoom room;
    NewResume untitled = resume(u"  "_s, u"text"_s);
    untitled.version.file.name = u"Nadia.final.pdf"_s;

    QVERIFY(room.add(untitled));

    QCOMPARE(room.resumes().front().title, u"Nadia.final"_s);
  }

  void theSameBytesAreAnsweredWithWhatIsThere() {
    tests::DocumentsRoom room;
    const auto first = room.add(resume(u"A"_s, u"text"_s));

    const auto second = room.add(resume(u"B"_s, u"text"_s));

    QVERIFY_RESULT(second);
    QCOMPARE(second->outcome, Outcome::AlreadyThere);
    QVERIFY(second->id == first->id && second->version == first->version);
    QCOMPARE(room.resumes().size(), std::size_t(1));
    QCOMPARE(room.resumes().front().title, u"A"_s);
  }

  void theSameBytesAreAddedAgainWhenAskedTo() {
    tests::DocumentsRoom room;
    const auto first = room.add(resume(u"A"_s, u"text"_s));

    const auto second = room.add(resume(u"B"_s, u"text"_s), SameBytes::AddAgain);

    QCOMPARE(second.value().outcome, Outcome::Added);
    QVERIFY(second->id != first->id);
  }

  void bytesInTheBinAreNotThere() {
    tests::DocumentsRoom room;
    const auto first = room.add(resume(u"A"_s, u"text"_s));
    QVERIFY(room.bin(first->id));

    QCOMPARE(room.add(resume(u"B"_s, u"text"_s)).value().outcome, Outcome::Added);
  }

  void aVersionIsAddedAndTheOldOneStays() {
    tests::DocumentsRoom room;
    const auto first = room.add(resume(u"A"_s, u"the first"_s, u"Nadia"_s));
    room.clock().advance(60);
    const auto second = room.with([&](Documents& documents, const Worker& worker) {
      return documents.addVersion(worker, first->id, tests::version(u"the second"_s));
    });
    QVERIFY_RESULT(second);

    const auto newest = room.show(first->id).value();
    const auto oldest = room.show(first->version).value();

    QCOMPARE(second->number, 2);
    QCOMPARE(newest.document.text, u"the second"_s);
    QCOMPARE(oldest.document.text, u"the first"_s);
    QVERIFY(newest.versions == oldest.versions);
    QCOMPARE(newest.versions.size(), std::size_t(2));
    QCOMPARE(newest.versions.front().number, 2);
    QCOMPARE(newest.versions.front().added, room.clock().now());
    QCOMPARE(newest.resume.person, u"Nadia"_s);
    QVERIFY(room.found(u"first"_s).empty());
    QCOMPARE(room.found(u"second"_s).size(), std::size_t(1));
  }

  void theNewestVersionAgainIsNoVersion() {
    tests::DocumentsRoom room;
    const auto first = room.add(resume(u"A"_s, u"the first"_s));
    const auto again = room.with([&](Documents& documents, const Worker& worker) {
      return documents.addVersion(worker, first->id, tests::version(u"the first"_s));
    });

    QCOMPARE(again.value().outcome, Outcome::AlreadyThere);
    QVERIFY(again->version == first->version);
    QCOMPARE(room.show(first->id).value().versions.size(), std::size_t(1));
  }

  void theListBeginsWithTheNewest() {
    tests::DocumentsRoom room;
    const auto a = room.add(resume(u"A"_s, u"a"_s));
    QVERIFY(room.add(resume(u"B"_s, u"b"_s)));
    QVERIFY(room.with([&](Documents& documents, const Worker& worker) {
      return documents.addVersion(worker, a->id, tests::version(u"a again"_s));
    }));

    const auto all = room.resumes();

    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].title, u"A"_s);
    QCOMPARE(all[0].newest.number, 2);
    QCOMPARE(all[1].title, u"B"_s);
  }

  void aRenamedResumeIsFoundByItsNewTitle() {
    tests::DocumentsRoom room;
    const auto added = room.add(resume(u"Zebra"_s, u"text"_s));
    const auto rename = [&](const QString& title) {
      return room.with(
          [&](Documents& documents, const Worker& worker) { return documents.rename(worker, added->id, title); });
    };

    QVERIFY(rename(u"  Quagga\n two "_s));

    QCOMPARE(room.resumes().front().title, u"Quagga two"_s);
    QVERIFY(room.found(u"zebra"_s).empty());
    QCOMPARE(room.found(u"quagga"_s).size(), std::size_t(1));
    QCOMPARE(rename(u" "_s).error().fault, Fault::Invalid);
    QCOMPARE(rename(QString(1001, u'x')).error().fault, Fault::TooLarge);
  }

  void whatIsNotThereIsNotFound() {
    tests::DocumentsRoom room;
    const ResumeId nobody(17);

    QCOMPARE(room.show(nobody).error().fault, Fault::NoEntry);
    QCOMPARE(room.show(ResumeVersionId(17)).error().fault, Fault::NoEntry);
    QCOMPARE(room.bin(nobody).error().fault, Fault::NoEntry);
    QCOMPARE(room.restore(nobody).error().fault, Fault::NoEntry);
    QCOMPARE(room.erase(nobody).error().fault, Fault::NoEntry);
  }

  void anUnsoundDocumentIsNotStored() {
    tests::DocumentsRoom room;
    NewResume wrong = resume(u"A"_s, u"text"_s);
    wrong.version.document.lines.front().span.length = 100;

    QVERIFY(!room.add(wrong));

    QVERIFY(room.resumes().empty());
    QVERIFY(room.found(u"text"_s).empty());
  }
};

CANDOR_TEST(ResumesTest)
#include "resumes_test.moc"
