#include "shell/frame.h"

#include "session/session.h"
#include "shell/brand.h"
#include "shell/drop_veil.h"
#include "shell/frame_keys.h"
#include "shell/job_strip.h"
#include "shell/key_sheet.h"
#include "shell/top_bar.h"
#include "shell/unusual_words.h"
#include "shell/upkeep_watch.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/message_strip.h"
#include "widgets/network_light.h"
#include "widgets/search_field.h"
#include "widgets/sidebar_view.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::shell {

using namespace Qt::StringLiterals;
using workplace::Command;
using workplace::Page;

namespace {

QStringList filesIn(const QMimeData& data) {
  QStringList paths;
  const QList<QUrl> urls = data.urls();
  for (const QUrl& url : urls)
    if (url.isLocalFile()) paths.append(url.toLocalFile());
  return paths;
}

}  // namespace

Frame::Frame(const Program& program, OpenVault& vault, std::function<void()> lock, QWidget* parent)
    : QWidget(parent),
      m_program(program),
      m_lock(std::move(lock)),
      m_session(*vault.session),
      m_body(new QWidget(this)),
      m_sidebar(new widgets::SidebarView(m_body)),
      m_bar(new TopBar(m_body)),
      m_warnings(new QVBoxLayout),
      m_stack(new QStackedWidget(m_body)),
      m_strip(new JobStrip(m_work, m_body)),
      m_veil(nullptr),
      m_toast(nullptr),
      m_pages(new Pages({.session = m_session,
                         .reader = program.reader,
                         .press = program.press,
                         .ontology = program.ontology,
                         .pool = vault.pool,
                         .clock = program.clock,
                         .settings = program.settings,
                         .work = m_work,
                         .notices = m_notices,
                         .ending = m_ending,
                         .shelf = program.shelf},
                        *m_stack)) {
  build();
  m_veil = new DropVeil(*m_stack);
  m_toast = new widgets::Toast(*m_body);
  new Palette(
      m_session, m_bar->search(), [this] { return paletteRows(); },
      [this](const documents::Hit& hit) { return paletteRow(hit); }, *m_body);
  addShortcuts();
  connectNotices();
  connect(&m_ending, &workplace::Ending::lockWanted, this, [this] { m_lock(); });
  connect(&m_ending, &workplace::Ending::eraseWanted, this, &Frame::eraseWanted);
  auto* upkeep = new UpkeepWatch(m_pages->workplace(), m_body);
  connect(upkeep, &UpkeepWatch::troubled, this, &Frame::warn);
  tellUnusual();
  setAcceptDrops(true);
  open(ResumesPageId);
}

// What the body holds uses the members, which would go first otherwise.
Frame::~Frame() { delete m_body; }

void Frame::build() {
  m_sidebar->setEntries(m_pages->entries());
  auto* grid = new QGridLayout(m_body);
  grid->setContentsMargins({});
  grid->setSpacing(0);
  grid->addWidget(new Brand(m_body), 0, 0);
  grid->addWidget(m_sidebar, 1, 0, 2, 1);
  grid->addWidget(m_bar, 0, 1);
  grid->addLayout(m_warnings, 1, 1);
  grid->addWidget(m_stack, 2, 1);
  grid->addWidget(m_strip, 3, 0, 1, 2);
  grid->setColumnStretch(1, 1);
  grid->setRowStretch(2, 1);
  m_warnings->setSpacing(0);
  connect(m_sidebar, &widgets::SidebarView::chosen, this, &Frame::open);
  connect(m_pages, &Pages::openWanted, this, &Frame::open);
  connect(m_bar, &TopBar::pasteWanted, this, &Frame::paste);
  connect(m_bar, &TopBar::lockWanted, this, [this] { m_lock(); });
  connect(&m_strip->light(), &QToolButton::clicked, m_pages, &Pages::openLedger);
}

// What somebody should know who comes back to the vault. It stays above every page until it is closed.
void Frame::tellUnusual() {
  using Kind = vault::Unusual::Kind;
  const auto tell = [this](const vault::Unusual& unusual) {
    const UnusualWords words = wordsFor(unusual);
    warn(words.title, words.sentence);
  };
  // Fewer failures than would be unusual are told, too; whether it was rolled back is known later.
  const vault::Attempts& failed = m_session.vault().failedBefore();
  if (failed.failed > 0) tell({.kind = Kind::FailedUnlocks, .amount = failed.failed, .since = failed.last});
  for (const vault::Unusual& unusual : m_session.vault().unusual())
    if (unusual.kind != Kind::FailedUnlocks && unusual.kind != Kind::RolledBack) tell(unusual);
  m_anchoring.emplace(m_session.anchoring());
  m_anchoring->then(this, [tell](const Result<vault::Anchoring>& anchoring) {
    if (anchoring && anchoring->standing == vault::Standing::RolledBack) tell({.kind = Kind::RolledBack});
  });
  m_surrounding.emplace(m_program.pool.run([folder = m_session.vault().place().folder](const Worker&) {
    return Result<vault::FolderFinding>(vault::surroundingOf(folder, vault::SystemFolderProbe()));
  }));
  m_surrounding->then(this, [this](const Result<vault::FolderFinding>& finding) {
    if (finding) tellSurrounding(*finding);
  });
}

void Frame::tellSurrounding(const vault::FolderFinding& finding) {
  switch (finding.risk) {
    case vault::FolderRisk::None: return;
    case vault::FolderRisk::NetworkDisk:
      return warn(tr("The vault lies on a disk of another kind (%1), perhaps of a network.").arg(finding.by),
                  tr("Two computers could open it at once and damage it. Move it to a disk of this computer."));
    case vault::FolderRisk::Synchronised:
      return warn(
          tr("The vault lies in a folder that %1 copies elsewhere.").arg(finding.by),
          tr("Half-written or old files could come back, and copies of it leave this computer, encrypted. Move it "
             "to another folder, and put backups here instead."));
  }
}

