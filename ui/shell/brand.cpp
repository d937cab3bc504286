#include "shell/brand.h"

#include "style/icon.h"
#include "style/look.h"
#include "style/space.h"

#include <QPainter>
#include <QStyle>

namespace candor::shell {

namespace {

constexpr int BrandSign = 18;
const QString BrandName = QStringLiteral("Candor");

}  // namespace

Brand::Brand(QWidget* parent) : QWidget(parent) {
  setAccessibleName(BrandName);
  setFixedHeight(style::type().px(style::space::TopBar));
}

void Brand::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  const style::Type& type = style::type();
  const auto placed = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
  const bool isRail = width() <= type.px(style::space::Rail);
  const int side = type.px(BrandSign);
  const int left = isRail ? (width() - side) / 2 : type.px(style::space::S16);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), t.desk);
  painter.fillRect(placed({width() - 1, 0, 1, height()}), t.line);
  style::paintIcon(painter, style::Icon::Ledger, placed({left, (height() - side) / 2, side, side}), t.accent, t.desk);
  if (isRail) return;
  painter.setFont(type.font(style::Step::Panel, style::Weight::Strong));
  painter.setPen(t.text);
  const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
  const int words = type.px(42);
  painter.drawText(placed({words, 0, width() - words, height()}), int(start | Qt::AlignVCenter), BrandName);
}

}  // namespace candor::shell

#include "moc_brand.cpp"
