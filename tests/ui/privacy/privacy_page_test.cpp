// The page as a user has it: every section, the ledger narrowed and verified, the ways to what mends something. With
// CANDOR_SHOTS=folder its pictures are kept there for review.
#include "privacy/privacy_page.h"

#include "privacy/checkup_view.h"
#include "privacy/incident_file.h"
#include "privacy/ledger_model.h"
#include "privacy/ledger_table.h"
#include "privacy/ledger_view.h"
#include "support/authenticator.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/test.h"
#include "widgets/confirm_button.h"
#include "widgets/message_strip.h"
#include "widgets/ruled_row.h"
#include "widgets/search_field.h"
#include "widgets/secret_edit.h"
#include "workplace/one_time_code.h"

#include <QComboBox>
#include <QFile>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace candor::privacy {

class PrivacyPageTest : public QObject {
  Q_OBJECT

  struct Opened {
    tests::OpenWorkplace place;
    std::unique_ptr<PrivacyPage> page;

    // Rows of several kinds: made, deleted, taken back, backed up.
    explicit Opened(PrivacySection section) {
      const ResumeId resume = place.addResume(u"planning"_s);
      std::ignore = tests::OpenWorkplace::now([&](const Worker& worker) {
        auto& documents = place.session().documents();
        std::ignore = documents.bin(worker, resume);
        std::ignore = documents.restore(worker, resume);
        return place.session().vault().backUp(worker, place.path(u"set"_s));
      });
      page = std::make_unique<PrivacyPage>(place.workplace());
      page->resize(1104, 726);
      page->open(section);
      page->show();
    }
    [[nodiscard]] LedgerModel& model() const { return *page->findChild<LedgerModel*>(); }
    [[nodiscard]] QString cell(int row, LedgerColumn column) const {
      return model().index(row, int(column)).data().toString();
    }
    [[nodiscard]] qsizetype checkupRows() const {
      return page->findChild<CheckupView*>()->findChildren<widgets::RuledRow*>().size();
    }
    void await() const { QTRY_VERIFY(model().total() >= 4); }
  };

  static bool isSaid(const QWidget& page, const QString& name) {
    const auto strips = page.findChildren<widgets::MessageStrip*>();
    return std::any_of(strips.begin(), strips.end(), [&](const widgets::MessageStrip* strip) {
      return strip->isVisible() && strip->accessibleName().contains(name);
    });
  }

 private Q_SLOTS:
  void ledgerShowsTheNewestFirst() {
    const Opened opened(PrivacySection::Ledger);
    opened.await();

    QCOMPARE(opened.cell(0, LedgerColumn::Act), u"Backup made"_s);
    QCOMPARE(opened.cell(0, LedgerColumn::Subject), u"–"_s);
    QCOMPARE(opened.cell(1, LedgerColumn::Act), u"Taken out of the bin"_s);
    QVERIFY(opened.cell(1, LedgerColumn::Subject).startsWith(u"Resume "));
    const int last = opened.model().rowCount() - 1;
    QCOMPARE(opened.cell(last, LedgerColumn::Act), u"Vault made"_s);
    QCOMPARE(opened.cell(last, LedgerColumn::Number), u"1"_s);
  }

  void ledgerIsNarrowedByKindAndWords() {
    const Opened opened(PrivacySection::Ledger);
    opened.await();
    auto* kind = opened.page->findChild<QComboBox*>();
    auto* words = opened.page->findChild<widgets::SearchField*>();

    kind->setCurrentIndex(kind->findData(int(security::LedgerKind::Deletions)));
    QCOMPARE(opened.model().rowCount(), 2);
    words->setText(u"BIN taken"_s);
    QCOMPARE(opened.model().rowCount(), 1);
    words->setText(u"zebra"_s);
    QCOMPARE(opened.model().rowCount(), 0);
    tests::buttonNamed(*opened.page, u"Show all rows"_s)->click();

    QVERIFY(opened.model().rowCount() >= 4);
    QVERIFY(opened.page->findChild<LedgerTable*>()->isVisible());
  }

  void newRowsComeByThemselves() {
    Opened opened(PrivacySection::Ledger);
    opened.await();
    const int before = opened.model().total();

    QVERIFY_RESULT(tests::OpenWorkplace::now([&](const Worker& worker) {
      return opened.place.session().vault().backUp(worker, opened.place.path(u"more"_s));
    }));

    QTRY_COMPARE(opened.model().total(), before + 1);
  }

