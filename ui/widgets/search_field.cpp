#include "widgets/search_field.h"

#include "style/icon.h"
#include "style/look.h"
#include "widgets/row_paint.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace candor::widgets {

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
  setPlaceholderText(placeholder);
  setAccessibleName(placeholder);
  setAlignment(Qt::AlignLeading | Qt::AlignVCenter);  // of the layout, whatever is typed: the hint has the other end
  addAction(style::icon(style::Icon::Search), LeadingPosition)->setEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !text().isEmpty()) return clear();
  QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  if (!text().isEmpty() || m_hint.isEmpty()) return;
  const int indent = style::type().px(9);
  QPainter painter(this);
  painter.setFont(style::type().font(style::Step::Small));
  painter.setPen(style::tokens().text2);
  const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
  paintLine(painter, rect().adjusted(indent, 0, -indent, 0), side, m_hint);
}

}  // namespace candor::widgets

#include "moc_search_field.cpp"
