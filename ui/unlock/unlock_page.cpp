#include "unlock/unlock_page.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/secret_edit.h"
#include "words/describe.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::unlock {

using widgets::Prose;

namespace {

constexpr QSize UnlockSize(440, 0);

bool has(const vault::Header& header, vault::SlotKind kind) {
  return std::any_of(header.slots.begin(), header.slots.end(),
                     [kind](const vault::SlotRecord& slot) { return slot.kind == kind; });
}

QString triesTold(const vault::Attempts& failed) {
  if (failed.failed == 0) return UnlockPage::tr("None");
  if (!failed.last.isValid()) return QString::number(failed.failed);
  const QString last = QLocale().toString(failed.last.toLocalTime(), QLocale::ShortFormat);
  return UnlockPage::tr("%1, the last %2").arg(failed.failed).arg(last);
}

}  // namespace

UnlockPage::UnlockPage(const Door& door, const vault::Overview& about, const QString& why, AtOnce atOnce,
                       Entered entered, QWidget* parent)
    : QWidget(parent),
      m_door(door),
      m_entered(std::move(entered)),
      m_name(new Prose({}, {.weight = style::Weight::Medium})),
      m_secret(new widgets::SecretEdit),
      m_message(new Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::neg})),
      m_unlock(widgets::button(style::Icon::Unlock, tr("Unlock"), style::ButtonKind::Primary)),
      m_keychain(widgets::button(style::Icon::Key, tr("Use keychain"))),
      m_other(widgets::button({})) {
  for (QPushButton* button : {m_unlock, m_keychain, m_other})
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  build(about, why);
  const bool hasPassphrase = has(about.header, vault::SlotKind::Passphrase);
  choose(hasPassphrase ? Way::Passphrase : Way::RecoveryCode);
  m_other->setVisible(hasPassphrase);
  connect(m_secret, &widgets::SecretEdit::submitted, this, &UnlockPage::submit);
  connect(m_secret, &widgets::SecretEdit::edited, this, [this] { tell({}); });
  connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
  connect(m_keychain, &QPushButton::clicked, this, [this] { openWith(vault::SystemKeychain{}); });
  connect(m_other, &QPushButton::clicked, this, [this] {
    choose(m_way == Way::Passphrase ? Way::RecoveryCode : Way::Passphrase);
    focusFirst();
  });
  const bool hasKeychain = has(about.header, vault::SlotKind::Keychain);
  m_keychain->setVisible(hasKeychain);
  if (hasKeychain && atOnce == AtOnce::TryKeychain) openWith(vault::SystemKeychain{});
}

void UnlockPage::build(const vault::Overview& about, const QString& why) {
  const style::Type& type = style::type();
  auto* sheet = new QWidget;
  auto* column = new QVBoxLayout(sheet);
  const int side = type.px(style::space::S32);
  column->setContentsMargins(side, type.px(26), side, type.px(style::space::S24));
  column->setSpacing(type.px(style::space::S4));
  column->addWidget(new Prose(tr("Unlock your vault"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  auto* reason = new Prose(why.isEmpty() ? tr("It is closed and encrypted on this computer.") : why,
                           {.ink = &style::Tokens::text2});
  column->addWidget(reason);
  column->addSpacing(type.px(style::space::S12));
  column->addWidget(m_name);
  column->addWidget(m_secret);
  column->addWidget(m_message);
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(m_unlock);
  column->addSpacing(type.px(style::space::S4));
  column->addWidget(otherWays());
  column->addSpacing(type.px(style::space::S12));
  auto* failed = new widgets::RuledRow(tr("Failed tries since it was last open"), {});
  failed->addAtEnd(new Prose(
      triesTold(about.failed),
      {.step = style::Step::Small, .ink = about.failed.failed ? &style::Tokens::neg : &style::Tokens::text2}));
  column->addWidget(failed);
  auto* place =
      new Prose(QFileInfo(about.folder).fileName(), {.step = style::Step::Small, .ink = &style::Tokens::text3});
  place->setAccessibleDescription(tr("Folder of the vault"));
  column->addWidget(place);
  m_message->hide();
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(new Card(sheet, UnlockSize));
}

QWidget* UnlockPage::otherWays() {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(style::type().px(style::space::S8));
  layout->addWidget(m_keychain, 1);
  layout->addWidget(m_other, 1);
  return row;
}

void UnlockPage::focusFirst() { m_secret->setFocus(Qt::OtherFocusReason); }

void UnlockPage::choose(Way way) {
  m_way = way;
  const QString name = way == Way::Passphrase ? tr("Passphrase") : tr("Recovery code");
  m_name->setText(name);
  m_secret->clear();
  m_secret->setAccessibleName(name);
  m_other->setText(way == Way::Passphrase ? tr("Use recovery code") : tr("Use passphrase"));
  tell({});
}

void UnlockPage::submit() {
  if (m_secret->isEmpty()) return tell(tr("Type it first."));
  Secret secret = m_secret->take();
  if (m_way == Way::Passphrase) return openWith(vault::Passphrase{std::move(secret)});
  openWith(vault::RecoveryCode{std::move(secret)});
}

void UnlockPage::openWith(vault::Key key) {
  m_isByKeychain = std::holds_alternative<vault::SystemKeychain>(key);
  setEnabled(false);
  m_unlock->setText(tr("Opening…"));
  m_opening.emplace(openVault(m_door, std::move(key)));
  m_opening->then(this, [this](Result<std::unique_ptr<session::Session>> result) { opened(std::move(result)); });
}

void UnlockPage::opened(Result<std::unique_ptr<session::Session>> result) {
  setEnabled(true);
  m_unlock->setText(tr("Unlock"));
  if (result) return m_entered(*std::move(result));
  const bool isWrong = result.error().fault == Fault::WrongKey || result.error().fault == Fault::Invalid;
  if (isWrong && m_way == Way::Passphrase && !m_isByKeychain) {
    tell(tr("This passphrase does not open the vault. Check Caps Lock and the keyboard layout."));
  } else if (isWrong && !m_isByKeychain) {
    tell(tr("This code does not open the vault. Compare it with your paper, group by group."));
  } else {
    tell(words::sentence(result.error()));
  }
  focusFirst();
}

void UnlockPage::tell(const QString& sentence) {
  m_message->setText(sentence);
  m_message->setVisible(!sentence.isEmpty());
  m_secret->setValidity(sentence.isEmpty() ? style::Validity::Valid : style::Validity::Invalid);
}

}  // namespace candor::unlock
