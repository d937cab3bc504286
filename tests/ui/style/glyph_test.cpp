#include "style/glyph.h"

#include "style/look.h"
#include "support/test.h"

#include <QImage>
#include <QPainter>
#include <QSet>

using namespace candor::style;

class GlyphTest : public QObject {
  Q_OBJECT

 private:
  template <class Glyph, class... Ink>
  static QImage shapeOf(Glyph glyph, Ink... ink) {
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGlyph(painter, glyph, QRectF(0, 0, 24, 24), ink...);
    painter.end();
    return image;
  }

 private Q_SLOTS:
  void noTwoStagesHaveOneShape() {
    QSet<QByteArray> shapes;
    for (int i = 0; i <= int(StageGlyph::NoAnswer); ++i) {
      const QImage image = shapeOf(StageGlyph(i), QColor(Qt::black));
      shapes += QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
    }
    QCOMPARE(shapes.size(), 9);
  }

  void fillGrowsWithTheStage() {
    const auto inked = [](const QImage& image) {
      int dark = 0;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) dark += image.pixelColor(x, y).lightness() < 128;
      }
      return dark;
    };
    int before = 0;
    for (const auto stage :
         {StageGlyph::Saved, StageGlyph::Applied, StageGlyph::Screening, StageGlyph::Interview, StageGlyph::Offer}) {
      const int now = inked(shapeOf(stage, QColor(Qt::black)));
      QVERIFY2(now > before, qPrintable(QString::number(int(stage))));
      before = now;
    }
  }

  void networkIsToldByShape() {
    QCOMPARE(shapeOf(NetworkGlyph::Requests).pixelColor(12, 12), tokens().accent);
    QCOMPARE(shapeOf(NetworkGlyph::NothingLeft).pixelColor(12, 12), QColor(Qt::white));
    QVERIFY(shapeOf(NetworkGlyph::Offline).pixelColor(2, 2) != QColor(Qt::white));
    QVERIFY(shapeOf(NetworkGlyph::NothingLeft).pixelColor(2, 2) == QColor(Qt::white));
  }
};

CANDOR_TEST(GlyphTest)
#include "glyph_test.moc"
