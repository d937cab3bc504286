#include "settings/settings_page.h"

#include "session/session.h"
#include "settings/keys.h"
#include "settings/sections.h"
#include "support/authenticator.h"
#include "support/controls.h"
#include "support/open_workplace.h"
#include "support/test.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"
#include "widgets/section_list.h"
#include "workplace/one_time_code.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::settings {

class SettingsPageTest : public QObject {
  Q_OBJECT

  tests::OpenWorkplace m_place;

  static QComboBox* comboNamed(QWidget& page, const QString& name) {
    const auto combos = page.findChildren<QComboBox*>();
    const auto at =
        std::find_if(combos.begin(), combos.end(), [&](QComboBox* combo) { return combo->accessibleName() == name; });
    return at == combos.end() ? nullptr : *at;
  }
  static void open(QWidget& page, int section) {
    auto* list = page.findChild<widgets::SectionList*>();
    list->setCurrentIndex(list->model()->index(section, 0));
  }
  static void open(QWidget& page, const QString& section) {
    const QAbstractItemModel* sections = page.findChild<widgets::SectionList*>()->model();
    open(page, sections->match(sections->index(0, 0), Qt::DisplayRole, section).value(0).row());
  }
  static void choose(QComboBox& combo, const QString& text) {
    combo.setCurrentIndex(combo.findText(text));
    Q_EMIT combo.activated(combo.currentIndex());
  }

 private Q_SLOTS:
  void choiceIsKeptAtOnce() {
    SettingsPage page(m_place.workplace());
    choose(*comboNamed(page, u"Theme"_s), u"Dark"_s);
    QCOMPARE(m_place.workplace().settings.value(ThemeKey), Theme::Dark);
    open(page, u"Locking"_s);
    choose(*comboNamed(page, u"Lock when nobody uses Candor"_s), u"after 1 hour"_s);
    QCOMPARE(m_place.workplace().settings.value(LockAfterSecondsKey), 3600);
  }

  void showsWhatIsChosen() {
    QVERIFY_RESULT(m_place.workplace().settings.set(ThemeKey, Theme::HighContrast));
    SettingsPage page(m_place.workplace());
    QCOMPARE(comboNamed(page, u"Theme"_s)->currentText(), u"High contrast"_s);
  }

  void withCodesOnDiagnosticsAskFirst() {
    tests::OpenWorkplace place;
    tests::Authenticator authenticator(place.clock());
    authenticator.enrol(place.session().vault().stepUp());
    place.clock().advance(600);
    SettingsPage page(place.workplace());
    page.show();
    page.showDiagnostics();
    QSignalSpy told(&place.notices(), &workplace::Notices::told);

    tests::buttonNamed(page, u"Check"_s)->click();
    QTRY_VERIFY(page.findChild<workplace::OneTimeCode*>());
    QCOMPARE(told.size(), 0);
    auto* asked = page.findChild<workplace::OneTimeCode*>();
    QTest::keyClicks(asked->findChild<widgets::SecretEdit*>(),
                     QString::fromLatin1(tests::bytesOf(authenticator.code())));
    tests::buttonNamed(*asked, u"Go on"_s)->click();

    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QVERIFY(told.first().first().toString().contains(u"sound"_s));
  }

  // What a restore left beside the vault goes with it, and is named before anything is confirmed.
  void erasingNamesTheVaultsKeptBeside() {
    const QString kept = m_place.path(u"vault replaced 2026-11-01 10-00-00"_s);
    QVERIFY(QDir().mkpath(kept));
    QVERIFY(QFile::copy(m_place.path(u"vault/vault.cnd"_s), kept + u"/vault.cnd"_s));
    SettingsPage page(m_place.workplace());
    open(page, u"Erasing"_s);

    QTRY_VERIFY(std::ranges::any_of(page.findChildren<widgets::Prose*>(), [](const widgets::Prose* row) {
      return row->text().contains(u"replaced 2026-11-01"_s);
    }));
    QVERIFY(QDir(kept).removeRecursively());
  }

  void checkOfTheVaultTellsItsEnd() {
    SettingsPage page(m_place.workplace());
    page.showDiagnostics();
    QSignalSpy told(&m_place.notices(), &workplace::Notices::told);
    const auto buttons = page.findChildren<QPushButton*>();
    const auto check =
        std::find_if(buttons.begin(), buttons.end(), [](QPushButton* button) { return button->text() == u"Check"; });
    QVERIFY(check != buttons.end());
    (*check)->click();
    QVERIFY(!(*check)->isEnabled());
    QCOMPARE(m_place.work().running().size(), 1U);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().contains(u"sound"), qPrintable(told.first().first().toString()));
    QVERIFY(m_place.work().running().empty());
    QVERIFY((*check)->isEnabled());
  }

  void everySectionOpensAndEveryControlHasAName() {
    SettingsPage page(m_place.workplace());
    page.resize(1104, 726);
    page.show();
    for (int i = 0; i < int(sections().size()); ++i) {
      open(page, i);
      QCOMPARE(tests::unnamedControls(page), QStringList());
    }
  }
};

CANDOR_TEST(SettingsPageTest)

}  // namespace candor::settings

#include "settings_page_test.moc"
