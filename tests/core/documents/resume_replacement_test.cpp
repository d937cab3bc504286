#include "core/documents/room.h"
#include "support/decrypted_pages.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::documents;
using tests::resume;

class ResumeReplacementTest : public QObject {
  Q_OBJECT

  static Result<void> replace(tests::DocumentsRoom& room, ResumeVersionId id, const NewVersion& version) {
    return room.with(
        [&](Documents& documents, const Worker& worker) { return documents.replace(worker, id, version); });
  }

 private Q_SLOTS:
  void versionHoldsWhatWasPutInItsPlace() {
    tests::DocumentsRoom room;
    const auto added = room.add(resume(u"A"_s, u"quagga"_s));
    const NewVersion other = resume(u"ignored"_s, u"zebra"_s).version;

    QVERIFY_RESULT(replace(room, added->version, other));

    const auto shown = room.show(added->id, Content::WithBytes);
    QVERIFY_RESULT(shown);
    QCOMPARE(shown->resume.title, u"A"_s);
    QCOMPARE(shown->version.number, 1);
    QCOMPARE(shown->bytes.value(), other.file.bytes);
    QCOMPARE(shown->document.text, u"zebra"_s);
    QVERIFY(room.found(u"quagga"_s).empty());
    QCOMPARE(room.found(u"zebra"_s).size(), std::size_t(1));
  }

  void nothingOfWhatWasThereIsLeftInTheFile() {
    tests::DocumentsRoom room;
    const QString canary = u"Xylocarpquaggamuffin"_s;
    const auto added = room.add(resume(u"A"_s, canary));
    QVERIFY(foreground([&](const Worker& worker) { return room.database().checkpoint(worker); }));
    const auto remnants = [&] {
      return tests::decryptedPages(room.path(), tests::DocumentsRoom::key()).toLower().count(canary.toLower().toUtf8());
    };
    QVERIFY(remnants() > 0);

    QVERIFY_RESULT(replace(room, added->version, resume(u"A"_s, u"zebra"_s).version));

    QCOMPARE(remnants(), qsizetype(0));
  }

  void whatLiesInTheBinStaysOutOfTheSearch() {
    tests::DocumentsRoom room;
    const auto added = room.add(resume(u"A"_s, u"quagga"_s));
    QVERIFY(room.bin(added->id));

    QVERIFY_RESULT(replace(room, added->version, resume(u"A"_s, u"zebra"_s).version));

    QVERIFY(room.found(u"zebra"_s).empty());
  }

  void versionThatIsNotThereIsNotFound() {
    tests::DocumentsRoom room;
    const auto done = replace(room, ResumeVersionId(7), resume(u"A"_s, u"zebra"_s).version);
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::NoEntry);
  }
};
CANDOR_TEST(ResumeReplacementTest)
#include "resume_replacement_test.moc"
