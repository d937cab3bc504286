// What the panel of backups shows and does.
#include "settings/backups_panel.h"

#include "session/session.h"
#include "support/authenticator.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/secrets.h"
#include "support/test.h"
#include "vault/archive.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"

#include <QDir>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::settings {

class BackupsPanelTest : public QObject {
  Q_OBJECT

  tests::OpenWorkplace m_place;

  static bool says(const QWidget& panel, const QString& words) {
    const auto texts = panel.findChildren<widgets::Prose*>();
    return std::any_of(texts.begin(), texts.end(),
                       [&](widgets::Prose* text) { return text->isVisibleTo(&panel) && text->text().contains(words); });
  }

 private Q_SLOTS:
  void backupThatIsAskedForIsListed() {
    BackupsPanel panel(m_place.workplace());
    panel.resize(712, 800);
    panel.show();
    QTRY_VERIFY(tests::buttonNamed(panel, u"Back up now"_s));
    QVERIFY(says(panel, u"none yet"_s));
    QSignalSpy told(&m_place.notices(), &workplace::Notices::told);

    tests::buttonNamed(panel, u"Back up now"_s)->click();

    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().startsWith(u"Backed up"_s), qPrintable(told.first().first().toString()));
    QTRY_VERIFY(says(panel, u"asked for"_s));
    QVERIFY(!says(panel, u"none yet"_s));
    QCOMPARE(tests::unnamedControls(panel), QStringList());
  }

  void newestBackupIsProven() {
    QVERIFY_RESULT(m_place.now([&](const Worker& worker) {
      return vault::Upkeep(m_place.session().vault()).backUp(worker, vault::BackupReason::Asked);
    }));
    BackupsPanel panel(m_place.workplace());
    panel.show();
    QTRY_VERIFY(tests::buttonNamed(panel, u"Prove it"_s));
    QSignalSpy told(&m_place.notices(), &workplace::Notices::told);

    tests::buttonNamed(panel, u"Prove it"_s)->click();

    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().contains(u"every page was read"_s),
             qPrintable(told.first().first().toString()));
  }

  // Those of before another key want what opened the vault then.
  void backupsOfAnEarlierKeyAreMadeAnewWithThePassphraseOfThen() {
    tests::OpenWorkplace place;
    auto& vault = place.session().vault();
    QVERIFY_RESULT(place.now([&](const Worker& worker) {
      return vault.ways().add(worker, vault::NewPassphrase{.text = tests::secretOf("of then"), .logN = 15});
    }));
    vault::Rekeying wanted{.logN = 15};
    wanted.keep.push_back(vault::Passphrase{tests::secretOf("of then")});
    QVERIFY_RESULT(place.now([&](const Worker& worker) { return vault.ways().rekey(worker, wanted); }));
    BackupsPanel panel(place.workplace());
    panel.resize(712, 800);
    panel.show();
    QTRY_VERIFY(tests::buttonNamed(panel, u"Make them anew…"_s));
    QVERIFY(says(panel, u"earlier key"_s));
    QSignalSpy told(&place.notices(), &workplace::Notices::told);

    tests::buttonNamed(panel, u"Make them anew…"_s)->click();
    QCOMPARE(tests::unnamedControls(panel), QStringList());
    QTest::keyClicks(panel.findChild<widgets::SecretEdit*>(), u"wrong"_s);
    tests::buttonNamed(panel, u"Make them anew"_s)->click();
    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(panel.findChild<widgets::SecretEdit*>()->isEnabled());  // still there, to be typed again
    QTest::keyClicks(panel.findChild<widgets::SecretEdit*>(), u"of then"_s);
    tests::buttonNamed(panel, u"Make them anew"_s)->click();

    QTRY_COMPARE(told.size(), 2);
    QTRY_VERIFY(!tests::buttonNamed(panel, u"Make them anew…"_s));
  }

  void archiveIsSealedOnlyAfterACode() {
    tests::OpenWorkplace place;
    tests::Authenticator authenticator(place.clock());
    authenticator.enrol(place.session().vault().stepUp());
    place.clock().advance(600);

    const auto written = place.now([&](const Worker& worker) {
      return vault::writeArchive(worker, place.session().vault(), place.path(u"a.age"_s),
                                 {.passphrase = tests::secretOf("of the file"), .logN = 15});
    });

    QCOMPARE(written.error().fault, Fault::StepUpNeeded);
    QVERIFY(!QFile::exists(place.path(u"a.age"_s)));
  }

  void secondFolderIsShownAndStopped() {
    const QString folder = m_place.path(u"second-place"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY_RESULT(m_place.now([&](const Worker& worker) {
      return vault::Upkeep(m_place.session().vault()).setSecondFolder(worker, folder);
    }));
    BackupsPanel panel(m_place.workplace());
    panel.show();
    QTRY_VERIFY(says(panel, u"second-place"_s));

    tests::buttonNamed(panel, u"Stop"_s)->click();

    QTRY_VERIFY(!says(panel, u"second-place"_s));
  }
};

CANDOR_TEST(BackupsPanelTest)

}  // namespace candor::settings

#include "backups_panel_test.moc"
