#include "gallery/pages.h"
#include "style/icon.h"
#include "style/look.h"

#include <QPainter>
#include <QWidget>

namespace candor::gallery {

namespace {

class IconSheet : public QWidget {
 protected:
  void paintEvent(QPaintEvent*) override {
    const style::Tokens& t = style::tokens();
    QPainter painter(this);
    constexpr int Columns = 8;
    for (int i = 0; i <= int(style::Icon::Keyboard); ++i) {
      const QPoint at(24 + i % Columns * 154, 44 + i / Columns * 96);
      painter.setPen(t.line);
      painter.drawRect(QRect(at, QSize(154, 96)));
      const auto icon = style::Icon(i);
      style::paintIcon(painter, icon, QRectF(at.x() + 21, at.y() + 24, 48, 48), t.text, t.sheet);
      style::paintIcon(painter, icon, QRectF(at.x() + 83, at.y() + 38, 20, 20), t.text, t.sheet);
      style::paintIcon(painter, icon, QRectF(at.x() + 119, at.y() + 40, 16, 16), t.text, t.sheet);
    }
  }
};

}  // namespace

std::unique_ptr<QWidget> iconsPage() {
  auto page = std::make_unique<IconSheet>();
  page->resize(1280, 800);
  return page;
}

}  // namespace candor::gallery
