#include "unlock/key_entry.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"
#include "words/describe.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::unlock {

using widgets::Prose;

namespace {

constexpr std::array TypedWays{TypedWay::Passphrase, TypedWay::PassphraseAndFile, TypedWay::RecoveryCode};

bool has(const vault::Header& header, vault::SlotKind kind) {
  return std::any_of(header.slots.begin(), header.slots.end(),
                     [kind](const vault::SlotRecord& slot) { return slot.kind == kind; });
}

vault::SlotKind slotOf(TypedWay way) {
  switch (way) {
    case TypedWay::Passphrase: return vault::SlotKind::Passphrase;
    case TypedWay::PassphraseAndFile: return vault::SlotKind::PassphraseAndFile;
    case TypedWay::RecoveryCode: return vault::SlotKind::Recovery;
  }
  return vault::SlotKind::Recovery;
}

QString wayNamed(TypedWay way) {
  switch (way) {
    case TypedWay::Passphrase: return KeyEntry::tr("Passphrase");
    case TypedWay::PassphraseAndFile: return KeyEntry::tr("Passphrase and key file");
    case TypedWay::RecoveryCode: return KeyEntry::tr("Recovery code");
  }
  return {};
}

QString useOf(TypedWay way) {
  switch (way) {
    case TypedWay::Passphrase: return KeyEntry::tr("Use passphrase");
    case TypedWay::PassphraseAndFile: return KeyEntry::tr("Use key file");
    case TypedWay::RecoveryCode: return KeyEntry::tr("Use recovery code");
  }
  return {};
}

QString refusalOf(TypedWay way) {
  switch (way) {
    case TypedWay::Passphrase:
      return KeyEntry::tr("This passphrase does not open the vault. Check Caps Lock and the keyboard layout.");
    case TypedWay::PassphraseAndFile:
      return KeyEntry::tr("This passphrase and this file do not open the vault together.");
    case TypedWay::RecoveryCode:
      return KeyEntry::tr("This code does not open the vault. Compare it with your paper, group by group.");
  }
  return {};
}

TypedWay firstWay(const vault::Header& header) {
  const auto* way =
      std::find_if(TypedWays.begin(), TypedWays.end(), [&](TypedWay each) { return has(header, slotOf(each)); });
  return way == TypedWays.end() ? TypedWay::RecoveryCode : *way;
}

}  // namespace

KeyEntry::KeyEntry(const vault::Header& header, const QString& action, const QString& waiting, QWidget* parent)
    : QWidget(parent),
      m_action(action),
      m_waitingWords(waiting),
      m_name(new Prose({}, {.weight = style::Weight::Medium})),
      m_secret(new widgets::SecretEdit),
      m_message(new Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::neg})),
      m_submit(widgets::button(style::Icon::Unlock, action, style::ButtonKind::Primary)),
      m_keychain(widgets::button(style::Icon::Key, tr("Use keychain"))) {
  build(header);
  choose(firstWay(header));
  m_ticking.setInterval(1000);
  connect(&m_ticking, &QTimer::timeout, this, [this] { makeWait(m_secondsLeft - 1); });
  connect(m_secret, &widgets::SecretEdit::submitted, this, &KeyEntry::submit);
  connect(m_secret, &widgets::SecretEdit::edited, this, [this] {
    if (m_secondsLeft == 0) tell({});
  });
  connect(m_submit, &QPushButton::clicked, this, &KeyEntry::submit);
  connect(m_keychain, &QPushButton::clicked, this, &KeyEntry::tryKeychain);
}

