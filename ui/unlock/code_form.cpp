#include "unlock/code_form.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/code_view.h"
#include "widgets/button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/secret_clipboard.h"
#include "widgets/secret_edit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace candor::unlock {

using widgets::Prose;

namespace {

constexpr std::size_t SignsOfGroup = 4;
constexpr int GroupFieldWidth = 160;

}  // namespace

CodeForm::CodeForm(const Clock& clock, const QString& onward, QWidget* parent)
    : QWidget(parent),
      m_code(new CodeView),
      m_lastGroup(new widgets::SecretEdit(this)),
      m_answer(new Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2})),
      m_clipboard(new widgets::SecretClipboard(clock, this)),
      m_copy(widgets::button(tr("Copy for 10 seconds"), style::ButtonKind::Quiet, style::ButtonSize::Small)),
      m_open(widgets::button(onward, style::ButtonKind::Primary)) {
  build();
  connect(m_copy, &QPushButton::clicked, this, &CodeForm::copy);
  connect(m_clipboard, &widgets::SecretClipboard::cleared, this,
          [this] { m_copy->setText(tr("Copy for 10 seconds")); });
  connect(m_lastGroup, &widgets::SecretEdit::edited, this, &CodeForm::compare);
  connect(m_lastGroup, &widgets::SecretEdit::submitted, this, &CodeForm::confirm);
  connect(m_open, &QPushButton::clicked, this, &CodeForm::confirm);
}

void CodeForm::build() {
  const style::Type& type = style::type();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(
      new Prose(tr("Write down the recovery code"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  column->addWidget(new Prose(tr("It opens the vault when everything else is lost. Keep it on paper, away from this "
                                 "computer. It is shown this once."),
                              {.ink = &style::Tokens::text2}));
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(m_code, 0, Qt::AlignLeading);
  m_copy->setToolTip(tr("For printing or a password manager. Candor then takes it off the clipboard."));
  column->addWidget(m_copy, 0, Qt::AlignLeading);
  column->addSpacing(type.px(style::space::S16));
  column->addWidget(new Prose(tr("Last four characters of the code"), {.weight = style::Weight::Medium}));
  m_lastGroup->setAccessibleName(tr("Last four characters of the code"));
  m_lastGroup->setFixedWidth(type.px(GroupFieldWidth));
  column->addWidget(m_lastGroup, 0, Qt::AlignLeading);
  column->addWidget(m_answer);
  column->addSpacing(type.px(style::space::S16));
  column->addWidget(new widgets::MessageStrip(
      widgets::Tone::Caution,
      tr("Whoever has this code and your vault’s file can open it. Do not keep them together.")));
  column->addStretch();
  auto* foot = new QHBoxLayout;
  foot->addStretch();
  foot->addWidget(m_open);
  column->addLayout(foot);
}

void CodeForm::setCode(Secret code) {
  m_code->setCode(std::move(code));
  m_lastGroup->clear();
  compare();
}

void CodeForm::copy() {
  m_clipboard->put(Secret(m_code->code().bytes()));
  m_copy->setText(tr("On the clipboard for 10 seconds"));
}

void CodeForm::focusFirst() { m_lastGroup->setFocus(Qt::OtherFocusReason); }

void CodeForm::compare() {
  const Secret typed = m_lastGroup->content();
  const bool isRight = isLastGroup(m_code->code(), typed);
  const bool isWrong = !isRight && typed.bytes().size() >= SignsOfGroup;
  m_answer->setText(isRight   ? tr("That is the end of your code.")
                    : isWrong ? tr("This is not the end of the code. Check what you wrote down.")
                              : tr("Typing them shows that you have it on paper."));
  m_lastGroup->setValidity(isWrong ? style::Validity::Invalid : style::Validity::Valid);
  m_open->setEnabled(isRight);
  m_open->setToolTip(isRight ? QString() : tr("Needs the last four characters of the code."));
}

void CodeForm::confirm() {
  if (!isLastGroup(m_code->code(), m_lastGroup->content())) return;
  m_lastGroup->clear();
  m_code->setCode({});
  Q_EMIT confirmed();
}

}  // namespace candor::unlock

#include "moc_code_form.cpp"
