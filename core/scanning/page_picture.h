// PagePicture: one page of a file as a picture in shades of grey, fine enough for small print to be recognised. What
// the bytes say of its size is checked before room is made for it.
#pragma once

#include "base/result.h"
#include "reading/format.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

struct Pix;

namespace candor::scanning {

struct PixDestroy {
  void operator()(Pix* picture) const;
};
using Picture = std::unique_ptr<Pix, PixDestroy>;

struct PagePicture {
  Picture picture;
  double dotsPerInch = 0;
  int pages = 1;  // of the file, as far as known

  [[nodiscard]] QSizeF points() const;
};

// Page `number`, from 0, of a PDF or a picture file. Faults: Damaged, Protected, TooLarge.
[[nodiscard]] Result<PagePicture> pagePicture(reading::FormatId format, const QByteArray& content, int number);

}  // namespace candor::scanning
