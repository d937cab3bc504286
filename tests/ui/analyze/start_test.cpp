#include "support/test.h"
#include "ui/analyze/page_probe.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::analyze {

class StartTest : public QObject {
  Q_OBJECT

  tests::OpenWorkplace m_place;
  ResumeId m_resume = m_place.addResume(u"accountant-v2"_s);
  ResumeId m_other = m_place.addResume(u"bookkeeper"_s, tests::AccountantsResume + u"\nBookkeeping\n"_s);

  QString file(const QString& name, const QByteArray& bytes) {
    QFile file(m_place.path(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
    file.write(bytes);
    return file.fileName();
  }
  documents::StoredPosting stored(AnalysisId id) {
    const auto kept = m_place.now([&](const Worker& worker) { return m_place.session().history().show(worker, id); });
    return *m_place.now(
        [&](const Worker& worker) { return m_place.session().documents().show(worker, *kept->listed.posting); });
  }

 private Q_SLOTS:
  void libraryWithoutResumesInvitesToAddOne() {
    tests::OpenWorkplace empty;
    tests::PageProbe probe(empty);
    QSignalSpy wanted(&probe.page, &AnalyzePage::addResumeWanted);

    QTRY_VERIFY(probe.find<QPushButton>("addResume").isVisible());
    probe.page.focusFirst();
    QVERIFY(probe.find<QPushButton>("addResume").hasFocus());
    probe.find<QPushButton>("addResume").click();
    QCOMPARE(wanted.size(), 1);
  }

  void postingPastedBeforeThereIsAResumeIsKept() {
    tests::OpenWorkplace place;
    tests::PageProbe probe(place);
    probe.page.begin({}, tests::AccountantsPosting);
    QTRY_VERIFY(probe.find<QPushButton>("addResume").isVisible());

    const ResumeId added = place.addResume(u"first"_s);
    probe.page.begin(added);
    QTRY_VERIFY(probe.posting().isVisible());
    QCOMPARE(probe.posting().toPlainText(), tests::AccountantsPosting);
    QTRY_COMPARE(probe.resumes().currentText(), u"first"_s);
  }

  void pastedPostingIsReadAndAnalysed() {
    tests::PageProbe probe(m_place);
    probe.page.begin(m_resume, tests::AccountantsPosting);

    QTRY_VERIFY(probe.analyse().isEnabled());
    QCOMPARE(probe.field("postingTitle").text(), u"Senior Accountant"_s);
    QCOMPARE(probe.field("postingCompany").text(), u"Harbour Goods Ltd"_s);
    QVERIFY(probe.find<QAbstractItemView>("readRequirements").model()->rowCount() > 4);

    probe.analyse().click();
    QCOMPARE(m_place.work().running().size(), 1U);
    QTRY_VERIFY(probe.page.shownId());
    QVERIFY(m_place.work().running().empty());
    QVERIFY(probe.resumeText().isVisible());
    QVERIFY(probe.posting().toPlainText().isEmpty());
  }

  void whatWasPutRightBeforeIsStored() {
    tests::PageProbe probe(m_place);
    probe.page.begin(m_resume, tests::AccountantsPosting + u"\nOne more line about it.\n"_s);
    QTRY_VERIFY(probe.analyse().isEnabled());

    QLineEdit& title = probe.field("postingTitle");
    title.selectAll();
    QTest::keyClicks(&title, u"Chief Accountant"_s);
    probe.posting().moveCursor(QTextCursor::End);
    QTest::keyClicks(&probe.posting(), u" More."_s);
    QVERIFY(!probe.analyse().isEnabled());
    QTRY_VERIFY(probe.analyse().isEnabled());
    QCOMPARE(title.text(), u"Chief Accountant"_s);

    probe.analyse().click();
    QTRY_VERIFY(probe.page.shownId());
    QCOMPARE(stored(*probe.page.shownId()).posting.names.title, u"Chief Accountant"_s);
  }

  void storedPostingIsTakenAndNotStoredTwice() {
    const PostingId posting = m_place.addPosting(tests::AccountantsPosting + u"\nFrom the vault.\n"_s);
    tests::PageProbe probe(m_place);
    probe.page.begin(m_resume, posting);

    QTRY_VERIFY(probe.analyse().isEnabled());
    probe.analyse().click();
    QTRY_VERIFY(probe.page.shownId());
    QCOMPARE(stored(*probe.page.shownId()).posting.id, posting);
  }

  void droppedFileIsReadAndItsBytesAreKept() {
    const QByteArray bytes = (tests::AccountantsPosting + u"\nFrom a file.\n"_s).toUtf8();
    tests::PageProbe probe(m_place);
    QVERIFY(!probe.page.whatDroppingDoes().isEmpty());
    probe.page.take({file(u"posting.txt"_s, bytes)});
    QCOMPARE(m_place.work().running().size(), 1U);

    QTRY_VERIFY(probe.analyse().isEnabled());
    QVERIFY(probe.posting().toPlainText().contains(u"From a file."_s));
    probe.analyse().click();
    QTRY_VERIFY(probe.page.shownId());
    QCOMPARE(stored(*probe.page.shownId()).posting.fileName, u"posting.txt"_s);
  }

  void unreadableFileSaysSoAndLeavesTheField() {
    tests::PageProbe probe(m_place);
    probe.page.begin({}, u"What I typed"_s);
    probe.page.take({file(u"photo.png"_s, "\x89PNG\r\n\x1a\n nothing")});

    QTRY_VERIFY(probe.showsFault());
    probe.buttonSaying(u"Paste text"_s)->click();
    QCOMPARE(probe.posting().toPlainText(), u"What I typed"_s);
    QVERIFY(m_place.work().running().empty());
  }

  void stoppedReadingOfAFileLeavesTheField() {
    tests::PageProbe probe(m_place);
    probe.page.begin({}, u"What I typed"_s);
    probe.page.take({file(u"other.txt"_s, tests::AccountantsPosting.toUtf8())});
    m_place.work().running().front()->cancel();

    QVERIFY(m_place.work().running().empty());
    QCOMPARE(probe.posting().toPlainText(), u"What I typed"_s);
  }

  void tooShortPostingCannotBeAnalysedAndSaysWhy() {
    tests::PageProbe probe(m_place);
    probe.page.begin(m_resume, u"Accountant wanted"_s);

    const auto saysIt = [&] {
      const auto strips = probe.page.findChildren<QWidget*>();
      return std::any_of(strips.begin(), strips.end(), [](const QWidget* each) {
        return each->isVisible() && each->accessibleName().contains(u"too little text"_s);
      });
    };
    QTRY_VERIFY(saysIt());
    QVERIFY(!probe.analyse().isEnabled());
    QVERIFY(!probe.analyse().toolTip().isEmpty());
  }

  void replacedPostingComesBackByUndo() {
    tests::PageProbe probe(m_place);
    std::function<void()> undo;
    connect(&m_place.notices(), &workplace::Notices::toldWithUndo, &probe.page,
            [&](const QString&, const std::function<void()>& given) { undo = given; });
    probe.page.begin({}, u"What I typed"_s);
    QVERIFY(!undo);
    probe.page.begin({}, tests::AccountantsPosting);
    QVERIFY(undo);

    undo();
    QCOMPARE(probe.posting().toPlainText(), u"What I typed"_s);
  }

  void typedTextSurvivesABeginWithoutOne() {
    tests::PageProbe probe(m_place);
    probe.page.begin({}, u"What I typed"_s);
    QTest::keyClick(&probe.posting(), Qt::Key_Escape);
    probe.page.begin(m_other);

    QCOMPARE(probe.posting().toPlainText(), u"What I typed"_s);
    QTRY_COMPARE(probe.resumes().currentText(), u"bookkeeper"_s);
  }

  void stoppedAnalysisLeavesThePosting() {
    tests::PageProbe probe(m_place);
    probe.page.begin(m_resume, tests::AccountantsPosting);
    QTRY_VERIFY(probe.analyse().isEnabled());
    probe.analyse().click();
    m_place.work().running().front()->cancel();

    QVERIFY(m_place.work().running().empty());
    QVERIFY(!probe.page.shownId());
    QVERIFY(probe.posting().isVisible());
    QCOMPARE(probe.posting().toPlainText(), tests::AccountantsPosting);
    QVERIFY(probe.analyse().isEnabled());
  }

  void resumeThatIsGoneFailsTheAnalysisWithWaysOn() {
    const ResumeId gone = m_place.addResume(u"gone"_s, tests::AccountantsResume + u"\nGone\n"_s);
    tests::PageProbe probe(m_place);
    probe.page.begin(gone, tests::AccountantsPosting);
    QTRY_VERIFY(probe.analyse().isEnabled());
    QTRY_COMPARE(probe.resumes().currentText(), u"gone"_s);
    QVERIFY_RESULT(
        m_place.now([&](const Worker& worker) { return m_place.session().documents().erase(worker, gone); }));

    probe.analyse().click();
    QTRY_VERIFY(probe.showsFault());
    probe.buttonSaying(u"Choose resume"_s)->click();
    QVERIFY(probe.posting().isVisible());
    QCOMPARE(probe.posting().toPlainText(), tests::AccountantsPosting);
  }

  void requirementLeadsToItsPlaceInThePosting() {
    tests::PageProbe probe(m_place);
    probe.page.begin(m_resume, tests::AccountantsPosting);
    QTRY_VERIFY(probe.analyse().isEnabled());

    auto& rows = probe.find<QAbstractItemView>("readRequirements");
    rows.setCurrentIndex(rows.model()->index(2, 0));
    QCOMPARE(probe.posting().textCursor().selectedText(), rows.model()->index(2, 0).data().toString());
  }
};

CANDOR_TEST(StartTest)

}  // namespace candor::analyze

#include "start_test.moc"
