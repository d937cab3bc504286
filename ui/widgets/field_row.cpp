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
constexpr int StackedFieldBelow = 260;
constexpr int FieldHeight = 33;  // as high as with the reference

enum FieldColumn { LabelColumn, ValueColumn, AsideColumn, ReferenceColumn };

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
  m_grid->setColumnStretch(ValueColumn, 1);
  m_grid->addWidget(m_label, 0, LabelColumn, Qt::AlignVCenter);
  m_grid->addWidget(m_value, 0, ValueColumn, Qt::AlignVCenter);
  m_aside->setSpacing(type.px(4));
  m_grid->addLayout(m_aside, 0, AsideColumn, Qt::AlignVCenter);
  m_grid->addWidget(m_reference, 0, ReferenceColumn, Qt::AlignVCenter);
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
  placeBelowLabel(editor, valueRow());
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
    placeBelowLabel(m_note, valueRow() + 1);
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
  const int inner = contentsRect().width();
  arrange(inner < type.px(StackedFieldBelow)  ? Shape::Stacked
          : inner < type.px(NarrowFieldBelow) ? Shape::Narrow
                                              : Shape::Wide);
  alignToFirstLine();
}

// Beside a value of several lines the label and the reference stand at the first.
void FieldRow::alignToFirstLine() {
  const bool isOneLine = height() < 2 * style::type().px(FieldHeight);
  const Qt::Alignment side = isOneLine ? Qt::AlignVCenter : Qt::AlignTop;
  m_grid->setAlignment(m_label, side);
  m_grid->setAlignment(m_reference, side);
}

void FieldRow::placeBelowLabel(QWidget* widget, int row) {
  m_grid->removeWidget(widget);
  if (m_shape == Shape::Stacked)
    m_grid->addWidget(widget, row, LabelColumn, 1, ReferenceColumn + 1);
  else if (row == 0)
    m_grid->addWidget(widget, row, ValueColumn, widget == m_value ? Qt::AlignVCenter : Qt::Alignment());
  else
    m_grid->addWidget(widget, row, ValueColumn, 1, ReferenceColumn);
}

void FieldRow::arrange(Shape shape) {
  const style::Type& type = style::type();
  if (shape == Shape::Stacked) {
    m_label->setMinimumWidth(0);
    m_label->setMaximumWidth(QWIDGETSIZE_MAX);
  } else {
    m_label->setFixedWidth(type.px(shape == Shape::Narrow ? NarrowFieldLabel : LabelWidth));
  }
  const bool isOtherOrder = (shape == Shape::Stacked) != (m_shape == Shape::Stacked);
  m_shape = shape;
  if (!isOtherOrder) return;
  m_grid->removeWidget(m_label);
  m_grid->addWidget(m_label, 0, LabelColumn, 1, shape == Shape::Stacked ? 2 : 1, Qt::AlignVCenter);
  placeBelowLabel(m_value, valueRow());
  if (m_editor) placeBelowLabel(m_editor, valueRow());
  if (m_note) placeBelowLabel(m_note, valueRow() + 1);
  updateGeometry();
}

void FieldRow::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT activated(); }

void FieldRow::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  QPainter painter(this);
  if (m_state == FieldState::Looked) painter.fillRect(rect(), t.selected);
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

}  // namespace candor::widgets

#include "moc_field_row.cpp"
