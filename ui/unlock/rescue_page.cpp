#include "unlock/rescue_page.h"

#include "session/keeping.h"
#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "unlock/key_entry.h"
#include "widgets/button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "words/dates.h"
#include "words/describe.h"

#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::unlock {

using widgets::Prose;
using widgets::RuledRow;

namespace {

constexpr QSize RescueSize(680, 0);
constexpr int MomentWidth = 200;
constexpr int OldestMonths = 7;  // of a backup that is still kept

QString kept(const QString& path) {
  return path.isEmpty()
             ? QString()
             : u' ' + RescuePage::tr("What was there before is kept: %1").arg(QDir::toNativeSeparators(path));
}

QString told(const vault::RestoredVault& restored) {
  const QDateTime& state = restored.upTo.isValid() ? restored.upTo : restored.made;
  return RescuePage::tr("The vault is as it was on %1.").arg(words::dayAndTime(state)) + kept(restored.replaced);
}

QString told(const vault::RescuedVault& rescued) {
  if (rescued.way == vault::RescueWay::Restore) return told(rescued.restored);
  QString sentence = RescuePage::tr("%n rows were saved.", nullptr, int(rescued.rows));
  if (!rescued.damagedTables.isEmpty())
    sentence += u' ' + RescuePage::tr("Some of what stood on damaged pages is lost.");
  return sentence + kept(rescued.damaged);
}

QString findings(const vault::RescuePlan& plan) {
  if (plan.best == vault::RescueWay::None) return RescuePage::tr("Every page was read, and nothing is damaged.");
  if (plan.damagedPages == 0) return RescuePage::tr("The vault is damaged.");
  return RescuePage::tr("%1 of %2 pages are damaged.").arg(plan.damagedPages).arg(plan.pages);
}

QString reachOf(const vault::RestoreReach& reach) {
  const QString made = RescuePage::tr("Made on %1.").arg(words::dayAndTime(reach.set.made));
  if (reach.changes == 0) return made;
  return made + u' ' +
         RescuePage::tr("%n changes since are made again, the last of %1.", nullptr, int(reach.changes))
             .arg(words::dayAndTime(reach.upTo));
}

}  // namespace

RescuePage::RescuePage(const Door& door, const vault::Overview& about, QWidget* parent)
    : QWidget(parent),
      m_door(door),
      m_entry(new KeyEntry(about.header, tr("Look what there is"), tr("Looking…"))),
      m_message(new widgets::MessageStrip(widgets::Tone::Fault, {})),
      m_open(widgets::button(tr("Open the vault"), style::ButtonKind::Primary)) {
  build();
  connect(m_entry, &KeyEntry::given, this, &RescuePage::look);
  connect(m_open, &QPushButton::clicked, this, &RescuePage::openWanted);
}

