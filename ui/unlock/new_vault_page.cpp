#include "unlock/new_vault_page.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/card.h"
#include "widgets/button.h"
#include "widgets/prose.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace candor::unlock {

using widgets::Prose;

namespace {

constexpr QSize NewVaultSize(440, 0);

}  // namespace

NewVaultPage::NewVaultPage(const QString& first, QWidget* parent)
    : QWidget(parent),
      m_first(first),
      m_name(new QLineEdit),
      m_answer(new Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::neg})),
      m_next(widgets::button(tr("Next"), style::ButtonKind::Primary)) {
  build();
  connect(m_name, &QLineEdit::textEdited, this, [this] { m_answer->hide(); });
  connect(m_name, &QLineEdit::returnPressed, this, &NewVaultPage::confirm);
  connect(m_next, &QPushButton::clicked, this, &NewVaultPage::confirm);
}

void NewVaultPage::build() {
  const style::Type& type = style::type();
  auto* sheet = new QWidget;
  auto* column = new QVBoxLayout(sheet);
  const int side = type.px(style::space::S32);
  column->setContentsMargins(side, type.px(26), side, type.px(style::space::S24));
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(new Prose(tr("One more vault"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  column->addWidget(new Prose(tr("For somebody else who uses this account. It has a key of its own, and neither vault "
                                 "knows what is in the other. Its name can be read by whoever uses this account."),
                              {.ink = &style::Tokens::text2}));
  column->addWidget(new Prose(tr("Name"), {.weight = style::Weight::Medium}));
  m_name->setAccessibleName(tr("Name of the vault"));
  m_name->setMaxLength(int(session::LongestVaultName));
  column->addWidget(m_name);
  column->addWidget(m_answer);
  m_answer->hide();
  auto* giveUp = widgets::button(tr("Cancel"));
  auto* foot = new QHBoxLayout;
  foot->setSpacing(type.px(style::space::S8));
  foot->addWidget(m_next);
  foot->addWidget(giveUp);
  foot->addStretch();
  column->addLayout(foot);
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(new Card(sheet, NewVaultSize));
  connect(giveUp, &QPushButton::clicked, this, &NewVaultPage::givenUp);
}

void NewVaultPage::focusFirst() { m_name->setFocus(Qt::OtherFocusReason); }

void NewVaultPage::confirm() {
  const auto wanted = session::newVaultBeside(m_first, m_name->text());
  if (wanted) return Q_EMIT named(wanted->folder);
  m_answer->setText(wanted.error().fault == Fault::AlreadyThere
                        ? tr("There is a vault of this name already.")
                        : tr("A name is made of letters, digits, blanks, “-” and “_”."));
  m_answer->show();
  focusFirst();
}

}  // namespace candor::unlock

#include "moc_new_vault_page.cpp"
