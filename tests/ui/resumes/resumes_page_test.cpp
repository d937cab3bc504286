#include "resumes/resumes_page.h"

#include "resumes/profile_row.h"
#include "resumes/resume_side.h"
#include "support/controls.h"
#include "ui/resumes/opened_page.h"
#include "widgets/confirm_button.h"
#include "widgets/document_view.h"
#include "widgets/empty_state.h"
#include "widgets/fault_state.h"
#include "widgets/ruled_list.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::resumes {

class ResumesPageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyVaultInvitesTheFirstFile() {
    OpenedPage opened;
    opened.open();

    QTRY_VERIFY(opened.page->findChild<widgets::EmptyState*>()->isVisible());
    QVERIFY(!opened.page->findChild<ResumeSide*>()->isVisible());
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
  }

  void theNewestResumeIsShownWithItsProfile() {
    OpenedPage opened;
    opened.place.addResume(u"general"_s, tests::AccountantsResume + u"x\n"_s);
    opened.place.addResume(u"planning"_s);
    opened.open();

    QTRY_VERIFY(opened.isShown(u"planning"_s));
    QCOMPARE(opened.model().rowCount(), 2);
    QVERIFY(opened.profile().row(u"basics.email"_s));
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
  }

  void fieldAndPlaceLeadToEachOther() {
    OpenedPage opened;
    opened.place.addResume(u"planning"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));
    auto* document = opened.page->findChild<widgets::DocumentView*>();
    QSignalSpy looked(&opened.profile(), &ProfilePanel::placeLooked);

    Q_EMIT document->placeClicked(tests::AccountantsResume.indexOf(u"Lund"_s));
    QCOMPARE(opened.profile().looked()->field().key, u"education.0.institution"_s);

    opened.profile().row(u"basics.email"_s)->setFocus();
    QCOMPARE(looked.count(), 1);
    QCOMPARE(looked[0][0].value<Span>().start, tests::AccountantsResume.indexOf(u"mara.lindqvist"_s));
    QCOMPARE(opened.profile().looked()->field().key, u"basics.email"_s);
  }

  void aCorrectionIsKeptAndCanBeSetBack() {
    OpenedPage opened;
    const ResumeId id = opened.place.addResume(u"planning"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));
    ProfileRow* row = opened.profile().row(u"basics.email"_s);

    row->edit();
    auto* field = row->findChild<QLineEdit*>();
    QVERIFY(field);
    field->setText(u"mara@example.org"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(row->field().corrected.has_value());

    QCOMPARE(opened.corrections(id).size(), std::size_t(1));
    QCOMPARE(opened.corrections(id).front().value, u"mara@example.org"_s);
    QVERIFY(row->accessibleName().contains(u"corrected by you"_s));

    Q_EMIT row->setBackWanted();
    QTRY_VERIFY(!row->field().corrected.has_value());
    QVERIFY(opened.corrections(id).empty());
    opened.undo();
    QTRY_COMPARE(opened.corrections(id).size(), std::size_t(1));
  }

  void escapeLeavesTheFieldAsItWas() {
    OpenedPage opened;
    const ResumeId id = opened.place.addResume(u"planning"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));
    ProfileRow* row = opened.profile().row(u"basics.email"_s);
    QSignalSpy corrected(row, &ProfileRow::corrected);

    row->edit();
    row->findChild<QLineEdit*>()->setText(u"x"_s);
    QTest::keyClick(row->findChild<QLineEdit*>(), Qt::Key_Escape);

    QCOMPARE(corrected.count(), 0);
    QVERIFY(!row->isEdited());
    QVERIFY(opened.corrections(id).empty());
  }

  void filesAreReadAndKeptOneByOne() {
    OpenedPage opened;
    opened.open();
    QTRY_VERIFY(opened.page->findChild<widgets::EmptyState*>()->isVisible());
    QSignalSpy working(&opened.place.work(), &workplace::WorkList::changed);

    opened.page->addFiles({opened.write(u"one.txt"_s, tests::AccountantsResume.toUtf8()),
                           opened.write(u"two.txt"_s, tests::AccountantsResume.toUtf8() + "more\n")});
    QCOMPARE(opened.place.work().running().size(), std::size_t(1));

    QTRY_COMPARE_WITH_TIMEOUT(opened.model().resumes(), 2, 20'000);
    QTRY_VERIFY(opened.isShown(u"two"_s));
    QVERIFY(opened.place.work().running().empty());
    QCOMPARE(working.count(), 2);
  }

  void theSameBytesAreToldAndSelected() {
    OpenedPage opened;
    opened.place.addResume(u"planning"_s);
    opened.place.addResume(u"other"_s, tests::AccountantsResume + u"x\n"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"other"_s));

    opened.page->addFiles({opened.write(u"again.txt"_s, tests::AccountantsResume.toUtf8())});

    QTRY_VERIFY_WITH_TIMEOUT(opened.isShown(u"planning"_s), 20'000);
    QCOMPARE(opened.model().resumes(), 2);
    QVERIFY(opened.told.join(u' ').contains(u"already there"_s));
  }

  void aFileThatCannotBeReadStaysWithItsReason() {
    OpenedPage opened;
    opened.place.addResume(u"planning"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));

    opened.page->addFiles({opened.write(u"broken.pdf"_s, "%PDF-1.7\nand nothing of a PDF behind it")});

    QTRY_COMPARE_WITH_TIMEOUT(opened.model().failures(), 1, 20'000);
    QTRY_VERIFY(opened.page->findChild<widgets::FaultState*>());
    QVERIFY(opened.page->findChild<widgets::FaultState*>()->isVisible());
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
    tests::buttonNamed(*opened.page, u"Remove"_s)->click();
    QTRY_VERIFY(opened.isShown(u"planning"_s));
    QCOMPARE(opened.model().failures(), 0);
  }

  void deletingCanBeUndone() {
    OpenedPage opened;
    opened.place.addResume(u"planning"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));

    opened.run(u"Delete this resume"_s);
    QTRY_VERIFY(opened.page->findChild<widgets::EmptyState*>()->isVisible());
    opened.undo();

    QTRY_VERIFY(opened.isShown(u"planning"_s));
  }

  void theBinRestoresAndErases() {
    OpenedPage opened;
    opened.place.addResume(u"planning"_s);
    opened.place.addResume(u"other"_s, tests::AccountantsResume + u"x\n"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"other"_s));
    opened.run(u"Delete this resume"_s);
    QTRY_VERIFY(opened.isShown(u"planning"_s));

    opened.run(u"Show the bin of resumes"_s);
    QTRY_VERIFY(opened.isShown(u"other"_s));
    auto* erase = opened.page->findChild<widgets::ConfirmButton*>();
    QVERIFY(erase->isVisible());
    erase->click();
    QVERIFY(erase->isArmed());
    erase->click();

    QTRY_VERIFY(opened.isShown(u"planning"_s));
    QCOMPARE(opened.model().resumes(), 1);
  }

  void anOlderVersionCanBeLookedAt() {
    OpenedPage opened;
    const ResumeId id = opened.place.addResume(u"planning"_s);
    const auto newer = tests::OpenWorkplace::now([&](const Worker& worker) {
      const auto& place = opened.place.workplace();
      const session::FileBytes file{.name = u"v2.txt"_s, .bytes = tests::AccountantsResume.toUtf8() + "IFRS\n"};
      const auto version = session::readResume(worker, {.reader = place.reader, .ontology = place.ontology}, file);
      return place.session.documents().addVersion(worker, id, *version);
    });
    QVERIFY_RESULT(newer);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));
    auto* view = opened.page->findChild<ResumeView*>();
    QCOMPARE(view->stored()->version.number, 2);

    Q_EMIT view->versionWanted(view->stored()->versions.back().id);

    QTRY_COMPARE(view->stored()->version.number, 1);
    QVERIFY(tests::buttonNamed(*opened.page, u"Show the newest"_s));
  }

  void renamingInTheListIsKept() {
    OpenedPage opened;
    opened.place.addResume(u"planning"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));

    opened.run(u"Rename this resume"_s);
    auto* field = opened.page->findChild<ResumeSide*>()->list().viewport()->findChild<QLineEdit*>();
    QVERIFY(field);
    field->setText(u"Planning 2026"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QTRY_VERIFY(opened.isShown(u"Planning 2026"_s));
  }

  void analysisIsAskedForTheResumeShown() {
    OpenedPage opened;
    const ResumeId id = opened.place.addResume(u"planning"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));
    std::optional<ResumeId> wanted;
    connect(opened.page.get(), &ResumesPage::analyzeWanted, this, [&](ResumeId each) { wanted = each; });

    tests::buttonNamed(*opened.page, u"Analyze against a posting"_s)->click();

    QVERIFY(wanted == id);
  }
};

CANDOR_TEST(ResumesPageTest)

}  // namespace candor::resumes

#include "resumes_page_test.moc"