void RescuePage::build() {
  const style::Type& type = style::type();
  auto* sheet = new QWidget;
  m_column = new QVBoxLayout(sheet);
  const int side = type.px(style::space::S32);
  m_column->setContentsMargins(side, type.px(26), side, type.px(style::space::S24));
  m_column->setSpacing(type.px(style::space::S8));
  m_column->addWidget(
      new Prose(tr("The vault as it was"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  m_column->addWidget(
      new Prose(tr("Its backups and its journal bring it back. Nothing is deleted by this: the vault that "
                   "is there now is kept beside the one that takes its place."),
                {.ink = &style::Tokens::text2}));
  m_plan = new QWidget;
  m_ways = new QVBoxLayout(m_plan);
  m_ways->setContentsMargins({});
  m_ways->setSpacing(0);
  for (QWidget* part : std::initializer_list<QWidget*>{m_entry, m_message, m_plan}) m_column->addWidget(part);
  auto* back = widgets::button(tr("Back"));
  auto* foot = new QHBoxLayout;
  foot->setSpacing(type.px(style::space::S8));
  foot->addWidget(m_open);
  foot->addWidget(back);
  foot->addStretch();
  m_column->addLayout(foot);
  for (QWidget* later : std::initializer_list<QWidget*>{m_message, m_plan, m_open}) later->hide();
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(new Card(sheet, RescueSize));
  connect(back, &QPushButton::clicked, this, &RescuePage::givenUp);
}

void RescuePage::focusFirst() { m_entry->focusFirst(); }

void RescuePage::look() {
  m_key = std::make_shared<vault::Key>(vault::SystemKeychain{});
  const auto given = std::make_shared<GivenKey>(m_entry->take());
  m_looking.emplace(m_door.pool.run([given, key = m_key, folder = m_door.folder, surroundings = m_door.surroundings](
                                        const Worker& worker) -> Result<vault::RescuePlan> {
    auto whole = keyOf(*given);
    if (!whole) return whole.error();
    *key = *std::move(whole);
    auto plan = vault::planRescue(worker, folder, *key, surroundings);
    if (!plan || plan->restore) return plan;
    // A whole vault may be wanted as it was, too.
    if (const auto reach = vault::newestReach(worker, folder, *key, surroundings)) plan->restore = *reach;
    return plan;
  }));
  m_looking->then(this, [this](const Result<vault::RescuePlan>& plan) {
    if (!plan) return m_entry->refuse(plan.error());
    m_entry->accept();
    m_entry->hide();
    display(*plan);
  });
}

void RescuePage::display(const vault::RescuePlan& plan) {
  m_ways->addWidget(new Prose(findings(plan), {.weight = style::Weight::Medium}));
  const bool isDamaged = plan.best != vault::RescueWay::None;
  if (plan.restore && isDamaged) addRestore(*plan.restore);
  if (plan.restore) addMoment(*plan.restore);
  if (plan.canSalvage && isDamaged) addSalvage();
  addOtherBackup();
  m_plan->show();
}

QPushButton* RescuePage::addWay(RuledRow* row, const QString& action) {
  auto* button = widgets::button(action);
  row->addAtEnd(button);
  m_ways->addWidget(row);
  return button;
}

void RescuePage::addRestore(const vault::RestoreReach& reach) {
  auto* begin = addWay(new RuledRow(tr("The newest state"), reachOf(reach)), tr("Go back to it"));
  connect(begin, &QPushButton::clicked, this, [this] { rescue(vault::RescueWay::Restore); });
}

void RescuePage::addMoment(const vault::RestoreReach& reach) {
  const QDateTime now = m_door.surroundings.clock.now().toLocalTime();
  auto* moment = new QDateTimeEdit(reach.upTo.isValid() ? reach.upTo.toLocalTime() : reach.set.made.toLocalTime());
  moment->setDateTimeRange(now.addMonths(-OldestMonths), now);
  moment->setDisplayFormat(QStringLiteral("d MMM yyyy, hh:mm"));
  moment->setCalendarPopup(true);
  moment->setMinimumWidth(style::type().px(MomentWidth));
  moment->setAccessibleName(tr("Moment"));
  auto* row = new RuledRow(tr("A moment"), tr("Any minute of the last 7 days, and the days of older backups."));
  row->addAtEnd(moment);
  connect(addWay(row, tr("Go back to it")), &QPushButton::clicked, this, [this, moment] {
    const QTime minute = moment->time();
    const QDateTime end(moment->date(), QTime(minute.hour(), minute.minute(), 59, 999));
    restore({.from = m_door.folder, .to = m_door.folder, .at = end.toUTC()});
  });
}

void RescuePage::addSalvage() {
  auto* begin = addWay(new RuledRow(tr("What can still be read"),
                                    tr("Everything that does not stand on a damaged page, put into a new vault.")),
                       tr("Save it"));
  connect(begin, &QPushButton::clicked, this, [this] { rescue(vault::RescueWay::Salvage); });
}

void RescuePage::addOtherBackup() {
  auto* choose =
      addWay(new RuledRow(tr("Another backup"), tr("A set in the second folder, or a copy you made elsewhere. It "
                                                   "opens with what opened the vault when it was made.")),
             tr("Choose folder…"));
  connect(choose, &QPushButton::clicked, this, [this] {
    auto* dialog = new QFileDialog(this, tr("Folder of the backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { restore({.from = folder, .to = m_door.folder}); });
    dialog->open();
  });
}

void RescuePage::restore(const vault::RestoreRequest& request) {
  perform(
      [request, surroundings = m_door.surroundings](const Worker& worker, const vault::Key& key) -> Result<QString> {
        const auto restored = session::restoreVault(worker, request, key, surroundings);
        if (!restored) return restored.error();
        return told(*restored);
      });
}

void RescuePage::rescue(vault::RescueWay way) {
  perform([way, door = m_door](const Worker& worker, const vault::Key& key) -> Result<QString> {
    const auto rescued = session::rescue(worker, door.folder, way, key, door.surroundings);
    if (!rescued) return rescued.error();
    return told(*rescued);
  });
}

void RescuePage::perform(Act act) {
  setEnabled(false);
  m_message->setTone(widgets::Tone::Notice);
  m_message->setSentence(tr("Working. The vault that takes the place is checked before it does."));
  m_message->show();
  m_acting.emplace(
      m_door.pool.run([act = std::move(act), key = m_key](const Worker& worker) { return act(worker, *key); }));
  m_acting->then(this, [this](const Result<QString>& told) { ended(told); });
}

void RescuePage::ended(const Result<QString>& told) {
  setEnabled(true);
  m_message->setTone(told ? widgets::Tone::Good : widgets::Tone::Fault);
  m_message->setSentence(told ? *told : words::sentence(told.error()));
  if (!told) return;
  m_plan->hide();
  m_open->show();
  m_open->setFocus(Qt::OtherFocusReason);
}

}  // namespace candor::unlock

#include "moc_rescue_page.cpp"
