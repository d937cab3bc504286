// What the delegates of lists share: the ground of a row, its rule, the ring of the focus inside it, and text parts
// that are plain, elided and mirrored with the layout.
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace candor::widgets {

// Hover or selection; in high contrast the selected row gets its frame.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& row, const QColor& rest);
void paintRowRule(QPainter& painter, const QRect& row, const QColor& ink);  // along its lower edge
void paintInnerFocus(QPainter& painter, const QStyleOptionViewItem& row);   // when it came by keyboard

// One line of plain text in its own direction, in the painter's font and pen; `side` is that on the screen.
void paintLine(QPainter& painter, const QRect& box, Qt::Alignment side, const QString& text);

struct TextPart {
  QString text;
  QFont font;
  QColor ink;
  Qt::Alignment side = Qt::AlignLeft;  // of the layout: mirrored with it
};

// `box` is given as for a left-to-right row; both are mirrored inside `row`.
void paintPart(QPainter& painter, const QStyleOptionViewItem& row, const QRect& box, const TextPart& part);
[[nodiscard]] QRect placed(const QStyleOptionViewItem& row, const QRect& box);

}  // namespace candor::widgets
