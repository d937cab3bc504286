// The window from its first picture on: first start, pages, locking, unlocking, what is in the way.
#include "shell/window.h"

#include "privacy/ledger_table.h"
#include "settings/keys.h"
#include "support/named_controls.h"
#include "support/test.h"
#include "ui/shell/started_window.h"
#include "unlock/first_start.h"
#include "unlock/new_vault_page.h"
#include "widgets/fault_state.h"
#include "widgets/network_light.h"
#include "widgets/prose.h"
#include "widgets/search_field.h"
#include "widgets/sidebar_view.h"
#include "workplace/page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace candor::shell {

class WindowTest : public StartedWindow {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { load(); }
  void init() { prepare(); }
  void cleanup() { m_window.reset(); }

  void withoutAVaultItInvitesToMakeOne() {
    openWindow();
    QVERIFY(m_window->findChild<unlock::FirstStart*>());
    QVERIFY(!m_window->frame());
  }

  void vaultOfTheKeychainOpensByItself() {
    openFrame();
    QVERIFY(m_window->frame()->page());
    QVERIFY(!m_window->findChild<unlock::UnlockPage*>() || !m_window->findChild<unlock::UnlockPage*>()->isVisible());
  }

  void lockingTakesThePagesAwayAndFreesTheVault() {
    openFrame();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<unlock::UnlockPage*>());
    QVERIFY(!m_window->frame());
    QVERIFY(m_window->findChildren<workplace::Page*>().isEmpty());
    QVERIFY_RESULT(foreground([&](const Worker& worker) {
      return session::Session::open(worker, vault(), vault::SystemKeychain{},
                                    {.clock = m_clock, .keychain = m_keychain});
    }));
  }

  void lockedItOpensAgain() {
    openFrame();
    m_window->lock(u"Locked for the test."_s);
    QTRY_VERIFY(m_window->findChild<unlock::UnlockPage*>());
    const auto buttons = m_window->findChildren<QPushButton*>();
    const auto keychain = std::find_if(buttons.begin(), buttons.end(),
                                       [](QPushButton* button) { return button->text() == u"Use keychain"; });
    QVERIFY(keychain != buttons.end());
    (*keychain)->click();
    QTRY_VERIFY(m_window->frame());
  }

  void damagedVaultIsSaidAndLeftAlone() {
    makeVault();
    QFile header(vault() + u"/vault.cnd"_s);
    QVERIFY(header.open(QIODevice::ReadWrite));
    QVERIFY(header.write("damaged") == 7);
    header.close();
    openWindow();
    QVERIFY(m_window->findChild<widgets::FaultState*>());
    QVERIFY(!m_window->frame());
  }

  void everyPageOpensByItsKeyAndFromTheSidebar() {
    openFrame();
    Frame& frame = *m_window->frame();
    const auto entries = frame.pages().entries();
    for (int i = 0; i < int(entries.size()); ++i) {
      const QString id = entries[std::size_t(i)].id;
      QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
      QCOMPARE(frame.pages().idOf(frame.page()), id);
      QCOMPARE(frame.findChild<widgets::SidebarView*>()->open(), id);
    }
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(frame.pages().idOf(frame.page()), SettingsPageId);
  }

  void lightLeadsToTheLedger() {
    openFrame();
    m_window->frame()->findChild<widgets::NetworkLight*>()->click();
    const auto* ledger = m_window->frame()->page()->findChild<privacy::LedgerTable*>();
    QVERIFY(ledger);
    QTRY_VERIFY(ledger->isVisible());
  }

  void paletteRunsWhatIsFoundFirst() {
    openFrame();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* field = m_window->findChild<widgets::SearchField*>();
    field->setFocus();
    QTest::keyClicks(field, u"lock the"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_window->frame());
  }

  void narrowWindowHasARail() {
    openFrame();
    m_window->resize(1280, 800);
    auto* sidebar = m_window->frame()->findChild<widgets::SidebarView*>();
    QCOMPARE(sidebar->sidebarWidth(), widgets::SidebarWidth::Full);
    m_window->resize(900, 640);
    QCOMPARE(sidebar->sidebarWidth(), widgets::SidebarWidth::Rail);
  }

  void itsPlaceIsRemembered() {
    openWindow();
    m_window->resize(1000, 700);
    m_window->close();
    m_window = std::make_unique<Window>(*m_program);
    QCOMPARE(m_window->size(), QSize(1000, 700));
  }

  void nobodyUsingItLocksIt() {
    openFrame();
    Q_EMIT m_window->idleWatch().idle();
    QTRY_VERIFY(m_window->findChild<unlock::UnlockPage*>());
    QVERIFY(!m_window->frame());
  }

  void lockingClearsWhatWasCopied() {
    openFrame();
    QGuiApplication::clipboard()->setText(u"a line of a resume"_s);
    QSignalSpy locked(m_window.get(), &Window::locked);

    m_window->lock();

    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTRY_COMPARE(locked.size(), 1);
  }

  void withNothingOpenItIsLockedAtOnce() {
    openWindow();
    QSignalSpy locked(m_window.get(), &Window::locked);

    m_window->lock();

    QCOMPARE(locked.size(), 1);
  }

  void endingClearsWhatWasCopied() {
    openFrame();
    QGuiApplication::clipboard()->setText(u"a line of a resume"_s);

    m_window.reset();

    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
  }

  void patienceIsTheSetting() {
    openFrame();
    const auto before = m_window->idleWatch().deadline();
    QVERIFY_RESULT(m_settings->set(settings::LockAfterSecondsKey, 3600));
    QVERIFY(m_window->idleWatch().deadline() > before + std::chrono::minutes(30));
  }

  void everyControlHasAName() {
    openFrame();
    for (const widgets::SidebarEntry& entry : m_window->frame()->pages().entries()) {
      m_window->frame()->open(entry.id);
      QCOMPARE(tests::unnamedControls(*m_window), QStringList());
    }
  }

  void oneMoreVaultIsMadeBesideTheFirst() {
    openFrame();
    m_window->lock();
    QTRY_VERIFY(m_window->findChild<unlock::UnlockPage*>());
    Q_EMIT m_window->findChild<unlock::UnlockPage*>()->newVaultWanted();
    QTRY_VERIFY(m_window->findChild<unlock::NewVaultPage*>());
    auto* page = m_window->findChild<unlock::NewVaultPage*>();
    QCOMPARE(tests::unnamedControls(*page), QStringList());

    QTest::keyClicks(page->findChild<QLineEdit*>(), u"Ana"_s);
    QTest::keyClick(page->findChild<QLineEdit*>(), Qt::Key_Return);

    QTRY_VERIFY(m_window->findChild<unlock::FirstStart*>());
    QVERIFY(m_settings->value(settings::VaultFolderKey).endsWith(u"vaults/Ana"_s));
  }
};

CANDOR_TEST(WindowTest)

}  // namespace candor::shell

#include "window_test.moc"
