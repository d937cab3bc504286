#include "widgets/section_title.h"

#include "style/look.h"
#include "style/role.h"
#include "widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>

namespace candor::widgets {

SectionTitle::SectionTitle(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_title(new Prose(title, {.weight = style::Weight::Strong}, this)),
      m_note(new Prose(note, {.step = style::Step::Small, .ink = &style::Tokens::text2}, this)) {
  m_title->setMostLines(1);
  m_note->setMostLines(1);
  style::setRole(*m_title, QAccessible::Heading);
  m_row->setContentsMargins(0, 0, 0, style::type().px(6) + 1);
  m_row->setSpacing(style::type().px(8));
  m_row->addWidget(m_title);
  m_row->addWidget(m_note, 1);
  m_row->addStretch();
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setNote(note);
}

void SectionTitle::setTitle(const QString& title) { m_title->setText(title); }

void SectionTitle::setNote(const QString& note) {
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void SectionTitle::addAtEnd(QWidget* widget) { m_row->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter); }

void SectionTitle::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), style::tokens().edge);
}

}  // namespace candor::widgets

#include "moc_section_title.cpp"
