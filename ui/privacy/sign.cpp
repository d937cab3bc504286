#include "privacy/sign.h"

#include "style/look.h"

#include <QPainter>

namespace candor::privacy {

namespace {

constexpr int RowSign = 16;

}  // namespace

Sign::Sign(style::Icon icon, style::Tint tint, QWidget* parent) : QWidget(parent), m_icon(icon), m_tint(tint) {
  setFixedSize(style::type().px(RowSign), style::type().lineHeight(style::Step::Body));
}

void Sign::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int top = (height() - width()) / 2;
  style::paintIcon(painter, m_icon, QRect(0, top, width(), width()), style::colourOf(m_tint), style::tokens().sheet);
}

}  // namespace candor::privacy

#include "moc_sign.cpp"
