// What the window tells whoever opens the vault, and whoever has erased it.
#include "shell/window.h"

#include "support/named_controls.h"
#include "support/secrets.h"
#include "ui/shell/started_window.h"
#include "unlock/erased_page.h"
#include "unlock/first_start.h"
#include "unlock/renewal.h"
#include "widgets/prose.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace candor::shell {

class WindowToldTest : public StartedWindow {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { load(); }
  void init() { prepare(); }
  void cleanup() { m_window.reset(); }

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

  void vaultIsNotEnteredBeforeAUsedRecoveryCodeWasReplaced() {
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
    QTRY_VERIFY(m_window->findChild<unlock::Renewal*>());
    QVERIFY(!m_window->frame());

    // Locking closes it all the same.
    QSignalSpy locked(m_window.get(), &Window::locked);
    m_window->lock();
    QVERIFY(!m_window->findChild<unlock::Renewal*>());
    QTRY_COMPARE(locked.size(), 1);
    QTRY_VERIFY(m_window->findChild<unlock::UnlockPage*>());
  }

  void synchronisedFolderIsTold() {
    QFile mark(m_folder->filePath(u".dropbox"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    openFrame();
    QTRY_VERIFY(isTold(u"Dropbox"_s));
  }

  void erasingEverythingEndsWithWhatIsGone() {
    openFrame();
    // As a restore leaves it.
    const QString replaced = vault() + u" replaced 2026-11-01 10-00-00"_s;
    QVERIFY(QDir().mkpath(replaced) &&
            QFile::setPermissions(replaced, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const QString& name : {u"vault.cnd"_s, u"vault.db"_s})
      QVERIFY(QFile::copy(vault() + u'/' + name, replaced + u'/' + name));
    QSignalSpy shown(m_window.get(), &Window::shown);

    m_window->erase();

    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(!m_window->frame());
    auto* page = m_window->findChild<unlock::ErasedPage*>();
    QVERIFY(page);
    QVERIFY(!QFileInfo::exists(replaced));
    const auto rows = page->findChildren<widgets::Prose*>();
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [](const widgets::Prose* row) { return row->text().contains(u"kept beside"_s); }));
    QVERIFY(!QFileInfo::exists(vault() + u"/vault.cnd"_s) && !QFileInfo::exists(vault() + u"/vault.db"_s));
    QCOMPARE(tests::unnamedControls(*page), QStringList());
    page->findChild<QPushButton*>(u"beginAnew"_s)->click();
    QTRY_VERIFY(m_window->findChild<unlock::FirstStart*>());
  }
};

CANDOR_TEST(WindowToldTest)

}  // namespace candor::shell

#include "window_told_test.moc"
