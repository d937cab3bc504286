#include "shell/window.h"

#include "session/vaults.h"
#include "settings/keys.h"
#include "shell/frame.h"
#include "shell/open_vault.h"
#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "unlock/erased_page.h"
#include "unlock/first_start.h"
#include "unlock/new_vault_page.h"
#include "unlock/renewal.h"
#include "unlock/rescue_page.h"
#include "vault/backup_upkeep.h"
#include "widgets/fault_state.h"
#include "widgets/secret_clipboard.h"
#include "words/describe.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace candor::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize LeastWindow(900, 640);
constexpr QSize FirstWindow(1280, 800);
constexpr QSize FaultSize(620, 0);

// The vault that was last at the door, if it is one of this account's and still there.
QString firstShown(const Program& program) {
  const QString last = program.settings.value(settings::VaultFolderKey);
  const auto vaults = session::vaultsBeside(program.vaultFolder);
  const bool isThere =
      std::any_of(vaults.begin(), vaults.end(), [&](const session::NamedVault& vault) { return vault.folder == last; });
  return isThere ? last : program.vaultFolder;
}

}  // namespace

Window::Window(const Program& program, QWidget* parent)
    : QWidget(parent),
      m_program(program),
      m_folder(firstShown(program)),
      m_layout(new QStackedLayout(this)),
      m_idle(*qApp) {
  setWindowTitle(tr("Candor (offline)"));
  setMinimumSize(LeastWindow);
  resize(FirstWindow.boundedTo(screen()->availableSize()));
  restoreGeometry(program.settings.value(settings::WindowGeometryKey));
  connect(&m_idle, &IdleWatch::idle, this, [this] {
    if (m_vault || m_renewal) lock(tr("Locked because nobody used it for a while."));
  });
  connect(&program.settings, &settings::Settings::changed, this, [this](const QString& name) {
    if (m_vault && name == settings::LockAfterSecondsKey.name()) watchIdle();
  });
}

// Pages go before the vault they show.
Window::~Window() {
  delete m_frame;
  widgets::clearOwnClipboard(m_program.ownsClipboard);
}

void Window::start() { look({}, unlock::AtOnce::TryKeychain); }

unlock::Door Window::door() const {
  return {.folder = m_folder,
          .first = m_program.vaultFolder,
          .surroundings = {.clock = m_program.clock, .keychain = m_program.keychain},
          .pool = m_program.pool,
          .logN = m_program.logN};
}

void Window::look(const QString& why, unlock::AtOnce atOnce) {
  if (vault::isErasedInPart(m_folder)) return goOnErasing();
  m_looking.emplace(m_program.pool.run([folder = m_folder](const Worker&) { return vault::overviewOf(folder); }));
  m_looking->then(this, [this, why, atOnce](const Result<vault::Overview>& about) { looked(about, why, atOnce); });
}

void Window::looked(const Result<vault::Overview>& about, const QString& why, unlock::AtOnce atOnce) {
  const auto entered = [this](std::unique_ptr<session::Session> session) { enter(std::move(session)); };
  if (about) {
    const auto admit = [this](unlock::Opened opened) {
      opened.mustRenew ? renew(std::move(opened.session)) : enter(std::move(opened.session));
    };
    auto* page = new unlock::UnlockPage(door(), *about, why, atOnce, admit);
    connect(page, &unlock::UnlockPage::otherVaultWanted, this, &Window::goTo);
    connect(page, &unlock::UnlockPage::newVaultWanted, this, &Window::nameNewVault);
    connect(page, &unlock::UnlockPage::rescueWanted, this, [this, about = *about] { showRescue(about); });
    display(page);
    page->focusFirst();
  } else if (about.error().fault == Fault::NoVault) {
    auto* start = new unlock::FirstStart(door(), entered);
    display(start);
    start->focusFirst();
  } else {
    showFault(about.error());
  }
}

// A folder that is not kept is asked for again next time; that is no reason to stay.
void Window::goTo(const QString& folder) {
  m_folder = folder;
  std::ignore = m_program.settings.set(settings::VaultFolderKey, folder);
  look({}, unlock::AtOnce::TryKeychain);
}

void Window::nameNewVault() {
  auto* page = new unlock::NewVaultPage(m_program.vaultFolder);
  connect(page, &unlock::NewVaultPage::named, this, &Window::goTo);
  connect(page, &unlock::NewVaultPage::givenUp, this, [this] { look({}, unlock::AtOnce::Wait); });
  display(page);
  page->focusFirst();
}

void Window::showRescue(const vault::Overview& about) {
  auto* page = new unlock::RescuePage(door(), about);
  for (const auto wanted : {&unlock::RescuePage::openWanted, &unlock::RescuePage::givenUp})
    connect(page, wanted, this, [this] { look({}, unlock::AtOnce::Wait); });
  display(page);
  page->focusFirst();
}

