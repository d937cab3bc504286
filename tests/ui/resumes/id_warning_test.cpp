#include "resumes/id_warning.h"

#include "resumes/resume_side.h"
#include "resumes/resume_view.h"
#include "resumes/resumes_page.h"
#include "support/controls.h"
#include "support/open_workplace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace candor::resumes {

namespace {

const QString NumbersResume = tests::AccountantsResume + u"\nPERSONAL DATA\n\nSSN 536-22-8726\n"_s;

}  // namespace

class IdWarningTest : public QObject {
  Q_OBJECT

  struct Opened {
    tests::OpenWorkplace place;
    std::unique_ptr<ResumesPage> page;

    void open() {
      page = std::make_unique<ResumesPage>(place.workplace());
      page->resize(1104, 726);
      page->show();
    }
    [[nodiscard]] bool isShown(const QString& title) const {
      const auto* view = page->findChild<ResumeView*>();
      return view->isVisible() && view->stored() && view->stored()->resume.title == title;
    }
    [[nodiscard]] QString storedText(ResumeId id) {
      return tests::OpenWorkplace::now(
                 [&](const Worker& worker) { return place.session().documents().show(worker, id); })
          ->document.text;
    }
  };

 private Q_SLOTS:
  void whatIsHeldIsNamedAndNotQuoted() {
    using redact::PersonalKind;
    QCOMPARE(idWords({PersonalKind::GovernmentId}), u"a government id"_s);
    QCOMPARE(idWords({PersonalKind::GovernmentId, PersonalKind::GovernmentId}), u"government ids"_s);
    QCOMPARE(idWords({PersonalKind::Card}), u"a card number"_s);
    QCOMPARE(idWords({PersonalKind::Card, PersonalKind::GovernmentId}), u"government ids and card numbers"_s);
  }

  void aGovernmentIdIsRemovedAtOnePress() {
    Opened opened;
    const ResumeId id = opened.place.addResume(u"planning"_s, NumbersResume);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));
    auto* warning = opened.page->findChild<IdWarning*>();
    QVERIFY(warning->isVisible());
    QVERIFY(!warning->accessibleName().contains(u"8726"_s));
    QCOMPARE(tests::unnamedControls(*opened.page), QStringList());

    tests::buttonNamed(*opened.page, u"Remove from this resume"_s)->click();
    QVERIFY(warning->isErasing());
    warning->findChild<QTimer*>(u"timeToUndo"_s)->start(0);

    QTRY_VERIFY(!warning->isVisible());
    QTRY_VERIFY(opened.storedText(id).contains(u"SSN XXX-XX-XXXX"_s));
    QTRY_VERIFY(opened.page->findChild<ResumeView*>()->stored()->document.text.contains(u"XXX-XX-XXXX"_s));
    QCOMPARE(opened.page->findChild<ResumeView*>()->stored()->version.fileName, u"planning.txt"_s);
  }

  void removingAGovernmentIdCanBeUndone() {
    Opened opened;
    const ResumeId id = opened.place.addResume(u"planning"_s, NumbersResume);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"planning"_s));
    auto* warning = opened.page->findChild<IdWarning*>();

    tests::buttonNamed(*opened.page, u"Remove from this resume"_s)->click();
    tests::buttonNamed(*opened.page, u"Undo"_s)->click();

    QVERIFY(!warning->isErasing());
    QVERIFY(tests::buttonNamed(*opened.page, u"Remove from this resume"_s)->isVisible());
    QVERIFY(opened.storedText(id).contains(u"536-22-8726"_s));
  }

  void aGovernmentIdThatIsKeptIsToldOnce() {
    Opened opened;
    opened.place.addResume(u"planning"_s, NumbersResume);
    opened.place.addResume(u"other"_s);
    opened.open();
    QTRY_VERIFY(opened.isShown(u"other"_s));
    auto* warning = opened.page->findChild<IdWarning*>();
    QVERIFY(!warning->isVisible());
    auto* side = opened.page->findChild<ResumeSide*>();
    side->choose(1);
    QTRY_VERIFY(warning->isVisible());

    tests::buttonNamed(*opened.page, u"Keep"_s)->click();
    QVERIFY(!warning->isVisible());
    side->choose(0);
    QTRY_VERIFY(opened.isShown(u"other"_s));
    side->choose(1);

    QTRY_VERIFY(opened.isShown(u"planning"_s));
    QVERIFY(!warning->isVisible());
  }
};

CANDOR_TEST(IdWarningTest)

}  // namespace candor::resumes

#include "id_warning_test.moc"
