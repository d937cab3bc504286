#include "unlock/card.h"

#include "style/look.h"
#include "style/space.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace candor::unlock {

Card::Card(QWidget* content, QSize most, QWidget* parent) : QWidget(parent), m_content(content), m_most(most) {
  content->setParent(this);
  content->installEventFilter(this);
}

QRect Card::sheet() const {
  const style::Type& type = style::type();
  const int width = std::min(type.px(m_most.width()), rect().width());
  // A content that asks for less than the most gets what it asks for; one that needs more gets it while there is room.
  const int wanted =
      2 + (m_content->hasHeightForWidth() ? m_content->heightForWidth(width - 2) : m_content->sizeHint().height());
  const int height =
      std::min(m_most.height() > 0 ? std::max(type.px(m_most.height()), wanted) : wanted, rect().height());
  QRect sheet(0, 0, width, height);
  sheet.moveCenter(rect().center());
  return sheet;
}

void Card::place() {
  m_content->setGeometry(sheet().adjusted(1, 1, -1, -1));
  update();
}

void Card::resizeEvent(QResizeEvent*) { place(); }

// A content that says more is higher.
bool Card::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_content && event->type() == QEvent::LayoutRequest) place();
  return QWidget::eventFilter(watched, event);
}

void Card::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), t.desk);
  painter.setPen(t.line);
  painter.setBrush(t.sheet);
  painter.drawRoundedRect(QRectF(sheet()).adjusted(0.5, 0.5, -0.5, -0.5), style::space::DialogRadius,
                          style::space::DialogRadius);
}

}  // namespace candor::unlock

#include "moc_card.cpp"
