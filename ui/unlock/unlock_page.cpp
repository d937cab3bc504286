#include "unlock/unlock_page.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "unlock/key_entry.h"
#include "unlock/vault_choice.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "words/dates.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace candor::unlock {

using widgets::Prose;

namespace {

constexpr QSize UnlockSize(440, 0);

QString triesTold(const vault::Attempts& failed) {
  if (failed.failed == 0) return UnlockPage::tr("None");
  if (!failed.last.isValid()) return QString::number(failed.failed);
  return UnlockPage::tr("%1, the last %2").arg(failed.failed).arg(words::dayAndTime(failed.last));
}

}  // namespace

UnlockPage::UnlockPage(const Door& door, const vault::Overview& about, const QString& why, AtOnce atOnce,
                       std::function<void(Opened)> opened, QWidget* parent)
    : QWidget(parent),
      m_door(door),
      m_opened(std::move(opened)),
      m_entry(new KeyEntry(about.header, tr("Unlock"), tr("Opening…"))) {
  build(about, why);
  connect(m_entry, &KeyEntry::given, this, &UnlockPage::open);
  if (m_entry->hasKeychain() && atOnce == AtOnce::TryKeychain) m_entry->tryKeychain();
}

void UnlockPage::build(const vault::Overview& about, const QString& why) {
  const style::Type& type = style::type();
  auto* sheet = new QWidget;
  auto* column = new QVBoxLayout(sheet);
  const int side = type.px(style::space::S32);
  column->setContentsMargins(side, type.px(26), side, type.px(style::space::S24));
  column->setSpacing(type.px(style::space::S4));
  column->addWidget(new Prose(tr("Unlock your vault"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  column->addWidget(new Prose(why.isEmpty() ? tr("It is closed and encrypted on this computer.") : why,
                              {.ink = &style::Tokens::text2}));
  column->addSpacing(type.px(style::space::S12));
  column->addWidget(m_entry);
  column->addSpacing(type.px(style::space::S12));
  auto* failed = new widgets::RuledRow(tr("Failed tries since it was last open"), {});
  failed->addAtEnd(new Prose(
      triesTold(about.failed),
      {.step = style::Step::Small, .ink = about.failed.failed ? &style::Tokens::neg : &style::Tokens::text2}));
  column->addWidget(failed);
  column->addWidget(foot());
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(new Card(sheet, UnlockSize));
}

QWidget* UnlockPage::foot() {
  auto* choice = new VaultChoice(m_door.first.isEmpty() ? m_door.folder : m_door.first, m_door.folder);
  connect(choice, &VaultChoice::chosen, this, &UnlockPage::otherVaultWanted);
  connect(choice, &VaultChoice::newWanted, this, &UnlockPage::newVaultWanted);
  auto* earlier = widgets::button(tr("Earlier states"), style::ButtonKind::Quiet, style::ButtonSize::Small);
  connect(earlier, &QPushButton::clicked, this, &UnlockPage::rescueWanted);
  auto* foot = new QWidget;
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins({});
  row->addWidget(choice, 1);
  row->addWidget(earlier);
  return foot;
}

void UnlockPage::focusFirst() { m_entry->focusFirst(); }

void UnlockPage::open() {
  setEnabled(false);
  m_opening.emplace(openVault(m_door, m_entry->take()));
  m_opening->then(this, [this](Result<Opened> opened) { take(std::move(opened)); });
}

void UnlockPage::take(Result<Opened> opened) {
  setEnabled(true);
  if (opened) return m_opened(*std::move(opened));
  if (opened.error().fault == Fault::VaultDamaged) return Q_EMIT rescueWanted();
  m_entry->refuse(opened.error());
}

}  // namespace candor::unlock

#include "moc_unlock_page.cpp"
