#include "analyze/names_form.h"

#include "widgets/field_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::analyze {

using documents::PostingNames;

NamesForm::NamesForm(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  add(tr("Title"), u"postingTitle"_s, &PostingNames::title);
  add(tr("Company"), u"postingCompany"_s, &PostingNames::company);
  add(tr("Place"), u"postingPlace"_s, &PostingNames::place);
}

void NamesForm::add(const QString& label, const QString& objectName, QString PostingNames::*name) {
  auto* row = new widgets::FieldRow(label, {}, this);
  auto* edit = new QLineEdit;
  edit->setObjectName(objectName);
  edit->setAccessibleName(label);
  row->setEditor(edit);
  layout()->addWidget(row);
  const int field = int(m_fields.size());
  m_fields.push_back({.edit = edit, .name = name});
  connect(edit, &QLineEdit::textEdited, this, [this, field] { m_fields[std::size_t(field)].isTyped = true; });
  connect(edit, &QLineEdit::editingFinished, this, [this, field] { commit(field); });
}

void NamesForm::commit(int field) {
  const Field& left = m_fields[std::size_t(field)];
  if (!left.isTyped || left.edit->text().trimmed() == m_kept.*left.name) return;
  m_kept.*left.name = left.edit->text().trimmed();
  Q_EMIT corrected();
}

void NamesForm::setRead(const PostingNames& names) {
  m_kept.sourceUrl = names.sourceUrl;
  for (const Field& field : m_fields) {
    if (field.isTyped) continue;
    field.edit->setText(names.*field.name);
    field.edit->setCursorPosition(0);
    m_kept.*field.name = names.*field.name;
  }
}

void NamesForm::setNames(const PostingNames& names) {
  for (Field& field : m_fields) field.isTyped = false;
  setRead(names);
}

PostingNames NamesForm::names() const {
  PostingNames names = m_kept;
  for (const Field& field : m_fields) names.*field.name = field.edit->text().trimmed();
  return names;
}

}  // namespace candor::analyze

#include "moc_names_form.cpp"
