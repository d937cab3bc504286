#include "scanning/pdf_picture.h"

#include <QString>

#include <leptonica/allheaders.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>
#include <string>

namespace candor::scanning {
namespace {

using namespace Qt::StringLiterals;

constexpr double PointsPerInch = 72;
constexpr double DrawnDots = 300;  // to the inch
constexpr double LeastDots = 30;   // a sheet so large is no page
constexpr double MostSide = 7000;  // dots; a page of A4 has 3508

void keepSilent(const std::string&, void*) {}

Picture greyPicture(const poppler::image& drawn) {
  Picture picture(::pixCreate(drawn.width(), drawn.height(), 8));
  if (!picture) return picture;
  l_uint32* const data = ::pixGetData(picture.get());
  const l_int32 wordsPerLine = ::pixGetWpl(picture.get());
  for (int y = 0; y < drawn.height(); ++y) {
    const char* const from = drawn.const_data() + std::ptrdiff_t(y) * drawn.bytes_per_row();
    l_uint32* const line = data + std::ptrdiff_t(y) * wordsPerLine;
    for (int x = 0; x < drawn.width(); ++x) SET_DATA_BYTE(line, x, static_cast<unsigned char>(from[x]));
  }
  return picture;
}

}  // namespace

Result<PagePicture> pdfPicture(const QByteArray& content, int number) {
  poppler::set_debug_error_function(keepSilent, nullptr);
  const std::unique_ptr<poppler::document> file(
      poppler::document::load_from_raw_data(content.constData(), int(content.size())));
  if (!file) return Error{Fault::Damaged, u"not a PDF that can be opened"_s};
  if (file->is_locked()) return Error{Fault::Protected, u"needs a password"_s};
  const std::unique_ptr<poppler::page> page(number < file->pages() ? file->create_page(number) : nullptr);
  if (!page) return Error{Fault::Damaged, u"page %1 cannot be read"_s.arg(number + 1)};

  const poppler::rectf sheet = page->page_rect();
  const double side = std::max({sheet.width(), sheet.height(), 1.0});
  const double dots = std::min(DrawnDots, MostSide * PointsPerInch / side);
  if (dots < LeastDots) return Error{Fault::TooLarge, u"%1 points wide or high"_s.arg(side)};
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
  const poppler::image drawn = renderer.render_page(page.get(), dots, dots);
  if (!drawn.is_valid() || drawn.format() != poppler::image::format_gray8)
    return Error{Fault::Damaged, u"page %1 cannot be drawn"_s.arg(number + 1)};
  Picture picture = greyPicture(drawn);
  if (!picture) return Error{Fault::TooLarge, u"out of memory"_s};
  return PagePicture{.picture = std::move(picture), .dotsPerInch = dots, .pages = file->pages()};
}

}  // namespace candor::scanning
