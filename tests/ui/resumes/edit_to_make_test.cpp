#include "resumes/edit_to_make.h"

#include "resumes/profile_row.h"
#include "support/test.h"
#include "ui/resumes/opened_page.h"
#include "widgets/document_view.h"
#include "widgets/message_strip.h"
#include "widgets/ruled_list.h"

using namespace Qt::StringLiterals;

namespace candor::resumes {

class EditToMakeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEditIsShownAtItsLineWithTheKeyboardThere() {
    OpenedPage opened;
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
};

CANDOR_TEST(EditToMakeTest)

}  // namespace candor::resumes

#include "edit_to_make_test.moc"
