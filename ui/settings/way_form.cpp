#include "settings/way_form.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/new_passphrase.h"
#include "widgets/button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace candor::settings {

using widgets::Prose;

namespace {

constexpr int SecretWidth = 320;

}  // namespace

WayForm::WayForm(const WayFormWords& words, const std::set<Asked>& asked, QWidget* parent)
    : QWidget(parent),
      m_asked(asked),
      m_column(new QVBoxLayout(this)),
      m_above(new QVBoxLayout),
      m_fault(new widgets::MessageStrip(widgets::Tone::Fault, {}, this)) {
  build(words);
  weigh();
}

void WayForm::build(const WayFormWords& words) {
  const style::Type& type = style::type();
  m_column->setContentsMargins(0, type.px(style::space::S16), 0, type.px(style::space::S16));
  m_column->setSpacing(type.px(style::space::S8));
  m_column->addWidget(new Prose(words.title, {.weight = style::Weight::Strong}));
  m_column->addWidget(new Prose(words.about, {.ink = &style::Tokens::text2}));
  m_column->addLayout(m_above);
  if (m_asked.contains(Asked::PassphraseNow)) m_now = addSecret(tr("Passphrase now"));
  if (m_asked.contains(Asked::PassphraseThen)) m_now = addSecret(tr("Passphrase or recovery code of then"));
  if (m_asked.contains(Asked::KeyFile)) addKeyFile();
  if (m_asked.contains(Asked::NewPassphrase)) {
    m_new = new unlock::NewPassphrase(this);
    connect(m_new, &unlock::NewPassphrase::edited, this, &WayForm::weigh);
    connect(m_new, &unlock::NewPassphrase::submitted, this, &WayForm::confirm);
    m_column->addWidget(m_new);
  }
  if (m_asked.contains(Asked::OneTimeCode)) m_code = addSecret(tr("One-time code"));
  m_column->addWidget(m_fault);
  m_fault->hide();
  addFoot(words.action);
}

widgets::SecretEdit* WayForm::addSecret(const QString& name) {
  auto* field = new widgets::SecretEdit(this);
  field->setAccessibleName(name);
  field->setFixedWidth(style::type().px(SecretWidth));
  m_column->addWidget(new Prose(name, {.weight = style::Weight::Medium}));
  m_column->addWidget(field, 0, Qt::AlignLeading);
  connect(field, &widgets::SecretEdit::edited, this, &WayForm::weigh);
  connect(field, &widgets::SecretEdit::submitted, this, &WayForm::confirm);
  return field;
}

void WayForm::addKeyFile() {
  auto* choose = widgets::button(tr("Choose key file…"));
  m_file = new Prose(tr("None chosen"), {.step = style::Step::Small, .ink = &style::Tokens::text2});
  m_file->setMostLines(1);
  auto* row = new QHBoxLayout;
  row->setSpacing(style::type().px(style::space::S8));
  row->addWidget(choose);
  row->addWidget(m_file, 1);
  m_column->addLayout(row);
  connect(choose, &QPushButton::clicked, this, &WayForm::chooseKeyFile);
}

void WayForm::addFoot(const QString& action) {
  m_action = widgets::button(action, style::ButtonKind::Primary);
  auto* giveUp = widgets::button(tr("Cancel"));
  auto* foot = new QHBoxLayout;
  foot->setSpacing(style::type().px(style::space::S8));
  foot->addWidget(m_action);
  foot->addWidget(giveUp);
  foot->addStretch();
  m_column->addLayout(foot);
  connect(m_action, &QPushButton::clicked, this, &WayForm::confirm);
  connect(giveUp, &QPushButton::clicked, this, &WayForm::givenUp);
}

void WayForm::chooseKeyFile() {
  auto* dialog = new QFileDialog(this, tr("Key file"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    m_keyFile = path;
    m_file->setText(QDir::toNativeSeparators(path));
    weigh();
  });
  dialog->open();
}

void WayForm::addAbove(QWidget* widget) { m_above->addWidget(widget, 0, Qt::AlignLeading); }

void WayForm::showFault(const QString& sentence) {
  m_fault->setSentence(sentence);
  m_fault->show();
  focusFirst();
}

void WayForm::focusFirst() {
  if (m_now) return m_now->setFocus(Qt::OtherFocusReason);
  if (m_new) return m_new->focusFirst();
  if (m_code) return m_code->setFocus(Qt::OtherFocusReason);
  m_action->setFocus(Qt::OtherFocusReason);
}

Secret WayForm::takePassphraseNow() { return m_now ? m_now->take() : Secret(); }
Secret WayForm::takeNewPassphrase() { return m_new ? m_new->take() : Secret(); }
Secret WayForm::takeOneTimeCode() { return m_code ? m_code->take() : Secret(); }

void WayForm::weigh() {
  if (m_action) m_action->setEnabled(isReady());
}

bool WayForm::isReady() const {
  return !(m_now && m_now->isEmpty()) && !(m_new && !m_new->isReady()) && !(m_code && m_code->isEmpty()) &&
         !(m_file && m_keyFile.isEmpty());
}

void WayForm::confirm() {
  if (!isReady()) return;
  m_fault->hide();
  Q_EMIT confirmed();
}

}  // namespace candor::settings

#include "moc_way_form.cpp"
