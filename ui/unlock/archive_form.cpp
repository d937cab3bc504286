#include "unlock/archive_form.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/secret_edit.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace candor::unlock {

using widgets::Prose;

namespace {

constexpr int FieldWidth = 320;

}  // namespace

ArchiveForm::ArchiveForm(QWidget* parent)
    : QWidget(parent),
      m_name(new Prose({}, {.ink = &style::Tokens::text2})),
      m_passphrase(new widgets::SecretEdit),
      m_next(widgets::button(tr("Next"), style::ButtonKind::Primary)) {
  const style::Type& type = style::type();
  m_passphrase->setAccessibleName(tr("Passphrase of the file"));
  m_passphrase->setFixedWidth(type.px(FieldWidth));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(type.px(style::space::S8));
  column->addWidget(new Prose(tr("A sealed file"), {.step = style::Step::Page, .weight = style::Weight::Strong}));
  column->addWidget(m_name);
  column->addWidget(new Prose(tr("Passphrase of the file"), {.weight = style::Weight::Medium}));
  column->addWidget(m_passphrase, 0, Qt::AlignLeading);
  column->addSpacing(type.px(style::space::S8));
  column->addWidget(m_next, 0, Qt::AlignLeading);
  column->addStretch();
  connect(m_passphrase, &widgets::SecretEdit::submitted, this, &ArchiveForm::confirm);
  connect(m_next, &QPushButton::clicked, this, &ArchiveForm::confirm);
}

void ArchiveForm::setPath(const QString& path) {
  m_path = path;
  m_isConfirmed = false;
  m_passphrase->clear();
  m_name->setText(
      tr("%1 is opened when the vault is made. The vault gets keys of its own.").arg(QFileInfo(path).fileName()));
}

GivenArchive ArchiveForm::take() {
  m_isConfirmed = false;
  return {.path = m_path, .passphrase = m_passphrase->take()};
}

void ArchiveForm::focusFirst() { m_passphrase->setFocus(Qt::OtherFocusReason); }

void ArchiveForm::confirm() {
  m_isConfirmed = !m_passphrase->isEmpty();
  if (m_isConfirmed) Q_EMIT confirmed();
}

}  // namespace candor::unlock

#include "moc_archive_form.cpp"
