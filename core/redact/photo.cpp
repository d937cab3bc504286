#include "redact/photo.h"

namespace candor::redact {

namespace {

// A resume with more pictures shows work.
constexpr std::size_t MostPicturesBesidePortrait = 6;

bool isBetweenSides(double value, double least, double most) { return least <= value && value <= most; }

// As wide as half its height at least, and little wider than high: square crops and rounds are portraits, too.
bool hasPortraitShape(double width, double height) { return isBetweenSides(width / height, 0.5, 1.15); }

// From the size of a stamp to a third of a page.
bool isPrintedAsPortrait(QSizeF points) {
  return hasPortraitShape(points.width(), points.height()) && isBetweenSides(points.height(), 36, 280);
}

// Signs and flags are smaller, pages larger.
bool isDrawnAsPortrait(QSize pixels) {
  return hasPortraitShape(pixels.width(), pixels.height()) && isBetweenSides(pixels.width(), 90, 4500);
}

bool isPortrait(const reading::Picture& picture) {
  if (picture.page > 0 || (picture.size.isEmpty() && picture.pixels.isEmpty())) return false;
  return (picture.size.isEmpty() || isPrintedAsPortrait(picture.size)) &&
         (picture.pixels.isEmpty() || isDrawnAsPortrait(picture.pixels));
}

}  // namespace

std::vector<reading::Picture> findPhotos(const reading::Layout& layout) {
  std::vector<reading::Picture> photos;
  if (layout.certainty || layout.pictures.size() > MostPicturesBesidePortrait) return photos;
  for (const reading::Picture& picture : layout.pictures)
    if (isPortrait(picture)) photos.push_back(picture);
  return photos;
}

}  // namespace candor::redact