void KeyEntry::build(const vault::Header& header) {
  const style::Type& type = style::type();
  m_fileRow = keyFileRow();
  for (QPushButton* button : {m_submit, m_keychain}) button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(type.px(style::space::S4));
  column->addWidget(m_name);
  column->addWidget(m_secret);
  column->addWidget(m_fileRow);
  column->addWidget(m_message);
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(m_submit);
  column->addSpacing(type.px(style::space::S4));
  column->addWidget(otherWays(header));
  m_message->hide();
  m_keychain->setVisible(has(header, vault::SlotKind::Keychain));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

QWidget* KeyEntry::keyFileRow() {
  m_file = new Prose(tr("No key file chosen"), {.step = style::Step::Small, .ink = &style::Tokens::text2});
  m_file->setMostLines(1);
  auto* choose = widgets::button(tr("Choose key file…"));
  connect(choose, &QPushButton::clicked, this, &KeyEntry::chooseKeyFile);
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(style::type().px(style::space::S8));
  layout->addWidget(choose);
  layout->addWidget(m_file, 1);
  return row;
}

QWidget* KeyEntry::otherWays(const vault::Header& header) {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(style::type().px(style::space::S8));
  layout->addWidget(m_keychain, 1);
  for (const TypedWay way : TypedWays) {
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

void KeyEntry::focusFirst() { m_secret->setFocus(Qt::OtherFocusReason); }

bool KeyEntry::hasKeychain() const { return !m_keychain->isHidden(); }

void KeyEntry::choose(TypedWay way) {
  m_way = way;
  m_name->setText(wayNamed(way));
  m_secret->clear();
  m_secret->setAccessibleName(wayNamed(way));
  m_fileRow->setVisible(way == TypedWay::PassphraseAndFile);
  for (const OtherWay& other : m_others) other.button->setVisible(other.way != way);
  if (m_secondsLeft == 0) tell({});
}

void KeyEntry::chooseKeyFile() {
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

void KeyEntry::tryKeychain() {
  m_isByKeychain = true;
  await();
}

void KeyEntry::submit() {
  if (m_secondsLeft > 0) return;
  if (m_secret->isEmpty()) return tell(tr("Type it first."));
  if (m_way == TypedWay::PassphraseAndFile && m_keyFile.isEmpty()) return tell(tr("Choose the key file first."));
  m_isByKeychain = false;
  await();
}

void KeyEntry::await() {
  setEnabled(false);
  m_submit->setText(m_waitingWords);
  Q_EMIT given();
}

GivenKey KeyEntry::take() {
  if (m_isByKeychain) return {.key = vault::SystemKeychain{}};
  Secret typed = m_secret->take();
  switch (m_way) {
    case TypedWay::Passphrase: return {.key = vault::Passphrase{std::move(typed)}};
    case TypedWay::PassphraseAndFile: return {.key = vault::Passphrase{std::move(typed)}, .keyFile = m_keyFile};
    case TypedWay::RecoveryCode: return {.key = vault::RecoveryCode{std::move(typed)}};
  }
  return {.key = vault::SystemKeychain{}};
}

void KeyEntry::accept() {
  setEnabled(true);
  m_submit->setText(m_action);
}

void KeyEntry::refuse(const Error& error) {
  accept();
  const bool isWrong = error.fault == Fault::WrongKey || error.fault == Fault::Invalid;
  if (error.fault == Fault::TooSoon)
    makeWait(error.seconds);
  else
    tell(isWrong && !m_isByKeychain ? refusalOf(m_way) : words::sentence(error));
  focusFirst();
}

void KeyEntry::makeWait(qint64 seconds) {
  m_secondsLeft = std::max<qint64>(seconds, 0);
  m_submit->setEnabled(m_secondsLeft == 0);
  if (m_secondsLeft == 0) {
    m_ticking.stop();
    return tell({});
  }
  if (!m_ticking.isActive()) m_ticking.start();
  tell(words::sentence(Error{.fault = Fault::TooSoon, .detail = {}, .seconds = m_secondsLeft}));
}

void KeyEntry::tell(const QString& sentence) {
  m_message->setText(sentence);
  m_message->setVisible(!sentence.isEmpty());
  m_secret->setValidity(sentence.isEmpty() ? style::Validity::Valid : style::Validity::Invalid);
}

}  // namespace candor::unlock

#include "moc_key_entry.cpp"
