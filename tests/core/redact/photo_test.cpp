#include "redact/photo.h"

#include "support/test.h"

using namespace candor;
using namespace candor::redact;
using reading::Picture;

class PhotoTest : public QObject {
  Q_OBJECT

  static std::size_t photosOf(const std::vector<Picture>& pictures) {
    reading::Layout layout;
    layout.pictures = pictures;
    return findPhotos(layout).size();
  }

 private Q_SLOTS:
  void portraitIsAPhoto() {
    QCOMPARE(photosOf({{.pixels = {413, 531}}}), std::size_t(1));
    QCOMPARE(photosOf({{.size = {85, 113}, .pixels = {}}}), std::size_t(1));
    QCOMPARE(photosOf({{.size = {100, 100}, .pixels = {600, 600}}}), std::size_t(1));
  }

  void signBannerPageAndUnknownAreNone() {
    QCOMPARE(photosOf({{.pixels = {32, 32}}}), std::size_t(0));
    QCOMPARE(photosOf({{.pixels = {1200, 300}}}), std::size_t(0));
    QCOMPARE(photosOf({{.size = {595, 842}, .pixels = {}}}), std::size_t(0));
    QCOMPARE(photosOf({{.size = {12, 12}, .pixels = {200, 200}}}), std::size_t(0));
    QCOMPARE(photosOf({Picture{}}), std::size_t(0));
  }

  void pictureOnALaterPageIsNone() { QCOMPARE(photosOf({{.page = 1, .pixels = {413, 531}}}), std::size_t(0)); }

  void whoShowsManyPicturesShowsWork() {
    QCOMPARE(photosOf(std::vector<Picture>(12, Picture{.pixels = {413, 531}})), std::size_t(0));
  }

  void scanOfAPageIsNone() {
    reading::Layout layout;
    layout.pictures = {{.pixels = {1240, 1754}}};
    layout.certainty = 90;
    QVERIFY(findPhotos(layout).empty());
  }
};
CANDOR_TEST(PhotoTest)
#include "photo_test.moc"
