#include "documents/corrections.h"

#include "core/documents/room.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::documents;
using tests::resume;

namespace {

const Correction Email{.field = u"basics.email"_s, .reading = u"nadia@exarnple.org"_s, .value = u"nadia@example.org"_s};

std::vector<Correction> correctionsOf(tests::DocumentsRoom& room, ResumeId id) {
  return room.with([&](Documents& documents, const Worker& worker) { return documents.corrections(worker, id); })
      .value();
}

Result<void> correct(tests::DocumentsRoom& room, ResumeId id, const Correction& correction) {
  return room.with(
      [&](Documents& documents, const Worker& worker) { return documents.correct(worker, id, correction); });
}

Result<void> setBack(tests::DocumentsRoom& room, ResumeId id, const Correction& correction) {
  return room.with([&](Documents& documents, const Worker& worker) {
    return documents.setBack(worker, id, correction.field, correction.reading);
  });
}

}  // namespace

class CorrectionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aCorrectionIsThereAfterReopeningAndLeavesTheVersionAlone() {
    tests::DocumentsRoom room;
    const NewResume added = resume(u"A"_s, u"text"_s, u"Nadia"_s);
    const ResumeId id = room.add(added)->id;
    const auto before = room.show(id);

    QVERIFY_RESULT(correct(room, id, Email));
    room.open();

    QVERIFY(correctionsOf(room, id) == std::vector{Email});
    QVERIFY(*room.show(id) == *before);
  }

  void aSecondCorrectionOfTheSameReadingReplacesTheFirst() {
    tests::DocumentsRoom room;
    const ResumeId id = room.add(resume(u"A"_s, u"text"_s))->id;
    Correction other = Email;
    other.value = u"n@example.org"_s;

    QVERIFY_RESULT(correct(room, id, Email));
    QVERIFY_RESULT(correct(room, id, other));

    QVERIFY(correctionsOf(room, id) == std::vector{other});
  }

  void correctionsOfOtherReadingsStandBesideIt() {
    tests::DocumentsRoom room;
    const ResumeId id = room.add(resume(u"A"_s, u"text"_s))->id;
    Correction ofLaterVersion = Email;
    ofLaterVersion.reading = u"nadia@examp1e.org"_s;

    QVERIFY_RESULT(correct(room, id, Email));
    QVERIFY_RESULT(correct(room, id, ofLaterVersion));

    QVERIFY((correctionsOf(room, id) == std::vector{ofLaterVersion, Email}));
  }

  void setBackDropsIt() {
    tests::DocumentsRoom room;
    const ResumeId id = room.add(resume(u"A"_s, u"text"_s))->id;
    QVERIFY_RESULT(correct(room, id, Email));

    QVERIFY_RESULT(setBack(room, id, Email));

    QVERIFY(correctionsOf(room, id).empty());
    QCOMPARE(setBack(room, id, Email).error().fault, Fault::NoEntry);
  }

  void theyGoWithTheResume() {
    tests::DocumentsRoom room;
    const ResumeId id = room.add(resume(u"A"_s, u"text"_s))->id;
    QVERIFY_RESULT(correct(room, id, Email));

    QVERIFY_RESULT(room.erase(id));

    QVERIFY(correctionsOf(room, id).empty());
  }

  void whatCannotBeKeptIsRefused() {
    tests::DocumentsRoom room;
    const ResumeId id = room.add(resume(u"A"_s, u"text"_s))->id;

    QCOMPARE(correct(room, ResumeId(id.value() + 1), Email).error().fault, Fault::NoEntry);
    QCOMPARE(correct(room, id, {.field = {}, .reading = {}, .value = u"x"_s}).error().fault, Fault::Invalid);
    QCOMPARE(correct(room, id, {.field = u"f"_s, .reading = {}, .value = QString(20'001, u'x')}).error().fault,
             Fault::TooLarge);
    QVERIFY(correctionsOf(room, id).empty());
  }

  void jobsDoTheSame() {
    tests::DocumentsRoom room;
    const ResumeId id = room.add(resume(u"A"_s, u"text"_s))->id;
    Documents documents(room.database(), room.clock());
    std::optional<Result<std::vector<Correction>>> listed;

    Job<void> corrected = documents.correct(id, Email);
    QTRY_VERIFY(!correctionsOf(room, id).empty());
    auto asked = documents.corrections(id);
    asked.then(this, [&](Result<std::vector<Correction>> answer) { listed = std::move(answer); });
    QTRY_VERIFY(listed.has_value());
    QVERIFY(listed->value() == std::vector{Email});
    Job<void> back = documents.setBack(id, Email.field, Email.reading);
    QTRY_VERIFY(correctionsOf(room, id).empty());
  }
};

CANDOR_TEST(CorrectionsTest)
#include "corrections_test.moc"
