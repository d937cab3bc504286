#include "unlock/ways_form.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/new_passphrase.h"
#include "widgets/button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "words/describe.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace candor::unlock {

using widgets::Prose;

namespace {

Prose* smallText(const QString& text) {
  return new Prose(text, {.step = style::Step::Small, .ink = &style::Tokens::text2});
}

QString shownPath(const QString& path) {
  const QString home = QDir::homePath();
  return QDir::toNativeSeparators(path.startsWith(home) ? QLatin1Char('~') + path.mid(home.size()) : path);
}

}  // namespace

WaysForm::WaysForm(const QString& folder, QWidget* parent)
    : QWidget(parent),
      m_passphrase(new NewPassphrase(this)),
      m_keychain(new QCheckBox(this)),
      m_place(smallText({})),
      m_message(new widgets::MessageStrip(widgets::Tone::Caution, {}, this)),
      m_create(widgets::button(tr("Create vault"), style::ButtonKind::Primary)) {
  build(folder);
  connect(m_passphrase, &NewPassphrase::edited, this, &WaysForm::weigh);
  connect(m_passphrase, &NewPassphrase::submitted, this, &WaysForm::confirm);
  connect(m_keychain, &QCheckBox::toggled, this, &WaysForm::weigh);
  connect(m_create, &QPushButton::clicked, this, &WaysForm::confirm);
  weigh();
}

void WaysForm::build(const QString& folder) {
  const style::Type& type = style::type();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(
      new Prose(tr("Choose how your vault opens"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  column->addWidget(
      new Prose(tr("Everything you keep in Candor is one encrypted file. You get at least two ways to open "
                   "it, so that losing one does not lose your work."),
                {.ink = &style::Tokens::text2}));
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(m_passphrase);
  auto* keychain = new widgets::RuledRow(
      tr("Open with this computer’s keychain"),
      tr("Whoever can use your account on this computer can then open the vault. With it, a passphrase is optional."));
  keychain->setLead(m_keychain);
  auto* recovery = new widgets::RuledRow(tr("Recovery code"),
                                         tr("28 letters and digits, shown in the next step. Write them on paper."));
  auto* always = new QCheckBox(this);
  always->setChecked(true);
  always->setEnabled(false);
  recovery->setLead(always);
  auto* rows = new QVBoxLayout;
  rows->setSpacing(0);
  rows->addWidget(keychain);
  rows->addWidget(recovery);
  column->addLayout(rows);
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(m_message);
  column->addStretch();
  auto* foot = new QHBoxLayout;
  foot->setSpacing(type.px(style::space::S8));
  m_place->setText(shownPath(folder));
  m_place->setMostLines(1);
  m_place->setAccessibleName(tr("The vault will be in %1").arg(shownPath(folder)));
  auto* archive = widgets::button(tr("I have a sealed file…"), style::ButtonKind::Quiet);
  connect(archive, &QPushButton::clicked, this, &WaysForm::archiveWanted);
  foot->addWidget(m_place, 1);
  foot->addWidget(archive);
  foot->addWidget(m_create);
  column->addLayout(foot);
}

void WaysForm::setWaiting(bool isWaiting) {
  setEnabled(!isWaiting);
  m_create->setText(isWaiting ? tr("Creating…") : tr("Create vault"));
}

void WaysForm::showFault(const Error& error) {
  const words::Description description = words::describe(error);
  m_message->setTone(widgets::Tone::Fault);
  m_message->setTitle(description.whatHappened);
  m_message->setSentence(description.whatToDo);
}

void WaysForm::setArchive(const QString& path) {
  m_place->setText(tr("With what is in %1").arg(shownPath(path)));
  m_place->setAccessibleName({});
}

Secret WaysForm::takePassphrase() { return m_passphrase->take(); }

vault::KeychainSlot WaysForm::keychainSlot() const {
  return m_keychain->isChecked() ? vault::KeychainSlot::Add : vault::KeychainSlot::None;
}

void WaysForm::focusFirst() { m_passphrase->focusFirst(); }

void WaysForm::weigh() {
  m_message->setTone(widgets::Tone::Caution);
  m_message->setTitle(tr("Nobody can reset this for you."));
  m_message->setSentence(tr("If you lose every way to open it, the vault cannot be opened by anyone."));
  m_create->setEnabled(isReady());
  m_create->setToolTip(isReady() ? QString()
                                 : tr("Needs a passphrase that is at least fair, typed twice, or the keychain."));
}

bool WaysForm::isReady() const { return m_passphrase->isEmpty() ? m_keychain->isChecked() : m_passphrase->isReady(); }

void WaysForm::confirm() {
  if (isReady()) Q_EMIT confirmed();
}

}  // namespace candor::unlock

#include "moc_ways_form.cpp"
