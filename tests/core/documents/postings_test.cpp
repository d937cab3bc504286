#include "documents/postings.h"

#include "core/documents/room.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::documents;
using tests::posting;

class PostingsTest : public QObject {
  Q_OBJECT

  static PostingNames names() {
    return {.title = u"Senior Planner"_s,
            .company = u"Halden Foods"_s,
            .place = u"Leeds"_s,
            .sourceUrl = u"https://jobs.example.org/7"_s};
  }

 private Q_SLOTS:
  void whatWasAddedIsShownAfterReopening() {
    tests::DocumentsRoom room;
    NewPosting added = posting(names(), u"Own the S&OP cycle.\n\nLeeds"_s);
    added.file = SourceFile{.name = u"job.html"_s, .format = u"html"_s, .bytes = "<p>Own"};
    const auto id = room.add(added);
    QVERIFY_RESULT(id);

    room.open();
    const auto shown = room.show(id->id, Content::WithBytes);

    QVERIFY_RESULT(shown);
    QVERIFY(shown->posting.names == names());
    QVERIFY(shown->text == added.text);
    QCOMPARE(shown->reading, added.reading);
    QCOMPARE(shown->bytes.value(), QByteArray("<p>Own"));
    QCOMPARE(shown->posting.fileName, u"job.html"_s);
    QCOMPARE(shown->posting.format, u"html"_s);
    QCOMPARE(shown->posting.size, qint64(6));
    QCOMPARE(shown->posting.created, room.clock().now());
    QVERIFY(!room.show(id->id).value().bytes);
  }

  void aPastedPostingHasNoFile() {
    tests::DocumentsRoom room;
    const auto id = room.add(posting(names(), u"text"_s));

    const auto shown = room.show(id->id, Content::WithBytes).value();

    QCOMPARE(shown.posting.fileName, QString());
    QCOMPARE(shown.bytes.value(), QByteArray());
  }

  void theFirstLineIsTheTitleWhenThereIsNone() {
    tests::DocumentsRoom room;
    QVERIFY(room.add(posting({}, u"\n  Night   nurse \nLeeds"_s)));

    QCOMPARE(room.postings().front().names.title, u"Night nurse"_s);
  }

  void theSameTextIsAnsweredWithWhatIsThere() {
    tests::DocumentsRoom room;
    const auto first = room.add(posting(names(), u"text"_s));

    const auto second = room.add(posting({}, u"text"_s));
    const auto third = room.add(posting({}, u"text"_s), SameBytes::AddAgain);

    QCOMPARE(second.value().outcome, Outcome::AlreadyThere);
    QVERIFY(second->id == first->id);
    QCOMPARE(third.value().outcome, Outcome::Added);
    QCOMPARE(room.postings().size(), std::size_t(2));
  }

  void correctedNamesAreListedAndFound() {
    tests::DocumentsRoom room;
    const auto id = room.add(posting(names(), u"text"_s));
    const PostingNames corrected{.title = u"Lead"_s, .company = u"Orrin Dairy"_s, .place = {}, .sourceUrl = {}};

    QVERIFY(room.with(
        [&](Documents& documents, const Worker& worker) { return documents.correct(worker, id->id, corrected); }));

    QVERIFY(room.postings().front().names == corrected);
    QCOMPARE(room.found(u"orrin"_s).size(), std::size_t(1));
    QVERIFY(room.found(u"halden"_s).empty());
  }

  void renamingLeavesTheOtherNames() {
    tests::DocumentsRoom room;
    const auto id = room.add(posting(names(), u"text"_s));

    QVERIFY(room.with(
        [&](Documents& documents, const Worker& worker) { return documents.rename(worker, id->id, u"Lead"_s); }));

    QCOMPARE(room.postings().front().names.title, u"Lead"_s);
    QCOMPARE(room.postings().front().names.company, u"Halden Foods"_s);
  }

  void theListBeginsWithTheNewest() {
    tests::DocumentsRoom room;
    QVERIFY(room.add(posting({.title = u"A"_s, .company = {}, .place = {}, .sourceUrl = {}}, u"a"_s)));
    QVERIFY(room.add(posting({.title = u"B"_s, .company = {}, .place = {}, .sourceUrl = {}}, u"b"_s)));

    QCOMPARE(room.postings().front().names.title, u"B"_s);
  }

  void emptyAndEndlessTextsAreRefused() {
    tests::DocumentsRoom room;

    QCOMPARE(room.add(posting(names(), u" \n"_s)).error().fault, Fault::NoText);
    QCOMPARE(room.add(posting(names(), QString(3'000'000, u'x'))).error().fault, Fault::TooLarge);
    PostingNames endless = names();
    endless.company = QString(1001, u'x');
    QCOMPARE(room.add(posting(endless, u"text"_s)).error().fault, Fault::TooLarge);
    QVERIFY(room.postings().empty());
  }
};

CANDOR_TEST(PostingsTest)
#include "postings_test.moc"
