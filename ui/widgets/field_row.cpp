#include "widgets/field_row.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/prose.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace candor::widgets {

namespace {

constexpr int LabelWidth = 104;
constexpr int NarrowFieldLabel = 72;
constexpr int NarrowFieldBelow = 340;
constexpr int FieldHeight = 28;

}  // namespace

FieldRow::FieldRow(const QString& label, const QString& value, QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_label(new Prose(label, {.step = style::Step::Small, .ink = &style::Tokens::text2}, this)),
      m_value(new Prose(value, {}, this)),
      m_aside(new QHBoxLayout),
      m_reference(new QToolButton(this)) {
  const style::Type& type = style::type();
  m_label->setMostLines(1);
  m_label->setFixedWidth(type.px(LabelWidth));
  m_reference->setProperty("kind", u"reference"_s);
  m_reference->hide();
  m_grid->setContentsMargins(0, type.px(4), 0, type.px(5));
  m_grid->setHorizontalSpacing(type.px(8));
  m_grid->setVerticalSpacing(type.px(2));
  m_grid->setColumnStretch(1, 1);
  m_grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
  m_grid->addWidget(m_value, 0, 1, Qt::AlignVCenter);
  m_aside->setSpacing(type.px(4));
  m_grid->addLayout(m_aside, 0, 2, Qt::AlignVCenter);
  m_grid->addWidget(m_reference, 0, 3, Qt::AlignVCenter);
  setMinimumHeight(type.px(FieldHeight));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(m_reference, &QToolButton::clicked, this, &FieldRow::referenceClicked);
}

void FieldRow::setValue(const QString& value) { m_value->setText(value); }

void FieldRow::setEditor(QWidget* editor) {
  dropEditor();
  m_editor = editor;
  m_value->hide();
  m_grid->addWidget(editor, 0, 1);
}

void FieldRow::dropEditor() {
  if (m_editor) m_editor->deleteLater();
  m_editor = nullptr;
  m_value->show();
}

void FieldRow::addAside(QWidget* widget) { m_aside->addWidget(widget, 0, Qt::AlignVCenter); }

void FieldRow::setReference(const QString& reference) {
  m_reference->setText(reference);
  m_reference->setAccessibleName(tr("%1: go to line %2").arg(m_label->text(), reference));
  m_reference->setVisible(!reference.isEmpty());
}

void FieldRow::setNote(const QString& note) {
  if (!m_note) {
    m_note = new Prose({}, {.step = style::Step::Small, .ink = &style::Tokens::text2}, this);
    m_grid->addWidget(m_note, 1, 1, 1, 3);
  }
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void FieldRow::setState(FieldState state) {
  m_state = state;
  update();
}

void FieldRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const style::Type& type = style::type();
  m_label->setFixedWidth(type.px(width() < type.px(NarrowFieldBelow) ? NarrowFieldLabel : LabelWidth));
}

void FieldRow::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT activated(); }

void FieldRow::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  QPainter painter(this);
  if (m_state == FieldState::Looked) painter.fillRect(rect(), t.selected);
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

}  // namespace candor::widgets
