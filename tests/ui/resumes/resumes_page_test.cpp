#include "resumes/resumes_page.h"

#include "resumes/profile_panel.h"
#include "resumes/profile_row.h"
#include "resumes/resume_model.h"
#include "resumes/resume_side.h"
#include "resumes/resume_view.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "widgets/confirm_button.h"
#include "widgets/document_view.h"
#include "widgets/empty_state.h"
#include "widgets/fault_state.h"
#include "widgets/message_strip.h"
#include "widgets/ruled_list.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace candor::resumes {

class ResumesPageTest : public QObject {
  Q_OBJECT

  struct Opened {
    tests::OpenWorkplace place;
    std::unique_ptr<ResumesPage> page;
    std::function<void()> undo;
    QStringList told;

    void open() {
      page = std::make_unique<ResumesPage>(place.workplace());
      QObject::connect(&place.notices(), &workplace::Notices::told, page.get(),
                       [this](const QString& sentence) { told += sentence; });
      QObject::connect(&place.notices(), &workplace::Notices::toldWithUndo, page.get(),
                       [this](const QString& sentence, const std::function<void()>& back) {
                         told += sentence;
                         undo = back;
                       });
      page->resize(1104, 726);
      page->show();
    }
    [[nodiscard]] bool isShown(const QString& title) const {
      const auto* view = page->findChild<ResumeView*>();
      return view->isVisible() && view->stored() && view->stored()->resume.title == title;
    }
    [[nodiscard]] ProfilePanel& profile() const { return page->findChild<ResumeView*>()->profile(); }
    [[nodiscard]] ResumeModel& model() const { return *page->findChild<ResumeModel*>(); }
    [[nodiscard]] std::vector<documents::Correction> corrections(ResumeId id) {
      return *tests::OpenWorkplace::now(
          [&](const Worker& worker) { return place.session().documents().corrections(worker, id); });
    }
    QString write(const QString& name, const QByteArray& bytes) {
      QFile file(place.path(name));
      if (!file.open(QIODevice::WriteOnly)) return {};
      file.write(bytes);
      return file.fileName();
    }
    void run(const QString& command) {
      for (const workplace::Command& each : page->commands()) {
        if (each.title == command) return each.run();
      }
      QFAIL(qPrintable(command));
    }
  };

 private Q_SLOTS:
  void anEmptyVaultInvitesTheFirstFile() {
    Opened opened;
    opened.open();

    QTRY_VERIFY(opened.page->findChild<widgets::EmptyState*>()->isVisible());
    QVERIFY(!opened.page->findChild<ResumeSide*>()->isVisible());
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
  }

  void theNewestResumeIsShownWithItsProfile() {
    Opened opened;
    opened.place.addResume(u"general"_s, tests::AccountantsResume + u"x\n"_s);
    opened.place.addResume(u"planning"_s);
    opened.open();

    QTRY_VERIFY(opened.isShown(u"planning"_s));
    QCOMPARE(opened.model().rowCount(), 2);
    QVERIFY(opened.profile().row(u"basics.email"_s));
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
  }

  void fieldAndPlaceLeadToEachOther() {
    Opened opened;
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

  void anEditIsShownAtItsLineWithTheKeyboardThere() {
    Opened opened;
    const ResumeId id = opened.place.addResume(u"planning"_s);
    opened.place.addResume(u"other"_s, tests::AccountantsResume + u"x\n"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"other"_s));
    opened.page->activateWindow();
    auto* document = opened.page->findChild<widgets::DocumentView*>();
    auto* strip = opened.page->findChild<widgets::MessageStrip*>(u"editToMake"_s);

    opened.page->showResume(id, {.sentence = u"Show in a bullet what you did."_s, .words = u"Excel,  SAP, payroll"_s});
    QTRY_VERIFY(opened.isShown(u"planning"_s));

    QTRY_VERIFY(document->place());
    QCOMPARE(document->place()->start, tests::AccountantsResume.indexOf(u"Excel"_s));
    QTRY_VERIFY(document->hasFocus());
    QVERIFY(strip->isVisible());
    QVERIFY(strip->accessibleName().contains(u"Show in a bullet what you did."_s));
    QCOMPARE(opened.profile().looked()->field().key, u"skills.0"_s);

    // Shown already, and of nothing in it: where work is told of.
    opened.page->showResume(id, {.sentence = u"If you have it, name Terraform."_s, .words = {}});
    QCOMPARE(opened.profile().looked()->field().key, u"work.0.highlights"_s);
    QCOMPARE(document->place(), std::optional(opened.profile().looked()->field().place));

    opened.page->findChild<widgets::RuledList*>()->setCurrentIndex(opened.model().index(0, 0));
    QTRY_VERIFY(opened.isShown(u"other"_s));
    QVERIFY(!strip->isVisible());
  }

  void aCorrectionIsKeptAndCanBeSetBack() {
    Opened opened;
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
    Opened opened;
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
    Opened opened;
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
    Opened opened;
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
    Opened opened;
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
    Opened opened;
    opened.place.addResume(u"planning"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));

    opened.run(u"Delete this resume"_s);
    QTRY_VERIFY(opened.page->findChild<widgets::EmptyState*>()->isVisible());
    opened.undo();

    QTRY_VERIFY(opened.isShown(u"planning"_s));
  }

  void theBinRestoresAndErases() {
    Opened opened;
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
    Opened opened;
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
    Opened opened;
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
    Opened opened;
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
