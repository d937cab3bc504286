#include "workplace/one_time_code.h"

#include "session/session.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"
#include "words/describe.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace candor::workplace {

using widgets::Prose;

namespace {

constexpr int DialogWidth = 420;
constexpr int CodeWidth = 200;

}  // namespace

void OneTimeCode::ask(const Workplace& workplace, QWidget& screen, std::function<void()> goOn) {
  auto* dialog = new OneTimeCode(workplace, screen, std::move(goOn));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
  dialog->m_code->setFocus(Qt::OtherFocusReason);
}

OneTimeCode::OneTimeCode(const Workplace& workplace, QWidget& screen, std::function<void()> goOn)
    : QDialog(&screen),
      m_workplace(workplace),
      m_goOn(std::move(goOn)),
      m_code(new widgets::SecretEdit),
      m_fault(new widgets::MessageStrip(widgets::Tone::Fault, {})),
      m_action(widgets::button(tr("Go on"), style::ButtonKind::Primary)) {
  setWindowTitle(tr("One-time code"));
  build();
  weigh();
  connect(m_code, &widgets::SecretEdit::edited, this, &OneTimeCode::weigh);
  connect(m_code, &widgets::SecretEdit::submitted, this, &OneTimeCode::check);
  connect(m_action, &QPushButton::clicked, this, &OneTimeCode::check);
}

void OneTimeCode::build() {
  const style::Type& type = style::type();
  auto* column = new QVBoxLayout(this);
  const int side = type.px(style::space::S24);
  column->setContentsMargins(side, side, side, side);
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(new Prose(tr("One-time code"), {.step = style::Step::Panel, .weight = style::Weight::Strong}));
  column->addWidget(
      new Prose(tr("This vault asks for the code your authenticator shows before anything leaves it, before "
                   "diagnostics, and before its ways to open are changed. A code is good for five minutes."),
                {.ink = &style::Tokens::text2}));
  m_code->setAccessibleName(tr("One-time code"));
  m_code->setFixedWidth(type.px(CodeWidth));
  column->addWidget(m_code, 0, Qt::AlignLeading);
  column->addWidget(m_fault);
  m_fault->hide();
  auto* cancel = widgets::button(tr("Cancel"));
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  for (QPushButton* button : {m_action, cancel}) button->setAutoDefault(false);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(type.px(style::space::S8));
  foot->addWidget(m_action);
  foot->addWidget(cancel);
  foot->addStretch();
  column->addSpacing(type.px(style::space::S8));
  column->addLayout(foot);
  setFixedWidth(type.px(DialogWidth));
}

void OneTimeCode::weigh() { m_action->setEnabled(!m_code->isEmpty() && !m_checking); }

void OneTimeCode::check() {
  if (m_code->isEmpty() || m_checking) return;
  m_checking = m_workplace.pool.run(
      [&stepUp = m_workplace.session.vault().stepUp(),
       code = std::make_shared<Secret>(m_code->take())](const Worker& worker) { return stepUp.allow(worker, *code); });
  m_checking->then(this, [this](const Result<void>& allowed) { settle(allowed); });
  m_fault->hide();
  weigh();
}

void OneTimeCode::settle(const Result<void>& allowed) {
  m_checking.reset();
  weigh();
  if (allowed) {
    accept();
    return std::exchange(m_goOn, nullptr)();
  }
  m_fault->setSentence(words::sentence(allowed.error()));
  m_fault->show();
  adjustSize();
  m_code->setFocus(Qt::OtherFocusReason);
}

}  // namespace candor::workplace

#include "moc_one_time_code.cpp"
