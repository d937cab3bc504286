#include "shell/window.h"

#include "settings/keys.h"
#include "shell/frame.h"
#include "shell/open_vault.h"
#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "unlock/first_start.h"
#include "widgets/fault_state.h"
#include "widgets/secret_clipboard.h"
#include "words/describe.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include <tuple>

namespace candor::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize LeastWindow(900, 640);
constexpr QSize FirstWindow(1280, 800);
constexpr QSize FaultSize(620, 0);

}  // namespace

Window::Window(const Program& program, QWidget* parent)
    : QWidget(parent), m_program(program), m_layout(new QStackedLayout(this)), m_idle(*qApp) {
  setWindowTitle(tr("Candor (offline)"));
  setMinimumSize(LeastWindow);
  resize(FirstWindow);
  restoreGeometry(program.settings.value(settings::WindowGeometryKey));
  connect(&m_idle, &IdleWatch::idle, this, [this] {
    if (m_vault) lock(tr("Locked because nobody used it for a while."));
  });
  connect(&program.settings, &settings::Settings::changed, this, [this](const QString& name) {
    if (m_vault && name == settings::LockAfterSecondsKey.name()) watchIdle();
  });
}

// Pages go before the vault they show.
Window::~Window() {
  delete m_frame;
  widgets::clearOwnClipboard();
}

void Window::start() { look({}, unlock::AtOnce::TryKeychain); }

unlock::Door Window::door() const {
  return {.folder = m_program.vaultFolder,
          .surroundings = {.clock = m_program.clock, .keychain = m_program.keychain},
          .pool = m_program.pool,
          .logN = m_program.logN};
}

void Window::look(const QString& why, unlock::AtOnce atOnce) {
  m_looking.emplace(
      m_program.pool.run([folder = m_program.vaultFolder](const Worker&) { return vault::overviewOf(folder); }));
  m_looking->then(this, [this, why, atOnce](const Result<vault::Overview>& about) { looked(about, why, atOnce); });
}

void Window::looked(const Result<vault::Overview>& about, const QString& why, unlock::AtOnce atOnce) {
  const auto entered = [this](std::unique_ptr<session::Session> session) { enter(std::move(session)); };
  if (about) {
    auto* page = new unlock::UnlockPage(door(), *about, why, atOnce, entered);
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

void Window::enter(std::unique_ptr<session::Session> session) {
  m_vault = std::make_unique<OpenVault>(std::move(session));
  // Later, because whoever asks is part of what goes.
  m_frame = new Frame(m_program, *m_vault, [this] { QTimer::singleShot(0, this, [this] { lock(); }); });
  display(m_frame);
  m_frame->page()->focusFirst();
  watchIdle();
}

void Window::watchIdle() {
  m_idle.setPatience(std::chrono::seconds(m_program.settings.value(settings::LockAfterSecondsKey)));
}

void Window::lock(const QString& why) {
  if (!m_vault) {
    if (!m_closing) Q_EMIT locked();
    return;
  }
  m_idle.stop();
  widgets::clearOwnClipboard();
  m_layout->removeWidget(m_frame);
  delete m_frame;
  m_frame = nullptr;
  // Work that runs is told to stop; waiting for it, and wiping, is not the window's to wait for.
  m_closing.emplace(m_program.pool.run(
      [vault = std::shared_ptr<OpenVault>(std::move(m_vault))](const Worker&) mutable -> Result<void> {
        vault.reset();
        return {};
      }));
  m_closing->then(this, [this, why](const Result<void>&) {
    m_closing.reset();
    Q_EMIT locked();
    look(why, unlock::AtOnce::Wait);
  });
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
