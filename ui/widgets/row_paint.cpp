#include "widgets/row_paint.h"

#include "style/look.h"

#include <QPainter>
#include <QStyle>

namespace candor::widgets {

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& row, const QColor& rest) {
  const style::Tokens& t = style::tokens();
  const bool isSelected = row.state & QStyle::State_Selected;
  const bool isHovered = row.state & QStyle::State_MouseOver;
  painter.fillRect(row.rect, isSelected ? t.selected : isHovered ? t.hover : rest);
  if (isSelected && t.theme == style::Theme::HighContrast) {
    painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row.rect.adjusted(1, 1, -1, -1));
  }
}

void paintRowRule(QPainter& painter, const QRect& row, const QColor& ink) {
  painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), ink);
}

void paintInnerFocus(QPainter& painter, const QStyleOptionViewItem& row) {
  if (!(row.state & QStyle::State_HasFocus) || !style::showsFocus()) return;
  painter.setPen(QPen(style::tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(row.rect.adjusted(1, 1, -1, -1));
}

void paintLine(QPainter& painter, const QRect& box, Qt::Alignment side, const QString& text) {
  painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  painter.drawText(box, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void paintPart(QPainter& painter, const QStyleOptionViewItem& row, const QRect& box, const TextPart& part) {
  painter.setFont(part.font);
  painter.setPen(part.ink);
  const QString shown = QFontMetrics(part.font).elidedText(part.text, Qt::ElideRight, box.width());
  paintLine(painter, placed(row, box), QStyle::visualAlignment(row.direction, part.side), shown);
}

QRect placed(const QStyleOptionViewItem& row, const QRect& box) {
  return QStyle::visualRect(row.direction, row.rect, box);
}

}  // namespace candor::widgets
