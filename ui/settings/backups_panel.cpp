#include "settings/backups_panel.h"

#include "session/session.h"
#include "settings/column.h"
#include "settings/old_backups.h"
#include "settings/sections.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/confirm_button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"
#include "words/dates.h"
#include "words/describe.h"
#include "words/sizes.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::settings {

using namespace Qt::StringLiterals;
using widgets::Prose;
using widgets::RuledRow;

namespace {

constexpr std::size_t MostSetsShown = 8;

QString whyMade(vault::BackupReason reason) {
  switch (reason) {
    case vault::BackupReason::Asked: return SettingsText::tr("asked for");
    case vault::BackupReason::Daily: return SettingsText::tr("daily");
    case vault::BackupReason::Migration: return SettingsText::tr("before a newer version");
    case vault::BackupReason::Rekey: return SettingsText::tr("before another key");
  }
  return {};
}

Prose* fact(const QString& text) {
  auto* prose = new Prose(text, {.step = style::Step::Small, .ink = &style::Tokens::text2});
  prose->setMostLines(1);
  return prose;
}

}  // namespace

BackupsPanel::BackupsPanel(const workplace::Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_trouble(new widgets::MessageStrip(widgets::Tone::Fault, {})),
      m_rows(new QVBoxLayout),
      m_forms(new QVBoxLayout),
      m_old(new OldBackups(workplace)),
      m_job(new VaultJob<QString>(workplace, *this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(new widgets::SectionTitle(tr("Backups")));
  column->addWidget(m_trouble);
  m_trouble->hide();
  column->addWidget(m_old);
  connect(m_old, &OldBackups::changed, this, &BackupsPanel::reload);
  m_rows->setSpacing(0);
  column->addLayout(m_rows);
  column->addLayout(m_forms);
  reload();
}

void BackupsPanel::reload() {
  m_reading.emplace(m_workplace.pool.run([&vault = m_workplace.session.vault()](const Worker& worker) -> Result<State> {
    auto upkeep = vault::Upkeep(vault).state(worker);
    if (!upkeep) return upkeep.error();
    const auto ways = vault.ways().list();
    const bool hasKeychain = std::any_of(
        ways.begin(), ways.end(), [](const vault::SlotRecord& way) { return way.kind == vault::SlotKind::Keychain; });
    return State{.upkeep = *std::move(upkeep), .hasKeychain = hasKeychain};
  }));
  m_reading->then(this, [this](const Result<State>& state) {
    if (state) return display(*state);
    m_trouble->setSentence(words::sentence(state.error()));
    m_trouble->show();
  });
}

void BackupsPanel::display(const State& state) {
  for (QVBoxLayout* part : {m_rows, m_forms}) clear(*part);
  m_old->look();
  const vault::UpkeepState& upkeep = state.upkeep;
  m_trouble->setTitle(tr("The last backup could not be made. The earlier ones are as they were."));
  m_trouble->setSentence(upkeep.trouble);
  m_trouble->setVisible(!upkeep.trouble.isEmpty());
  m_rows->addWidget(rowOfLast(upkeep));
  if (!upkeep.sets.empty()) m_rows->addWidget(rowOfProof(state));
  m_rows->addWidget(rowOfSecondFolder(upkeep));
  m_rows->addWidget(rowOfCopying());
  m_rows->addWidget(rowOfArchive());
  m_rows->addSpacing(style::type().px(style::space::S16));
  if (!upkeep.sets.empty())
    m_rows->addWidget(
        new widgets::SectionTitle(tr("Kept in the vault’s folder"), tr("%n sets", nullptr, int(upkeep.sets.size()))));
  const std::size_t shown = std::min(upkeep.sets.size(), MostSetsShown);
  for (std::size_t i = 0; i < shown; ++i) m_rows->addWidget(rowOfSet(upkeep.sets[upkeep.sets.size() - 1 - i]));
  m_rows->addSpacing(style::type().px(style::space::S16));
  if (!upkeep.copies.empty()) m_rows->addWidget(new widgets::SectionTitle(tr("Copies elsewhere")));
  for (const vault::KnownCopy& copy : upkeep.copies) m_rows->addWidget(rowOfCopy(copy));
}

QWidget* BackupsPanel::rowOfLast(const vault::UpkeepState& state) {
  auto* row = new RuledRow(tr("Every day, by itself"),
                           tr("Also before a newer version and before another key. Of 7 days, 4 weeks and 6 months the "
                              "newest is kept. A journal of all changes goes back to any minute of the last 7 days."));
  row->addAtEnd(
      fact(state.sets.empty() ? tr("none yet") : tr("last %1").arg(words::dayAndTime(state.sets.back().made))));
  auto* now = widgets::button(tr("Back up now"));
  connect(now, &QPushButton::clicked, this, &BackupsPanel::backUpNow);
  row->addAtEnd(now);
  return row;
}

QWidget* BackupsPanel::rowOfProof(const State& state) {
  auto* row =
      new RuledRow(tr("Prove the newest one"), tr("Opens a copy of it as if it were needed, reads every page and "
                                                  "counts what is in it."));
  auto* prove = widgets::button(tr("Prove it"));
  connect(prove, &QPushButton::clicked, this,
          [this, set = state.upkeep.sets.back().folder, hasKeychain = state.hasKeychain] {
            hasKeychain ? this->prove(set, vault::SystemKeychain{}) : askForProof(set);
          });
  row->addAtEnd(prove);
  return row;
}

QWidget* BackupsPanel::rowOfSecondFolder(const vault::UpkeepState& state) {
  auto* row =
      new RuledRow(tr("Second folder"), state.secondFolder.isEmpty()
                                            ? tr("On another disk or a stick: each daily backup is copied there, too.")
                                            : QDir::toNativeSeparators(state.secondFolder));
  auto* choose = widgets::button(tr("Choose folder…"));
  connect(choose, &QPushButton::clicked, this, [this] {
    chooseFolder(tr("Second folder for backups"), [this](const QString& folder) { setSecondFolder(folder); });
  });
  row->addAtEnd(choose);
  if (state.secondFolder.isEmpty()) return row;
  auto* stop = widgets::button(tr("Stop"));
  connect(stop, &QPushButton::clicked, this, [this] { setSecondFolder({}); });
  row->addAtEnd(stop);
  return row;
}

QWidget* BackupsPanel::rowOfCopying() {
  auto* row =
      new RuledRow(tr("A copy elsewhere"), tr("A complete copy in a folder you choose. It is encrypted and opens "
                                              "with what opens the vault now. It is read back before it counts."));
  auto* choose = widgets::button(tr("Choose folder…"));
  connect(choose, &QPushButton::clicked, this,
          [this] { chooseFolder(tr("Folder for the backup"), [this](const QString& folder) { copyInto(folder); }); });
  row->addAtEnd(choose);
  return row;
}

QWidget* BackupsPanel::rowOfArchive() {
  auto* row =
      new RuledRow(tr("One sealed file"), tr("Everything for another computer, under a passphrase of its own (age). "
                                             "Its bytes cannot be changed later: what you erase stays in it."));
  auto* make = widgets::button(tr("Make…"));
  connect(make, &QPushButton::clicked, this, &BackupsPanel::askForArchive);
  row->addAtEnd(make);
  return row;
}

QWidget* BackupsPanel::rowOfSet(const vault::BackupEntry& set) {
  auto* row = new RuledRow(words::dayAndTime(set.made), {});
  row->addAtEnd(fact(whyMade(set.reason)));
  row->addAtEnd(fact(words::size(set.bytes)));
  return row;
}

QWidget* BackupsPanel::rowOfCopy(const vault::KnownCopy& copy) {
  auto* row = new RuledRow(QDir::toNativeSeparators(copy.path), {});
  row->addAtEnd(fact(words::dayAndTime(copy.made)));
  auto* destroy = new widgets::ConfirmButton(tr("Destroy"), tr("Destroy it?"));
  connect(destroy, &widgets::ConfirmButton::confirmed, this, [this, path = copy.path] { this->destroy(path); });
  row->addAtEnd(destroy);
  return row;
}

void fillBackups(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new BackupsPanel(workplace));
}

}  // namespace candor::settings

#include "moc_backups_panel.cpp"
