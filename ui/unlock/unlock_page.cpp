#include "unlock/unlock_page.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "unlock/vault_choice.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "widgets/secret_edit.h"
#include "words/describe.h"

#include <QFileDialog>
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

QString wayNamed(UnlockPage::Way way) {
  switch (way) {
    case UnlockPage::Way::Passphrase: return UnlockPage::tr("Passphrase");
    case UnlockPage::Way::PassphraseAndFile: return UnlockPage::tr("Passphrase and key file");
    case UnlockPage::Way::RecoveryCode: return UnlockPage::tr("Recovery code");
  }
  return {};
}

QString useOf(UnlockPage::Way way) {
  switch (way) {
    case UnlockPage::Way::Passphrase: return UnlockPage::tr("Use passphrase");
    case UnlockPage::Way::PassphraseAndFile: return UnlockPage::tr("Use key file");
    case UnlockPage::Way::RecoveryCode: return UnlockPage::tr("Use recovery code");
  }
  return {};
}

vault::SlotKind slotOf(UnlockPage::Way way) {
  switch (way) {
    case UnlockPage::Way::Passphrase: return vault::SlotKind::Passphrase;
    case UnlockPage::Way::PassphraseAndFile: return vault::SlotKind::PassphraseAndFile;
    case UnlockPage::Way::RecoveryCode: return vault::SlotKind::Recovery;
  }
  return vault::SlotKind::Recovery;
}

