#include "style/icon.h"

#include "style/icon_paths.h"
#include "style/look.h"
#include "style/svg_path.h"
#include "support/test.h"

#include <QImage>
#include <QPainter>

using namespace candor::style;

namespace {

QImage painted(const QIcon& icon, QIcon::Mode mode) {
  return icon.pixmap(QSize(24, 24), 1, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

QColor darkestInk(const QImage& image) {
  QColor ink = Qt::transparent;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y).alpha() > ink.alpha()) ink = image.pixelColor(x, y);
    }
  }
  return ink;
}

}  // namespace

class IconTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyIconIsReadAndStaysOnItsGrid() {
    for (int i = 0; i <= int(Icon::Keyboard); ++i) {
      const IconShape& shape = shapeOf(Icon(i));
      QRectF box;
      for (const auto part : {shape.stroke, shape.fill, shape.cut}) {
        const auto path = pathFrom(part);
        QVERIFY2(path, part.data());
        box |= path->boundingRect();
      }
      QVERIFY2(QRectF(1, 1, 22, 22).contains(box.adjusted(0, 0, 0.1, 0.1)) && box.width() > 5,
               qPrintable(QString::number(i)));
    }
  }

  void tintFollowsTheThemeAtPaintTime() {
    const QIcon icon = candor::style::icon(Icon::Partly, Tint::Cau);
    QCOMPARE(darkestInk(painted(icon, QIcon::Normal)), tokensOf(Theme::Light).cau);

    Look::current().choose(ThemeChoice::Dark);
    const QColor inDark = darkestInk(painted(icon, QIcon::Normal));
    Look::current().choose(ThemeChoice::Light);

    QCOMPARE(inDark, tokensOf(Theme::Dark).cau);
  }

  void disabledIconIsGrey() {
    QCOMPARE(darkestInk(painted(candor::style::icon(Icon::Partly, Tint::Cau), QIcon::Disabled)), tokens().disabled);
  }
};

CANDOR_TEST(IconTest)
#include "icon_test.moc"
