#include "shell/drop_veil.h"

#include "style/icon.h"
#include "style/look.h"
#include "style/role.h"

#include <QPainter>

namespace candor::shell {

DropVeil::DropVeil(QWidget& page) : QWidget(page.parentWidget()), m_page(page) {
  style::setRole(*this, QAccessible::AlertMessage);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void DropVeil::say(const QString& sentence) {
  m_sentence = sentence;
  setAccessibleName(sentence);
  setGeometry(m_page.geometry());
  raise();
  show();
}

void DropVeil::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  QPainter painter(this);
  QColor veil = t.tint;
  veil.setAlphaF(0.94F);
  painter.fillRect(rect(), veil);
  painter.setPen(QPen(t.accent, 2, Qt::DashLine));
  painter.drawRect(rect().adjusted(12, 12, -12, -12));
  const int sign = type.px(32);
  QRect box({}, QSize(sign, sign));
  box.moveCenter(rect().center() - QPoint(0, sign));
  style::paintIcon(painter, style::Icon::Import, box, t.accent, t.tint);
  painter.setFont(type.font(style::Step::Panel, style::Weight::Strong));
  painter.setPen(t.text);
  painter.drawText(rect().adjusted(24, sign, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
}

}  // namespace candor::shell

#include "moc_drop_veil.cpp"
