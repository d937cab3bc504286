// The window from its first picture on: first start, pages, locking, unlocking, what is in the way.
#include "shell/window.h"

#include "keychain/store_in_memory.h"
#include "privacy/ledger_table.h"
#include "settings/keys.h"
#include "shell/frame.h"
#include "support/fixed_clock.h"
#include "support/named_controls.h"
#include "support/secrets.h"
#include "support/test.h"
#include "unlock/erased_page.h"
#include "unlock/first_start.h"
#include "unlock/new_vault_page.h"
#include "widgets/fault_state.h"
#include "widgets/message_strip.h"
#include "widgets/network_light.h"
#include "widgets/prose.h"
#include "widgets/search_field.h"
#include "widgets/sidebar_view.h"
#include "workplace/page.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace candor::shell {

class WindowTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  tests::FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  reading::Reader m_reader{QStringLiteral(CANDOR_BIN "/candor-reader")};
  report::Press m_press{QStringLiteral(CANDOR_BIN "/candor-press")};
  std::optional<ontology::Ontology> m_ontology;
  std::unique_ptr<settings::Settings> m_settings;
  std::optional<Program> m_program;
  JobPool m_pool{2};
  std::unique_ptr<Window> m_window;

  [[nodiscard]] QString vault() const { return m_folder->filePath(u"vault"_s); }
  void makeVault() {
    QVERIFY_RESULT(foreground([&](const Worker& worker) {
      return session::Session::create(worker, {.folder = vault(), .keychainSlot = vault::KeychainSlot::Add},
                                      {.clock = m_clock, .keychain = m_keychain});
    }));
  }
  void openWindow() {
    m_window = std::make_unique<Window>(*m_program);
    m_window->show();
    QSignalSpy shown(m_window.get(), &Window::shown);
    m_window->start();
    QTRY_VERIFY(!shown.isEmpty());
  }
  void openFrame() {
    makeVault();
    openWindow();
    QTRY_VERIFY(m_window->frame());
  }
  [[nodiscard]] bool isTold(const QString& words) const {
    const auto strips = m_window->frame()->findChildren<widgets::MessageStrip*>();
    return std::any_of(strips.begin(), strips.end(),
                       [&](const widgets::MessageStrip* strip) { return strip->accessibleName().contains(words); });
  }

 private Q_SLOTS:
  void initTestCase() { m_ontology.emplace(*ontology::Ontology::load()); }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<settings::Settings>(m_folder->filePath(u"settings"_s));
    m_program.emplace(Program{.settings = *m_settings,
                              .clock = m_clock,
                              .keychain = m_keychain,
                              .reader = m_reader,
                              .press = m_press,
                              .ontology = *m_ontology,
                              .pool = m_pool,
                              .vaultFolder = vault(),
                              .logN = 15});
  }
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

  void failedTriesAreToldToWhoComesBack() {
    const vault::NewVault wanted{.folder = vault(),
                                 .passphrase = tests::secretOf("right"),
                                 .keychainSlot = vault::KeychainSlot::Add,
                                 .logN = 15};
    const vault::Surroundings surroundings{.clock = m_clock, .keychain = m_keychain};
    QVERIFY_RESULT(
        foreground([&](const Worker& worker) { return session::Session::create(worker, wanted, surroundings); }));
    QVERIFY(!foreground([&](const Worker& worker) {
      return session::Session::open(worker, vault(), vault::Passphrase{tests::secretOf("wrong")}, surroundings);
    }));
    openWindow();
    QTRY_VERIFY(m_window->frame());
    QVERIFY(isTold(u"failed"_s));
  }

  void replacedVaultIsTold() {
    openFrame();
    m_window.reset();
    const QString copy = m_folder->filePath(u"copy"_s);
    QVERIFY(QDir().mkpath(copy));
    for (const QString& name : {u"vault.cnd"_s, u"vault.db"_s, u"vault.lock"_s})
      QFile::copy(vault() + u'/' + name, copy + u'/' + name);
    for (int i = 0; i < 2; ++i) {  // the ledger grows by an unlock
      openWindow();
      QTRY_VERIFY(m_window->frame());
      m_window.reset();
    }
    for (const QString& name : {u"vault.cnd"_s, u"vault.db"_s, u"vault.lock"_s}) {
      QFile::remove(vault() + u'/' + name);
      QVERIFY(QFile::copy(copy + u'/' + name, vault() + u'/' + name));
    }
    openWindow();
    QTRY_VERIFY(m_window->frame());
    QTRY_VERIFY(isTold(u"older"_s));
  }

  void usedRecoveryCodeIsToldUntilTheVaultHasAnotherKey() {
    const vault::Surroundings surroundings{.clock = m_clock, .keychain = m_keychain};
    QVERIFY_RESULT(foreground([&](const Worker& worker) -> Result<void> {
      auto made =
          session::Session::create(worker, {.folder = vault(), .keychainSlot = vault::KeychainSlot::Add}, surroundings);
      if (!made) return made.error();
      made->session.reset();
      const vault::Key code = vault::RecoveryCode{std::move(made->recoveryCode)};
      const auto opened = session::Session::open(worker, vault(), code, surroundings);
      return opened ? Result<void>() : Result<void>(opened.error());
    }));
    openWindow();
    QTRY_VERIFY(m_window->frame());
    QTRY_VERIFY(isTold(u"used up"_s));
  }

  void synchronisedFolderIsTold() {
    QFile mark(m_folder->filePath(u".dropbox"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    openFrame();
    QTRY_VERIFY(isTold(u"Dropbox"_s));
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

  void erasingEverythingEndsWithWhatIsGone() {
    openFrame();
    QSignalSpy shown(m_window.get(), &Window::shown);

    m_window->erase();

    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(!m_window->frame());
    auto* page = m_window->findChild<unlock::ErasedPage*>();
    QVERIFY(page);
    QVERIFY(!QFileInfo::exists(vault() + u"/vault.cnd"_s) && !QFileInfo::exists(vault() + u"/vault.db"_s));
    QCOMPARE(tests::unnamedControls(*page), QStringList());
    page->findChild<QPushButton*>(u"beginAnew"_s)->click();
    QTRY_VERIFY(m_window->findChild<unlock::FirstStart*>());
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