UnlockPage::Way firstWay(const vault::Header& header) {
  for (const auto way : {UnlockPage::Way::Passphrase, UnlockPage::Way::PassphraseAndFile})
    if (has(header, slotOf(way))) return way;
  return UnlockPage::Way::RecoveryCode;
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
      m_fileRow(keyFileRow()) {
  for (QPushButton* button : {m_unlock, m_keychain}) button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  build(about, why);
  choose(firstWay(about.header));
  m_waiting.setInterval(1000);
  connect(&m_waiting, &QTimer::timeout, this, [this] { makeWait(m_secondsLeft - 1); });
  connect(m_secret, &widgets::SecretEdit::submitted, this, &UnlockPage::submit);
  connect(m_secret, &widgets::SecretEdit::edited, this, [this] {
    if (m_secondsLeft == 0) tell({});
  });
  connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
  connect(m_keychain, &QPushButton::clicked, this, [this] { openWith(vault::SystemKeychain{}); });
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
  column->addWidget(m_fileRow);
  column->addWidget(m_message);
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(m_unlock);
  column->addSpacing(type.px(style::space::S4));
  column->addWidget(otherWays(about.header));
  column->addSpacing(type.px(style::space::S12));
  auto* failed = new widgets::RuledRow(tr("Failed tries since it was last open"), {});
  failed->addAtEnd(new Prose(
      triesTold(about.failed),
      {.step = style::Step::Small, .ink = about.failed.failed ? &style::Tokens::neg : &style::Tokens::text2}));
  column->addWidget(failed);
  column->addWidget(vaultRow());
  m_message->hide();
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(new Card(sheet, UnlockSize));
}

QWidget* UnlockPage::keyFileRow() {
  m_file = new Prose(tr("No key file chosen"), {.step = style::Step::Small, .ink = &style::Tokens::text2});
  m_file->setMostLines(1);
  auto* choose = widgets::button(tr("Choose key file…"));
  connect(choose, &QPushButton::clicked, this, &UnlockPage::chooseKeyFile);
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(style::type().px(style::space::S8));
  layout->addWidget(choose);
  layout->addWidget(m_file, 1);
  return row;
}

QWidget* UnlockPage::vaultRow() {
  auto* choice = new VaultChoice(m_door.first.isEmpty() ? m_door.folder : m_door.first, m_door.folder);
  choice->setObjectName(QStringLiteral("vaultChoice"));
  connect(choice, &VaultChoice::chosen, this, &UnlockPage::otherVaultWanted);
  connect(choice, &VaultChoice::newWanted, this, &UnlockPage::newVaultWanted);
  return choice;
}

QWidget* UnlockPage::otherWays(const vault::Header& header) {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(style::type().px(style::space::S8));
  layout->addWidget(m_keychain, 1);
  for (const Way way : {Way::Passphrase, Way::PassphraseAndFile, Way::RecoveryCode}) {
    if (!has(header, slotOf(way))) continue;
    auto* use = widgets::button(useOf(way));
    use->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(use, 1);
    m_others.push_back({way, use});
    connect(use, &QPushButton::clicked, this, [this, way] {
      choose(way);
      focusFirst();
    });
  }
  return row;
}

void UnlockPage::focusFirst() { m_secret->setFocus(Qt::OtherFocusReason); }

void UnlockPage::choose(Way way) {
  m_way = way;
  m_name->setText(wayNamed(way));
  m_secret->clear();
  m_secret->setAccessibleName(wayNamed(way));
  m_fileRow->setVisible(way == Way::PassphraseAndFile);
  for (const OtherWay& other : m_others) other.button->setVisible(other.way != way);
  if (m_secondsLeft == 0) tell({});
}

void UnlockPage::chooseKeyFile() {
  auto* dialog = new QFileDialog(this, tr("Key file"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    m_keyFile = path;
    m_file->setText(QFileInfo(path).fileName());
    focusFirst();
  });
  dialog->open();
}

void UnlockPage::submit() {
  if (m_secondsLeft > 0) return;
  if (m_secret->isEmpty()) return tell(tr("Type it first."));
  if (m_way == Way::PassphraseAndFile && m_keyFile.isEmpty()) return tell(tr("Choose the key file first."));
  Secret secret = m_secret->take();
  switch (m_way) {
    case Way::Passphrase: return openWith(vault::Passphrase{std::move(secret)});
    case Way::PassphraseAndFile: return openWithFile(std::move(secret));
    case Way::RecoveryCode: return openWith(vault::RecoveryCode{std::move(secret)});
  }
}

void UnlockPage::openWith(vault::Key key) {
  m_isByKeychain = std::holds_alternative<vault::SystemKeychain>(key);
  m_opening.emplace(openVault(m_door, std::move(key)));
  awaitOpened();
}

void UnlockPage::openWithFile(Secret passphrase) {
  m_isByKeychain = false;
  m_opening.emplace(openVault(m_door, std::move(passphrase), m_keyFile));
  awaitOpened();
}

void UnlockPage::awaitOpened() {
  setEnabled(false);
  m_unlock->setText(tr("Opening…"));
  m_opening->then(this, [this](Result<std::unique_ptr<session::Session>> result) { opened(std::move(result)); });
}

void UnlockPage::opened(Result<std::unique_ptr<session::Session>> result) {
  setEnabled(true);
  m_unlock->setText(tr("Unlock"));
  if (result) return m_entered(*std::move(result));
  const Error& error = result.error();
  const bool isWrong = error.fault == Fault::WrongKey || error.fault == Fault::Invalid;
  if (error.fault == Fault::TooSoon) {
    makeWait(error.seconds);
  } else if (isWrong && m_way == Way::PassphraseAndFile && !m_isByKeychain) {
    tell(tr("This passphrase and this file do not open the vault together."));
  } else if (isWrong && m_way == Way::Passphrase && !m_isByKeychain) {
    tell(tr("This passphrase does not open the vault. Check Caps Lock and the keyboard layout."));
  } else if (isWrong && !m_isByKeychain) {
    tell(tr("This code does not open the vault. Compare it with your paper, group by group."));
  } else {
    tell(words::sentence(error));
  }
  focusFirst();
}

// The keychain is not waited for: it cannot be guessed.
void UnlockPage::makeWait(qint64 seconds) {
  m_secondsLeft = std::max<qint64>(seconds, 0);
  m_unlock->setEnabled(m_secondsLeft == 0);
  if (m_secondsLeft == 0) {
    m_waiting.stop();
    return tell({});
  }
  if (!m_waiting.isActive()) m_waiting.start();
  tell(words::sentence(Error{.fault = Fault::TooSoon, .detail = {}, .seconds = m_secondsLeft}));
}

void UnlockPage::tell(const QString& sentence) {
  m_message->setText(sentence);
  m_message->setVisible(!sentence.isEmpty());
  m_secret->setValidity(sentence.isEmpty() ? style::Validity::Valid : style::Validity::Invalid);
}

}  // namespace candor::unlock