void Frame::warn(const QString& title, const QString& sentence) {
  auto* strip = new widgets::MessageStrip(widgets::Tone::Caution, sentence, m_body);
  strip->setTitle(title);
  strip->addClose();
  m_warnings->addWidget(strip);
}

void Frame::connectNotices() {
  connect(&m_notices, &workplace::Notices::told, this, [this](const QString& sentence) {
    m_undo = nullptr;
    m_toast->tell(sentence);
  });
  connect(&m_notices, &workplace::Notices::toldWithUndo, this,
          [this](const QString& sentence, const std::function<void()>& undo) {
            m_undo = undo;
            m_toast->tellWithUndo(sentence);
          });
  connect(m_toast, &widgets::Toast::undone, this, [this] {
    if (const auto undo = std::exchange(m_undo, nullptr)) undo();
  });
  connect(m_toast, &widgets::Toast::expired, this, [this] { m_undo = nullptr; });
}

void Frame::addShortcuts() {
  const auto add = [this](const QKeySequence& keys, auto action) {
    connect(new QShortcut(keys, m_body), &QShortcut::activated, this, action);
  };
  add(OpenSearch, [this] { m_bar->search().setFocus(Qt::ShortcutFocusReason); });
  add(LockNow, [this] { m_lock(); });
  add(OpenSettings, [this] { open(SettingsPageId); });
  add(QKeySequence::Undo, [this] { m_toast->undo(); });
  add(Qt::Key_F6, [this] { jump(1); });
  add(Qt::SHIFT | Qt::Key_F6, [this] { jump(-1); });
  add(Qt::Key_Question, [this] { new KeySheet(commands(), *m_body); });
  const auto entries = m_pages->entries();
  for (int i = 0; i < int(entries.size()) && i < 9; ++i)
    add(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + i)), [this, id = entries[std::size_t(i)].id] { open(id); });
}

Page* Frame::page() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

void Frame::open(const QString& id) {
  Page* page = m_pages->page(id);
  if (!page) return;
  const bool isOther = m_stack->currentWidget() != page;
  if (m_stack->indexOf(page) < 0) m_stack->addWidget(page);
  m_stack->setCurrentWidget(page);
  m_sidebar->setOpen(id);
  if (isOther || !page->isAncestorOf(QApplication::focusWidget())) page->focusFirst();
}

// Sidebar, top bar, page, job strip, and round.
void Frame::jump(int areas) {
  const std::array<QWidget*, 4> order = {m_sidebar, m_bar, m_stack, m_strip};
  const QWidget* focused = QApplication::focusWidget();
  const auto at = std::find_if(order.begin(), order.end(), [focused](const QWidget* area) {
    return focused && (area == focused || area->isAncestorOf(focused));
  });
  const auto count = std::ptrdiff_t(order.size());
  const auto from = at == order.end() ? (areas > 0 ? -1 : 0) : at - order.begin();
  QWidget* area = order[std::size_t((from + areas + count) % count)];
  if (area == m_stack) return page()->focusFirst();
  if (area == m_bar) return m_bar->search().setFocus(Qt::ShortcutFocusReason);
  if (area == m_strip) return m_strip->light().setFocus(Qt::ShortcutFocusReason);
  m_sidebar->setFocus(Qt::TabFocusReason);
}

void Frame::paste() {
  const QMimeData* held = QApplication::clipboard()->mimeData();
  if (held && !filesIn(*held).isEmpty()) return take(*held);
  m_pages->beginAnalysis(held ? held->text() : QString());
}

void Frame::take(const QMimeData& given) {
  const QStringList paths = filesIn(given);
  if (paths.isEmpty()) {
    if (!given.text().isEmpty()) m_pages->beginAnalysis(given.text());
    return;
  }
  if (!page()->whatDroppingDoes().isEmpty()) return page()->take(paths);
  m_pages->addResumes(paths);
}

void Frame::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), style::tokens().sheet); }

void Frame::resizeEvent(QResizeEvent*) {
  m_body->setGeometry(rect());
  const bool isNarrow = width() < style::type().px(style::space::RailBelow);
  m_sidebar->setSidebarWidth(isNarrow ? widgets::SidebarWidth::Rail : widgets::SidebarWidth::Full);
}

// What the focused control has no use for: the page's own keys, and a pasted posting.
void Frame::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Paste)) return paste();
  const QKeySequence pressed(event->keyCombination());
  for (const Command& command : page()->commands()) {
    if (!command.keys.isEmpty() && command.keys == pressed) return command.run();
  }
  QWidget::keyPressEvent(event);
}

void Frame::dragEnterEvent(QDragEnterEvent* event) {
  const QMimeData& dragged = *event->mimeData();
  const bool isFiles = !filesIn(dragged).isEmpty();
  if (!isFiles && !dragged.hasText()) return;
  const QString ofPage = page()->whatDroppingDoes();
  m_veil->say(!isFiles           ? tr("Drop the posting to analyse it")
              : ofPage.isEmpty() ? tr("Drop to add to your resumes")
                                 : ofPage);
  event->acceptProposedAction();
}

void Frame::dragLeaveEvent(QDragLeaveEvent*) { m_veil->hide(); }

void Frame::dropEvent(QDropEvent* event) {
  m_veil->hide();
  take(*event->mimeData());
  event->acceptProposedAction();
}

}  // namespace candor::shell

#include "moc_frame.cpp"
