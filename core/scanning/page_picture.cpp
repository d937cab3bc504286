#include "scanning/page_picture.h"

#include "scanning/pdf_picture.h"

#include <QString>

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace candor::scanning {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 MostDots = 60'000'000;  // 5 times a page of 300 dots to the inch
constexpr double WantedDots = 300;       // to the inch; the recogniser was trained with them
constexpr double CoarseDots = 240;       // less is scaled up
constexpr double FineDots = 420;         // more is scaled down
constexpr double PageWidth = 8.3;        // inches, of a page that does not say
constexpr double WidePage = 11.7;
constexpr int MostSteps = 64;  // pictures in one TIFF file

using Byte = unsigned char;

const Byte* bytesOf(const QByteArray& content) { return reinterpret_cast<const Byte*>(content.constData()); }

bool isTiff(const QByteArray& content) { return content.startsWith("II") || content.startsWith("MM"); }

Result<void> checkSize(const QByteArray& content) {
  l_int32 format = 0;
  l_int32 width = 0;
  l_int32 height = 0;
  l_int32 bits = 0;
  l_int32 samples = 0;
  l_int32 hasPalette = 0;
  const int refused = ::pixReadHeaderMem(bytesOf(content), std::size_t(content.size()), &format, &width, &height, &bits,
                                         &samples, &hasPalette);
  if (refused != 0 || width < 1 || height < 1) return Error{Fault::Damaged, u"not a picture that can be opened"_s};
  if (qint64(width) * height > MostDots) return Error{Fault::TooLarge, u"%1 × %2 dots"_s.arg(width).arg(height)};
  return {};
}

// The pictures of a TIFF follow each other; the offset of the last one's successor is 0.
Result<PagePicture> tiffPage(const QByteArray& content, int number) {
  std::size_t offset = 0;
  for (int at = 0; at < std::min(number + 1, MostSteps); ++at) {
    Picture picture(::pixReadMemFromMultipageTiff(bytesOf(content), std::size_t(content.size()), &offset));
    if (!picture) return Error{Fault::Damaged, u"page %1 cannot be read"_s.arg(at + 1)};
    if (at == number) return PagePicture{.picture = std::move(picture), .pages = offset == 0 ? number + 1 : number + 2};
    if (offset == 0) break;
  }
  return Error{Fault::Damaged, u"there is no page %1"_s.arg(number + 1)};
}

Result<PagePicture> storedPage(const QByteArray& content, int number) {
  if (const auto sized = checkSize(content); !sized) return sized.error();
  if (isTiff(content)) return tiffPage(content, number);
  Picture picture(::pixReadMem(bytesOf(content), std::size_t(content.size())));
  if (!picture || number != 0) return Error{Fault::Damaged, u"not a picture that can be opened"_s};
  return PagePicture{.picture = std::move(picture)};
}

// Cameras and screens name any resolution: what they name is believed when it makes a sheet of paper.
double dotsPerInch(Pix* picture) {
  const double width = ::pixGetWidth(picture);
  const double height = ::pixGetHeight(picture);
  const double named = ::pixGetXRes(picture);
  if (named > 0 && width / named > 5 && width / named < 20 && height / named > 5 && height / named < 20) return named;
  return width / (width > height ? WidePage : PageWidth);
}

void makeGrey(PagePicture& page) {
  Picture opaque(::pixRemoveAlpha(page.picture.get()));
  if (opaque) page.picture = Picture(::pixConvertTo8(opaque.get(), 0));
}

void makeFine(PagePicture& page) {
  if (page.dotsPerInch >= CoarseDots && page.dotsPerInch <= FineDots) return;
  const double dots = double(::pixGetWidth(page.picture.get())) * ::pixGetHeight(page.picture.get());
  const double scale = std::min(WantedDots / page.dotsPerInch, std::sqrt(double(MostDots) / std::max(1.0, dots)));
  Picture scaled(::pixScale(page.picture.get(), float(scale), float(scale)));
  if (!scaled) return;
  page.picture = std::move(scaled);
  page.dotsPerInch *= scale;
}

}  // namespace

void PixDestroy::operator()(Pix* picture) const { ::pixDestroy(&picture); }

QSizeF PagePicture::points() const {
  constexpr double PointsPerSheetInch = 72;
  return QSizeF(::pixGetWidth(picture.get()), ::pixGetHeight(picture.get())) * (PointsPerSheetInch / dotsPerInch);
}

Result<PagePicture> pagePicture(reading::FormatId format, const QByteArray& content, int number) {
  if (format == reading::FormatId::Pdf) return pdfPicture(content, number);
  ::setMsgSeverity(L_SEVERITY_NONE);
  Result<PagePicture> page = storedPage(content, number);
  if (!page) return page;
  page->dotsPerInch = dotsPerInch(page->picture.get());
  makeGrey(*page);
  if (!page->picture) return Error{Fault::Damaged, u"colours that cannot be read"_s};
  makeFine(*page);
  return page;
}

}  // namespace candor::scanning
