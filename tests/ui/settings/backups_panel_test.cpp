// What the panel of backups shows and does.
#include "settings/backups_panel.h"

#include "session/session.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/test.h"
#include "widgets/prose.h"

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