  void verifyingSaysThatTheChainIsWhole() {
    const Opened opened(PrivacySection::Ledger);
    opened.await();
    auto* verify = tests::buttonNamed(*opened.page, u"Verify ledger"_s);

    verify->click();
    QVERIFY(!verify->isEnabled());

    QTRY_VERIFY_WITH_TIMEOUT(isSaid(*opened.page, u"follow each other"_s), 60'000);
    QVERIFY(verify->isEnabled());
  }

  void brokenChainIsSaid() {
    security::ChainReport report;
    report.rows.count = 9;
    QVERIFY(report.isWhole());
    report.anchoring.standing = vault::Standing::RolledBack;
    QVERIFY(!report.isWhole());
    report.rows.firstBroken = 4;
    QVERIFY(!report.isWhole());
    QVERIFY(title(report).contains(u"row 4"));
  }

  void everyActHasWordsOfItsOwn() {
    QSet<QString> said;
    int acts = 0;
    for (; acts <= int(audit::Act::StepUpRemoved); ++acts) {
      said.insert(security::wordsOf(audit::Act(acts)));
      QVERIFY(!wordsOf(security::kindOf(audit::Act(acts))).isEmpty());
    }
    QCOMPARE(said.size(), acts);
    QVERIFY(!said.contains(QString()));
  }

  void checkUpLeadsToWhatMends() {
    const Opened opened(PrivacySection::Checkup);
    std::vector<SettingsWanted> wanted;
    connect(opened.page.get(), &PrivacyPage::settingsWanted, this,
            [&](SettingsWanted what) { wanted.push_back(what); });
    QTRY_VERIFY(tests::buttonNamed(*opened.page, u"Back up…"_s));
    QCOMPARE(opened.checkupRows(), 6);

    tests::buttonNamed(*opened.page, u"Back up…"_s)->click();
    QVERIFY(wanted == std::vector{SettingsWanted::Backups});
    tests::buttonNamed(*opened.page, u"Show in the ledger"_s)->click();

    QVERIFY(opened.page->findChild<LedgerView*>()->isVisible());
  }

  void incidentReportAsksForACodeAndIsWritten() {
    Opened opened(PrivacySection::Access);
    QVERIFY(tests::buttonNamed(*opened.page, u"Write an incident report…"_s));
    tests::Authenticator authenticator(opened.place.clock());
    authenticator.enrol(opened.place.session().vault().stepUp());
    opened.place.clock().advance(600);
    QSignalSpy told(&opened.place.notices(), &workplace::Notices::told);
    const QString path = opened.place.path(u"incident.html"_s);

    opened.page->findChild<IncidentFile*>()->write(path);
    QTRY_VERIFY_WITH_TIMEOUT(opened.page->findChild<workplace::OneTimeCode*>(), 60'000);
    QVERIFY(!QFile::exists(path));
    auto* asked = opened.page->findChild<workplace::OneTimeCode*>();
    QTest::keyClicks(asked->findChild<widgets::SecretEdit*>(),
                     QString::fromLatin1(tests::bytesOf(authenticator.code())));
    QTest::keyClick(asked->findChild<widgets::SecretEdit*>(), Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY(report.contains("One-time codes switched on"));
    QVERIFY(!report.contains("planning") && !report.contains("Lindqvist"));
  }

  void lockingIsTheFirstStepWhenSomebodyHadAccess() {
    Opened opened(PrivacySection::Access);
    QSignalSpy lock(&opened.place.ending(), &workplace::Ending::lockWanted);

    tests::buttonNamed(*opened.page, u"Lock now"_s)->click();

    QCOMPARE(lock.size(), 1);
  }

  void deviceIsForgottenWhenAskedTwice() {
    Opened opened(PrivacySection::Access);  // keychain and recovery code
    auto* forget = opened.page->findChild<widgets::ConfirmButton*>();
    QSignalSpy told(&opened.place.notices(), &workplace::Notices::told);

    forget->click();
    QVERIFY(forget->isArmed());
    forget->click();

    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"keychain"));
  }

  void everySectionHasNamedControlsAndCanBeLookedAt() {
    const QString folder = qEnvironmentVariable("CANDOR_SHOTS");
    const Opened opened(PrivacySection::Promises);
    for (const auto section :
         {PrivacySection::Promises, PrivacySection::Ledger, PrivacySection::Checkup, PrivacySection::Access}) {
      opened.page->open(section);
      if (section == PrivacySection::Ledger) {
        opened.await();
        tests::buttonNamed(*opened.page, u"Verify ledger"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(*opened.page, u"follow each other"_s), 60'000);
      }
      if (section == PrivacySection::Checkup) QTRY_COMPARE(opened.checkupRows(), 6);
      QCOMPARE(tests::unnamedControls(*opened.page), QStringList());
      if (folder.isEmpty()) continue;
      QCoreApplication::processEvents();
      QVERIFY(opened.page->grab().save(u"%1/privacy-%2.png"_s.arg(folder).arg(int(section))));
    }
  }
};

CANDOR_TEST(PrivacyPageTest)

}  // namespace candor::privacy

#include "privacy_page_test.moc"
