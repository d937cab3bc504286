#include "core/scanning/scanned_page.h"

#include "scanning/page_picture.h"
#include "scanning/recogniser.h"
#include "support/pdf_builder.h"

#include <QFile>
#include <QString>

#include <leptonica/allheaders.h>

#include <vector>

namespace candor::tests {
namespace {

using namespace Qt::StringLiterals;
using scanning::PagePicture;
using scanning::Picture;

// The pages as the scanner drew them, at the resolution wanted.
std::vector<Picture> drawn(const QByteArray& pdf, int dots) {
  std::vector<Picture> pages;
  int count = 1;
  for (int number = 0; number < count; ++number) {
    auto page = scanning::pagePicture(reading::FormatId::Pdf, pdf, number);
    if (!page) return {};
    count = page->pages;
    const auto scale = float(dots / page->dotsPerInch);
    pages.emplace_back(::pixScale(page->picture.get(), scale, scale));
  }
  return pages;
}

QByteArray greyBytes(Pix* picture) {
  QByteArray bytes;
  for (int y = 0; y < ::pixGetHeight(picture); ++y)
    for (int x = 0; x < ::pixGetWidth(picture); ++x) {
      l_uint32 grey = 0;
      ::pixGetPixel(picture, x, y, &grey);
      bytes += char(grey);
    }
  return bytes;
}

}  // namespace

QByteArray scannedPdf(const QByteArray& pdf, int dots) {
  PdfBuilder builder;
  for (const Picture& picture : drawn(pdf, dots)) {
    const QByteArray pixels = qCompress(greyBytes(picture.get()), 1).sliced(4);  // without Qt's own length
    const QByteArray width = QByteArray::number(::pixGetWidth(picture.get()));
    const QByteArray height = QByteArray::number(::pixGetHeight(picture.get()));
    const int image = builder.add("<</Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width " +
                                  width + "/Height " + height + "/Filter/FlateDecode/Length " +
                                  QByteArray::number(pixels.size()) + ">>stream\n" + pixels + "\nendstream");
    builder.addPicturePage(image);
  }
  return builder.build();
}

QByteArray scannedPng(const QByteArray& pdf, int dots) {
  const std::vector<Picture> pages = drawn(pdf, dots);
  if (pages.empty()) return {};
  ::pixSetResolution(pages.front().get(), dots, dots);
  l_uint8* bytes = nullptr;
  std::size_t size = 0;
  if (::pixWriteMemPng(&bytes, &size, pages.front().get(), 0) != 0) return {};
  QByteArray png(reinterpret_cast<const char*>(bytes), qsizetype(size));
  ::lept_free(bytes);
  return png;
}

QByteArray sampleResume() {
  QFile file(QStringLiteral(CANDOR_SOURCE "/resources/samples/resume.pdf"));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool canRecognise() { return scanning::Recogniser::load("eng").has_value(); }

}  // namespace candor::tests