void Window::showFault(const Error& error) {
  const words::Description description = words::describe(error);
  auto* fault = new widgets::FaultState(description.whatHappened, description.whatToDo);
  fault->addWay(tr("Look again"), tr("After you changed something in the folder, or closed the other program."),
                tr("Try again"));
  connect(fault->findChild<QPushButton*>(), &QPushButton::clicked, this, [this] { look({}, unlock::AtOnce::Wait); });
  fault->setWhatDidNotHappen(tr("Nothing in the vault’s folder was changed."));
  fault->setDetail(error.detail);
  display(new unlock::Card(fault, FaultSize));
}

// The sender of what led here may be the content that goes: it goes later.
void Window::display(QWidget* content) {
  QWidget* before = m_layout->currentWidget();
  m_layout->addWidget(content);
  m_layout->setCurrentWidget(content);
  if (before) {
    m_layout->removeWidget(before);
    before->hide();
    before->deleteLater();
  }
  Q_EMIT shown();
}

void Window::renew(std::unique_ptr<session::Session> session) {
  m_renewal = new unlock::Renewal(door(), std::move(session),
                                  [this](std::unique_ptr<session::Session> renewed) { enter(std::move(renewed)); });
  display(m_renewal);
  m_renewal->focusFirst();
  watchIdle();
}

void Window::enter(std::unique_ptr<session::Session> session) {
  m_vault = std::make_unique<OpenVault>(std::move(session));
  // Later, because whoever asks is part of what goes.
  m_frame = new Frame(m_program, *m_vault, [this] { QTimer::singleShot(0, this, [this] { lock(); }); });
  connect(m_frame, &Frame::eraseWanted, this, [this] { QTimer::singleShot(0, this, &Window::erase); });
  display(m_frame);
  m_frame->page()->focusFirst();
  watchIdle();
}

void Window::watchIdle() {
  m_idle.setPatience(std::chrono::seconds(m_program.settings.value(settings::LockAfterSecondsKey)));
}

std::shared_ptr<OpenVault> Window::leave() {
  m_idle.stop();
  widgets::clearOwnClipboard(m_program.ownsClipboard);
  m_layout->removeWidget(m_frame);
  delete m_frame;
  m_frame = nullptr;
  return std::move(m_vault);
}

// Work that runs is told to stop; waiting for it, and wiping, is not the window's to wait for.
Job<void> Window::closing() {
  if (m_vault)
    return m_program.pool.run([vault = leave()](const Worker&) mutable -> Result<void> {
      vault.reset();
      return {};
    });
  m_idle.stop();
  Job<void> closing = m_renewal->close();
  delete m_renewal;
  return closing;
}

void Window::lock(const QString& why) {
  if (!m_vault && !m_renewal) {
    if (!m_closing) Q_EMIT locked();
    return;
  }
  m_closing.emplace(closing());
  m_closing->then(this, [this, why](const Result<void>&) {
    m_closing.reset();
    Q_EMIT locked();
    look(why, unlock::AtOnce::Wait);
  });
}

// Copies outside are known to the vault alone, which is asked before it is closed.
void Window::erase() {
  if (!m_vault) return;
  m_erasing.emplace(m_program.pool.run([vault = leave(), door = door()](const Worker& worker) mutable {
    const auto state = vault::Upkeep(vault->session->vault()).state(worker);
    vault.reset();
    return vault::eraseVault(worker, door.folder, door.surroundings,
                             state ? state->copies : std::vector<vault::KnownCopy>());
  }));
  m_erasing->then(this, [this](const Result<vault::ErasedVault>& erased) { showErased(erased); });
}

// Nothing opens any more, so nothing but the rest of it is left to do.
void Window::goOnErasing() {
  m_erasing.emplace(m_program.pool.run(
      [door = door()](const Worker& worker) { return vault::eraseVault(worker, door.folder, door.surroundings); }));
  m_erasing->then(this, [this](const Result<vault::ErasedVault>& erased) { showErased(erased); });
}

void Window::showErased(const Result<vault::ErasedVault>& erased) {
  if (!erased) return showFault(erased.error());
  auto* page = new unlock::ErasedPage(*erased);
  connect(page, &unlock::ErasedPage::beginWanted, this, [this] { goTo(m_program.vaultFolder); });
  display(page);
}

void Window::raiseToUser() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
}

void Window::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), style::tokens().desk); }

void Window::closeEvent(QCloseEvent* event) {
  // A window whose place is not kept opens where it first did; that is no reason to stay.
  std::ignore = m_program.settings.set(settings::WindowGeometryKey, saveGeometry());
  QWidget::closeEvent(event);
}

}  // namespace candor::shell

#include "moc_window.cpp"
