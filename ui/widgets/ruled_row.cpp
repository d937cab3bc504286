#include "widgets/ruled_row.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/prose.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

namespace candor::widgets {

namespace {

enum RowColumn { LeadColumn, WordsColumn, FirstEndColumn };

}  // namespace

RuledRow::RuledRow(const QString& title, const QString& consequence, QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_title(new Prose(title, {.weight = style::Weight::Medium}, this)),
      m_consequence(new Prose(consequence, {.step = style::Step::Small, .ink = &style::Tokens::text2}, this)) {
  const style::Type& type = style::type();
  m_grid->setContentsMargins(0, type.px(style::space::S8), 0, type.px(style::space::S8) + 1);
  m_grid->setHorizontalSpacing(type.px(style::space::S12));
  m_grid->setVerticalSpacing(0);
  m_grid->setColumnStretch(WordsColumn, 1);
  m_grid->addWidget(m_title, 0, WordsColumn);
  m_grid->addWidget(m_consequence, 1, WordsColumn);
  setConsequence(consequence);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void RuledRow::setConsequence(const QString& consequence) {
  m_consequence->setText(consequence);
  m_consequence->setVisible(!consequence.isEmpty());
}

void RuledRow::setLead(QWidget* control) {
  nameIfUnnamed(*control);
  m_grid->addWidget(control, 0, LeadColumn, 2, 1, Qt::AlignTop);
}

void RuledRow::addAtEnd(QWidget* control) {
  nameIfUnnamed(*control);
  m_grid->addWidget(control, 0, FirstEndColumn + m_ends++, 2, 1, Qt::AlignVCenter);
}

void RuledRow::nameIfUnnamed(QWidget& control) const {
  const auto* button = qobject_cast<QAbstractButton*>(&control);
  if (!control.accessibleName().isEmpty() || (button && !button->text().isEmpty())) return;
  control.setAccessibleName(m_title->text());
  control.setAccessibleDescription(m_consequence->text());
}

void RuledRow::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), style::tokens().line);
}

}  // namespace candor::widgets

#include "moc_ruled_row.cpp"
